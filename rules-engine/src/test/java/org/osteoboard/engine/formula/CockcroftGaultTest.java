package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.osteoboard.engine.formula.CockcroftGault.clearance;
import static org.osteoboard.engine.formula.Given.MAN;
import static org.osteoboard.engine.formula.Given.SEX_NOT_RECORDED;
import static org.osteoboard.engine.formula.Given.WOMAN;
import static org.osteoboard.engine.formula.Given.above;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;
import static org.osteoboard.engine.formula.Given.perhaps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.score.ScoreVectors;
import org.osteoboard.model.factor.ValueRange;

class CockcroftGaultTest {
    static Stream<ScoreVectors.Vector> examples() {
        return ScoreVectors.of("CCR_CG");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_published_example_gives_its_clearance(ScoreVectors.Vector example) {
        ValueRange clearance = clearance(
                ValueRange.exactly(example.number("age")),
                example.word("sex").equals("F") ? WOMAN : MAN,
                ValueRange.exactly(example.number("kg")),
                ValueRange.exactly(example.number("scr")));
        assertThat(clearance.settled()).isTrue();
        assertThat(clearance.low().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ScoreVectors.decimal(example.total()));
    }

    @ParameterizedTest
    @CsvSource({"68, 60, 2.0, 30", "65, 72, 1.5, 50", "68, 54, 0.9, 60", "50, 56, 1.75, 40", "68, 42, 1.2, 35"})
    void a_clearance_that_is_exactly_a_label_threshold_comes_out_exactly(
            String age, String weight, String creatinine, String clearance) {
        assertThat(clearance(known(age), MAN, known(weight), known(creatinine))).isEqualTo(known(clearance));
    }

    @ParameterizedTest
    @CsvSource({"68, 60, 1.7, 30", "56, 60, 1.19, 50", "50, 80, 1.4166666666666667, 60"})
    void so_does_a_woman_s(String age, String weight, String creatinine, String clearance) {
        assertThat(clearance(known(age), WOMAN, known(weight), known(creatinine))
                        .low())
                .isCloseTo(new BigDecimal(clearance), within(new BigDecimal("1e-13")));
    }

    @Test
    void a_creatinine_of_one_more_hundredth_is_below_the_threshold() {
        assertThat(clearance(known("68"), MAN, known("60"), known("2.01")).high())
                .isLessThan(new BigDecimal("30"));
    }

    @Test
    void while_the_sex_is_not_recorded_it_runs_from_the_woman_s_to_the_man_s() {
        assertThat(clearance(known("68"), SEX_NOT_RECORDED, known("60"), known("2.0")))
                .isEqualTo(between("25.5", "30"));
    }

    @Test
    void a_weight_below_60_kg_keeps_the_clearance_below_30() {
        assertThat(clearance(known("68"), MAN, below("40", "60"), known("2.0"))).isEqualTo(below("20", "30"));
    }

    @Test
    void a_creatinine_above_2_keeps_it_below_30_and_open() {
        assertThat(clearance(known("68"), MAN, known("60"), above("2.0", "4.0")))
                .isEqualTo(below("15", "30"));
    }

    @Test
    void an_age_under_18_enters_as_18_because_the_equation_is_for_adults() {
        assertThat(clearance(between("0", "68"), MAN, known("60"), known("2.0")))
                .isEqualTo(clearance(between("18", "68"), MAN, known("60"), known("2.0")));
        assertThat(clearance(known("17"), MAN, known("60"), known("2.0")))
                .isEqualTo(clearance(known("18"), MAN, known("60"), known("2.0")));
    }

    @Test
    void a_creatinine_or_weight_of_zero_is_refused() {
        assertThatThrownBy(() -> clearance(known("68"), MAN, known("60"), between("0", "2")))
                .hasMessageContaining("creatinine");
        assertThatThrownBy(() -> clearance(known("68"), MAN, between("0", "60"), known("2")))
                .hasMessageContaining("weight");
    }

    @Test
    void every_outcome_has_the_15_digits_of_the_exact_quotient() {
        Random random = new Random(20261129L);
        for (int i = 0; i < 50_000; i++) {
            BigDecimal age = BigDecimal.valueOf(18 + random.nextInt(100));
            BigDecimal weight = BigDecimal.valueOf(200 + random.nextInt(2000), 1);
            BigDecimal creatinine = BigDecimal.valueOf(1 + random.nextInt(3000), 1 + random.nextInt(3));
            BigDecimal exact = BigDecimal.valueOf(140)
                    .subtract(age)
                    .multiply(weight)
                    .multiply(new BigDecimal("0.85"))
                    .divide(BigDecimal.valueOf(72).multiply(creatinine), new MathContext(60));
            assertThat(clearance(
                                    ValueRange.exactly(age),
                                    WOMAN,
                                    ValueRange.exactly(weight),
                                    ValueRange.exactly(creatinine))
                            .low())
                    .isEqualByComparingTo(exact.round(new MathContext(15, RoundingMode.HALF_EVEN)));
        }
    }

    @Test
    void what_may_not_apply_stays_so() {
        assertThat(clearance(known("68"), MAN, known("60"), perhaps(known("2.0"))))
                .isEqualTo(perhaps(known("30")));
    }
}
