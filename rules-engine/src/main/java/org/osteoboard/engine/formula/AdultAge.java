package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;

/** The adult part of an age: the kidney equations were made for adults, so ages below 18 are left out of a wider range. */
final class AdultAge {
    private static final BigDecimal ADULT = BigDecimal.valueOf(18);

    private AdultAge() {}

    /**
     * The ages of 18 and over among {@code years}.
     *
     * @throws IllegalArgumentException if none is left: the factor does not apply to a child
     */
    static ValueRange of(ValueRange years) {
        int top = years.high().compareTo(ADULT);
        if (top < 0 || (top == 0 && years.highOpen())) {
            throw new IllegalArgumentException("age below 18: the equation is for adults. Maybe the factor's row"
                    + " lacks: applies: \"patient.years.atLeast(18)\"");
        }
        return years.low().compareTo(ADULT) >= 0
                ? years
                : new ValueRange(ADULT, false, years.high(), years.highOpen(), years.mayNotApply());
    }
}
