package org.osteoboard.model.factor;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values left of a number: everything from {@code low} to {@code high}, in the factor's unit. An open end is itself
 * left out (<em>below 50</em> is {@code [0, 50)}).
 */
public record ValueRange(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen, boolean mayNotApply)
        implements Values {

    public ValueRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        int order = low.compareTo(high);
        if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
            throw new IllegalArgumentException("no value left");
        }
    }

    public static ValueRange exactly(BigDecimal value) {
        return new ValueRange(value, false, value, false, false);
    }

    public static ValueRange between(BigDecimal low, BigDecimal high) {
        return new ValueRange(low, false, high, false, false);
    }

    public static ValueRange between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    public static ValueRange exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /** True if both ranges have a value in common. */
    public boolean meets(ValueRange other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(ValueRange other) {
        int order = low.compareTo(other.high);
        return order < 0 || (order == 0 && !lowOpen && !other.highOpen);
    }

    /** The values left in both; they must {@link #meets meet}. */
    public ValueRange and(ValueRange other) {
        int lows = low.compareTo(other.low);
        int highs = high.compareTo(other.high);
        return new ValueRange(
                lows >= 0 ? low : other.low,
                lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen,
                highs <= 0 ? high : other.high,
                highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen,
                mayNotApply && other.mayNotApply);
    }

    @Override
    public boolean settled() {
        return !mayNotApply && low.compareTo(high) == 0;
    }

    @Override
    public boolean within(Values other) {
        if (!(other instanceof ValueRange that) || (mayNotApply && !that.mayNotApply)) {
            return false;
        }
        int lows = low.compareTo(that.low);
        int highs = high.compareTo(that.high);
        return (lows > 0 || (lows == 0 && (lowOpen || !that.lowOpen)))
                && (highs < 0 || (highs == 0 && (highOpen || !that.highOpen)));
    }

    @Override
    public Values or(Values other) {
        if (!(other instanceof ValueRange that)) {
            return orNotApplicable();
        }
        int lows = low.compareTo(that.low);
        int highs = high.compareTo(that.high);
        return new ValueRange(
                lows <= 0 ? low : that.low,
                lows == 0 ? lowOpen && that.lowOpen : lows < 0 ? lowOpen : that.lowOpen,
                highs >= 0 ? high : that.high,
                highs == 0 ? highOpen && that.highOpen : highs > 0 ? highOpen : that.highOpen,
                mayNotApply || that.mayNotApply);
    }

    @Override
    public Values orNotApplicable() {
        return mayNotApply ? this : new ValueRange(low, lowOpen, high, highOpen, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueRange that
                && lowOpen == that.lowOpen
                && highOpen == that.highOpen
                && mayNotApply == that.mayNotApply
                && low.equals(that.low)
                && high.equals(that.high);
    }

    @Override
    public int hashCode() {
        return 31 * low.hashCode() + high.hashCode();
    }
}
