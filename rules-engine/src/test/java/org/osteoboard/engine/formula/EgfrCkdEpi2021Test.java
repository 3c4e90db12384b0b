package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.EgfrCkdEpi2021.filtration;
import static org.osteoboard.engine.formula.Given.MAN;
import static org.osteoboard.engine.formula.Given.SEX_NOT_RECORDED;
import static org.osteoboard.engine.formula.Given.WOMAN;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.score.ScoreVectors;
import org.osteoboard.model.factor.ValueRange;

class EgfrCkdEpi2021Test {
    static Stream<ScoreVectors.Vector> examples() {
        return ScoreVectors.of("EGFR_CKDEPI_2021");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_published_example_gives_its_rate(ScoreVectors.Vector example) {
        ValueRange rate = filtration(
                ValueRange.exactly(example.number("age")),
                example.word("sex").equals("F") ? WOMAN : MAN,
                ValueRange.exactly(example.number("scr")));
        assertThat(rate.settled()).isTrue();
        assertThat(rate.low().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ScoreVectors.decimal(example.total()));
    }

    @Test
    void at_the_creatinine_where_the_slope_changes_only_age_and_sex_count() {
        assertThat(filtration(known("50"), MAN, known("0.9")).low().doubleValue())
                .isEqualTo(142 * Math.pow(0.9938, 50), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(filtration(known("50"), WOMAN, known("0.7")).low().doubleValue())
                .isEqualTo(142 * Math.pow(0.9938, 50) * 1.012, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void at_every_creatinine_the_woman_s_rate_is_the_lower_one() {
        for (int hundredths = 10; hundredths <= 2500; hundredths++) {
            ValueRange creatinine = ValueRange.exactly(BigDecimal.valueOf(hundredths, 2));
            ValueRange either = filtration(known("60"), SEX_NOT_RECORDED, creatinine);
            assertThat(either.low())
                    .isEqualByComparingTo(
                            filtration(known("60"), WOMAN, creatinine).low());
            assertThat(either.high())
                    .isEqualByComparingTo(
                            filtration(known("60"), MAN, creatinine).high())
                    .isGreaterThan(either.low());
        }
    }

    @Test
    void a_creatinine_below_1_leaves_the_lower_end_open_and_a_child_enters_as_18() {
        ValueRange rate = filtration(known("60"), MAN, below("0.8", "1.0"));
        assertThat(rate.lowOpen()).isTrue();
        assertThat(rate.highOpen()).isFalse();
        assertThat(filtration(between("0", "60"), MAN, known("1.0")))
                .isEqualTo(filtration(between("18", "60"), MAN, known("1.0")));
    }
}
