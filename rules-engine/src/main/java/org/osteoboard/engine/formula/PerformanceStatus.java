package org.osteoboard.engine.formula;

import org.osteoboard.model.factor.ValueRange;

/**
 * One performance scale where it may be stated itself, or follow from the other scale. The published mappings between
 * ECOG and Karnofsky differ, so what follows is a range (tables {@code ECOG_TO_KPS} and {@code KPS_TO_ECOG}) and never
 * overrules what is stated.
 */
public final class PerformanceStatus {
    private PerformanceStatus() {}

    /**
     * What the stated and the mapped values have in common. If they have nothing in common the two statements
     * contradict each other, and every value of both stays.
     *
     * @param stated the values left of the scale itself; all of them if it is not on file
     * @param mapped the values that go with what is left of the other scale
     */
    public static ValueRange common(ValueRange stated, ValueRange mapped) {
        return stated.meets(mapped) ? stated.and(mapped) : (ValueRange) stated.or(mapped);
    }

    /** True if both scales are stated and no published mapping lets them go together: to be reported. */
    public static boolean contradict(ValueRange stated, ValueRange mapped) {
        return !stated.meets(mapped);
    }
}
