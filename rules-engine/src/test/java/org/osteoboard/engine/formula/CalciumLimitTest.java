package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.Given.above;
import static org.osteoboard.engine.formula.Given.below;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;
import static org.osteoboard.engine.formula.Given.perhaps;

import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.ValueSet;

class CalciumLimitTest {
    @Test
    void a_calcium_that_equals_the_limit_is_within_it() {
        assertThat(CalciumLimit.above(known("10.1"), known("10.1"))).isEqualTo(ValueSet.NO);
        assertThat(CalciumLimit.below(known("8.4"), known("8.4"))).isEqualTo(ValueSet.NO);
    }

    @Test
    void a_tenth_beyond_the_limit_is_beyond_it() {
        assertThat(CalciumLimit.above(known("10.2"), known("10.1"))).isEqualTo(ValueSet.YES);
        assertThat(CalciumLimit.below(known("8.3"), known("8.4"))).isEqualTo(ValueSet.YES);
    }

    @Test
    void without_the_laboratory_s_limit_only_a_clear_value_decides() {
        assertThat(CalciumLimit.above(known("10.3"), between("9.5", "11.5"))).isEqualTo(ValueSet.YES_OR_NO);
        assertThat(CalciumLimit.above(known("12"), between("9.5", "11.5"))).isEqualTo(ValueSet.YES);
        assertThat(CalciumLimit.above(known("9.5"), between("9.5", "11.5"))).isEqualTo(ValueSet.NO);
        assertThat(CalciumLimit.below(known("9.5"), between("7.5", "9.5"))).isEqualTo(ValueSet.NO);
    }

    @Test
    void open_ends_that_touch_the_limit_decide() {
        assertThat(CalciumLimit.below(below("7", "8.4"), known("8.4"))).isEqualTo(ValueSet.YES);
        assertThat(CalciumLimit.above(above("10.1", "11"), known("10.1"))).isEqualTo(ValueSet.YES);
        assertThat(CalciumLimit.above(between("10.1", "11"), known("10.1"))).isEqualTo(ValueSet.YES_OR_NO);
        assertThat(CalciumLimit.above(below("9", "10.1"), known("10.1"))).isEqualTo(ValueSet.NO);
    }

    @Test
    void what_may_not_apply_stays_so() {
        assertThat(CalciumLimit.above(perhaps(known("12")), known("10.1"))).isEqualTo(ValueSet.YES.orNotApplicable());
    }
}
