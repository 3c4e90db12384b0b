package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.CorrectedCalcium.eitherFormula;
import static org.osteoboard.engine.formula.CorrectedCalcium.factor08;
import static org.osteoboard.engine.formula.CorrectedCalcium.payneJapan;
import static org.osteoboard.engine.formula.Given.above;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.score.ScoreVectors;
import org.osteoboard.model.factor.ValueRange;

class CorrectedCalciumTest {
    static Stream<ScoreVectors.Vector> examples() {
        return Stream.concat(
                ScoreVectors.of("CALCIUM_CORRECTED"),
                ScoreVectors.of("HYPERCALCEMIA_CTCAE").filter(v -> v.inputs().containsKey("alb")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_published_example_gives_its_calcium_by_either_formula(ScoreVectors.Vector example) {
        ValueRange calcium = ValueRange.exactly(example.number("ca"));
        ValueRange albumin = ValueRange.exactly(example.number("alb"));
        assertThat(payneJapan(calcium, albumin).low()).isEqualByComparingTo(example.total("payneJapan"));
        assertThat(factor08(calcium, albumin).low()).isEqualByComparingTo(example.total("factor0_8"));
        assertThat(payneJapan(calcium, albumin).settled()).isTrue();
        assertThat(factor08(calcium, albumin).settled()).isTrue();
    }

    @Test
    void calcium_10_with_albumin_2_point_4_is_above_11_point_5_by_one_formula_and_below_by_the_other() {
        ValueRange both = eitherFormula(known("10.0"), known("2.4"));
        assertThat(both.low()).isEqualByComparingTo(new BigDecimal("11.28"));
        assertThat(both.high()).isEqualByComparingTo(new BigDecimal("11.6"));
    }

    @Test
    void albumin_not_recorded_is_never_taken_for_normal() {
        ValueRange corrected = payneJapan(known("10.0"), between("0.5", "7"));
        assertThat(corrected.low()).isEqualByComparingTo(new BigDecimal("10.0"));
        assertThat(corrected.high()).isEqualByComparingTo(new BigDecimal("13.5"));
    }

    @Test
    void an_albumin_below_4_always_adds_something() {
        assertThat(payneJapan(known("10"), below("3", "4"))).isEqualTo(above("10", "11"));
    }

    @Test
    void an_albumin_that_may_reach_4_or_more_may_add_nothing() {
        assertThat(payneJapan(known("10"), below("3", "5"))).isEqualTo(between("10", "11"));
        assertThat(payneJapan(known("10"), above("4", "5"))).isEqualTo(known("10"));
        assertThat(payneJapan(known("10"), above("3", "4"))).isEqualTo(below("10", "11"));
    }

    @Test
    void the_factor_0_point_8_also_corrects_downwards() {
        ValueRange corrected = factor08(known("10"), above("4", "5"));
        assertThat(corrected.low()).isEqualByComparingTo(new BigDecimal("9.2"));
        assertThat(corrected.high()).isEqualByComparingTo(new BigDecimal("10"));
        assertThat(corrected.highOpen()).isTrue();
    }
}
