package org.osteoboard.model.reading;

import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;

/**
 * A number as one reading sees it. Thresholds are in the factor's unit. Values are decimals of at most 15 digits, so
 * that the nearest {@code double} orders them as the decimals do.
 */
public final class Range {
    private static final Range PASSES_NOTHING =
            new Range(Double.NEGATIVE_INFINITY, false, false, Double.POSITIVE_INFINITY, false, false);

    /** The value that answers "at least" and "above", and whether it does so when it equals the threshold. */
    private final double upward;

    private final boolean equalIsAtLeast;
    private final boolean equalIsAbove;

    /** The value that answers "at most" and "below", and whether it does so when it equals the threshold. */
    private final double downward;

    private final boolean equalIsAtMost;
    private final boolean equalIsBelow;

    private Range(
            double upward,
            boolean equalIsAtLeast,
            boolean equalIsAbove,
            double downward,
            boolean equalIsAtMost,
            boolean equalIsBelow) {
        this.upward = upward;
        this.equalIsAtLeast = equalIsAtLeast;
        this.equalIsAbove = equalIsAbove;
        this.downward = downward;
        this.equalIsAtMost = equalIsAtMost;
        this.equalIsBelow = equalIsBelow;
    }

    /** The number in the strict (every value left passes) or open (any value left passes) reading. */
    public static Range of(Values values, Reading reading) {
        if (!(values instanceof ValueRange range) || (reading == Reading.STRICT && range.mayNotApply())) {
            return PASSES_NOTHING;
        }
        double low = range.low().doubleValue();
        double high = range.high().doubleValue();
        return reading == Reading.STRICT
                ? new Range(low, true, range.lowOpen(), high, true, range.highOpen())
                : new Range(high, !range.highOpen(), false, low, !range.lowOpen(), false);
    }

    public boolean atLeast(double threshold) {
        return upward > threshold || (upward == threshold && equalIsAtLeast);
    }

    public boolean above(double threshold) {
        return upward > threshold || (upward == threshold && equalIsAbove);
    }

    public boolean atMost(double threshold) {
        return downward < threshold || (downward == threshold && equalIsAtMost);
    }

    public boolean below(double threshold) {
        return downward < threshold || (downward == threshold && equalIsBelow);
    }
}
