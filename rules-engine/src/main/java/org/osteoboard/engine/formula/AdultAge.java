package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;

/** The adult part of an age: the kidney equations were made for adults, and a younger age enters them as 18. */
final class AdultAge {
    private static final BigDecimal ADULT = BigDecimal.valueOf(18);

    private AdultAge() {}

    /**
     * The same ages, none below 18. A child's own outcome is no matter for these equations: the factor does not apply
     * there, and saying so is the business of its row ({@code applies}), not of a formula that has to give some value.
     */
    static ValueRange of(ValueRange years) {
        int top = years.high().compareTo(ADULT);
        if (top < 0 || (top == 0 && years.highOpen())) {
            return new ValueRange(ADULT, false, ADULT, false, years.mayNotApply());
        }
        return years.low().compareTo(ADULT) >= 0
                ? years
                : new ValueRange(ADULT, false, years.high(), years.highOpen(), years.mayNotApply());
    }
}
