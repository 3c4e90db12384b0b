package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.CreatinineRise.reached;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteoboard.model.factor.ValueSet;

class CreatinineRiseTest {
    @ParameterizedTest
    @CsvSource({
        "0.9, 1.4, true",
        "0.9, 1.39, false",
        "1.39, 1.89, true",
        "1.39, 1.88, false",
        "1.4, 1.9, false",
        "1.4, 2.4, true",
        "1.4, 2.39, false",
        "2.0, 0.9, false"
    })
    void half_a_milligram_from_a_normal_baseline_and_one_from_a_raised_one(
            String baseline, String creatinine, boolean reached) {
        assertThat(reached(known(creatinine), known(baseline))).isEqualTo(reached ? ValueSet.YES : ValueSet.NO);
    }

    @Test
    void a_baseline_on_either_side_of_1_point_4_leaves_a_rise_of_0_point_7_open() {
        assertThat(reached(known("2.0"), between("1.3", "1.4"))).isEqualTo(ValueSet.YES_OR_NO);
        assertThat(reached(known("2.0"), below("1.3", "1.4"))).isEqualTo(ValueSet.YES);
        assertThat(reached(known("2.0"), between("1.4", "1.5"))).isEqualTo(ValueSet.NO);
    }

    @Test
    void without_a_baseline_a_low_creatinine_still_rules_it_out() {
        assertThat(reached(known("0.5"), between("0.1", "25"))).isEqualTo(ValueSet.NO);
        assertThat(reached(known("0.6"), between("0.1", "25"))).isEqualTo(ValueSet.YES_OR_NO);
    }

    @Test
    void a_creatinine_below_the_limit_does_not_reach_it() {
        assertThat(reached(below("1.0", "1.5"), known("1.0"))).isEqualTo(ValueSet.NO);
        assertThat(reached(between("1.0", "1.5"), known("1.0"))).isEqualTo(ValueSet.YES_OR_NO);
    }
}
