package org.osteoboard.benchmarks;

/** A number as plain Java would keep what is left of it: two ends, each of which may itself be left out. */
record Interval(double low, boolean lowOpen, double high, boolean highOpen) {

    static Interval between(double low, double high) {
        return new Interval(low, false, high, false);
    }

    boolean allAtLeast(double limit) {
        return low >= limit;
    }

    boolean anyAtLeast(double limit) {
        return high > limit || (high == limit && !highOpen);
    }

    boolean allAbove(double limit) {
        return low > limit || (low == limit && lowOpen);
    }

    boolean anyAbove(double limit) {
        return high > limit;
    }

    boolean allAtMost(double limit) {
        return high <= limit;
    }

    boolean anyAtMost(double limit) {
        return low < limit || (low == limit && !lowOpen);
    }

    boolean allBelow(double limit) {
        return high < limit || (high == limit && highOpen);
    }

    boolean anyBelow(double limit) {
        return low < limit;
    }

    /** What is in both; they have a value in common. */
    Interval and(Interval other) {
        boolean lower = low > other.low || (low == other.low && lowOpen);
        boolean upper = high < other.high || (high == other.high && highOpen);
        return new Interval(
                lower ? low : other.low,
                lower ? lowOpen : other.lowOpen,
                upper ? high : other.high,
                upper ? highOpen : other.highOpen);
    }
}
