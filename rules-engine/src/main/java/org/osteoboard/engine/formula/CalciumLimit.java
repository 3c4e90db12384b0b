package org.osteoboard.engine.formula;

import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Corrected calcium against the laboratory's own limits (its lower and upper limit of normal, in mg/dL like the calcium).
 * A value that equals the limit is within the limits. A limit that is not on file is a range, and the finding stays open
 * wherever the limit decides it.
 */
public final class CalciumLimit {
    private CalciumLimit() {}

    /** Yes if calcium is below the lower limit whatever is left of both, no if it cannot be. */
    public static ValueSet below(ValueRange calcium, ValueRange lowerLimit) {
        return less(calcium, lowerLimit);
    }

    /** Yes if calcium is above the upper limit whatever is left of both, no if it cannot be. */
    public static ValueSet above(ValueRange calcium, ValueRange upperLimit) {
        return less(upperLimit, calcium);
    }

    private static ValueSet less(ValueRange small, ValueRange great) {
        int apart = small.high().compareTo(great.low());
        boolean certain = apart < 0 || (apart == 0 && (small.highOpen() || great.lowOpen()));
        boolean possible = small.low().compareTo(great.high()) < 0;
        long mask = ValueSet.finding(certain, possible).mask();
        return new ValueSet(mask, small.mayNotApply() || great.mayNotApply());
    }
}
