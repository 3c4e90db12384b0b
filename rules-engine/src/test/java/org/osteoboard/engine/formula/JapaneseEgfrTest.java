package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.Given.MAN;
import static org.osteoboard.engine.formula.Given.SEX_NOT_RECORDED;
import static org.osteoboard.engine.formula.Given.WOMAN;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;
import static org.osteoboard.engine.formula.JapaneseEgfr.filtration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.score.ScoreVectors;
import org.osteoboard.model.factor.ValueRange;

class JapaneseEgfrTest {
    static Stream<ScoreVectors.Vector> examples() {
        return ScoreVectors.of("EGFR_JAPAN");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_published_example_gives_its_rate(ScoreVectors.Vector example) {
        ValueRange rate = filtration(
                ValueRange.exactly(example.number("age")),
                example.word("sex").equals("F") ? WOMAN : MAN,
                ValueRange.exactly(example.number("scr")));
        assertThat(rate.settled()).isTrue();
        assertThat(rate.low().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ScoreVectors.decimal(example.total()));
    }

    @Test
    void the_digits_are_the_same_on_every_machine() {
        assertThat(filtration(known("72"), WOMAN, known("0.9")).low())
                .isEqualByComparingTo(new BigDecimal("47.1466062614636"));
    }

    @Test
    void while_the_sex_is_not_recorded_it_runs_from_the_woman_s_to_the_man_s() {
        ValueRange rate = filtration(known("72"), SEX_NOT_RECORDED, known("0.9"));
        assertThat(rate.low())
                .isEqualByComparingTo(
                        filtration(known("72"), WOMAN, known("0.9")).low());
        assertThat(rate.high())
                .isEqualByComparingTo(filtration(known("72"), MAN, known("0.9")).high());
    }

    @Test
    void a_creatinine_below_1_leaves_the_lower_end_open() {
        ValueRange rate = filtration(known("60"), MAN, below("0.8", "1.0"));
        assertThat(rate.lowOpen()).isTrue();
        assertThat(rate.highOpen()).isFalse();
        assertThat(rate.low())
                .isEqualByComparingTo(filtration(known("60"), MAN, known("1.0")).low());
    }

    @Test
    void an_age_under_18_enters_as_18_because_the_equation_is_for_adults() {
        assertThat(filtration(between("0", "60"), MAN, known("1.0")))
                .isEqualTo(filtration(between("18", "60"), MAN, known("1.0")));
        assertThat(filtration(below("10", "18"), MAN, known("1.0")))
                .isEqualTo(filtration(known("18"), MAN, known("1.0")));
    }
}
