package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Whether creatinine has risen to the limit at which the zoledronic acid label withholds the next dose: by 0.5 mg/dL or
 * more from a baseline below 1.4 mg/dL, by 1.0 mg/dL or more from a baseline of 1.4 mg/dL or above.
 *
 * <p>Source: Zometa (zoledronic acid) US prescribing information, section 2.2. Compared exactly, without rounding.
 */
public final class CreatinineRise {
    private static final BigDecimal NORMAL_BELOW = new BigDecimal("1.4");
    private static final BigDecimal FROM_NORMAL = new BigDecimal("0.5");
    private static final BigDecimal FROM_RAISED = BigDecimal.ONE;

    private CreatinineRise() {}

    /**
     * Yes, no or both, over every value left.
     *
     * @param creatinine the latest value, mg/dL
     * @param baseline the value before treatment, mg/dL; it also chooses which of the two limits counts
     */
    public static ValueSet reached(ValueRange creatinine, ValueRange baseline) {
        long outcomes = 0;
        if (baseline.low().compareTo(NORMAL_BELOW) < 0) {
            outcomes |= outcomes(creatinine, belowLimit(baseline), FROM_NORMAL);
        }
        int top = baseline.high().compareTo(NORMAL_BELOW);
        if (top > 0 || (top == 0 && !baseline.highOpen())) {
            outcomes |= outcomes(creatinine, fromLimit(baseline), FROM_RAISED);
        }
        return new ValueSet(outcomes, creatinine.mayNotApply() || baseline.mayNotApply());
    }

    private static ValueRange belowLimit(ValueRange baseline) {
        return baseline.high().compareTo(NORMAL_BELOW) < 0
                ? baseline
                : new ValueRange(baseline.low(), baseline.lowOpen(), NORMAL_BELOW, true, false);
    }

    private static ValueRange fromLimit(ValueRange baseline) {
        return baseline.low().compareTo(NORMAL_BELOW) >= 0
                ? baseline
                : new ValueRange(NORMAL_BELOW, false, baseline.high(), baseline.highOpen(), false);
    }

    private static long outcomes(ValueRange creatinine, ValueRange baseline, BigDecimal limit) {
        int most = creatinine.high().subtract(baseline.low()).compareTo(limit);
        int least = creatinine.low().subtract(baseline.high()).compareTo(limit);
        boolean reachable = most > 0 || (most == 0 && !creatinine.highOpen() && !baseline.lowOpen());
        boolean avoidable = least < 0;
        return (reachable ? ValueSet.YES_BIT : 0) | (avoidable ? ValueSet.NO_BIT : 0);
    }
}
