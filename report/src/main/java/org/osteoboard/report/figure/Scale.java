package org.osteoboard.report.figure;

import java.math.BigDecimal;

/** From numbers to places along a bar; what lies beyond is set at its end. */
record Scale(double low, double high) {
    private static final double EDGE = 6;

    double at(double number) {
        double inside = Math.max(low, Math.min(high, number));
        return EDGE + (inside - low) / (high - low) * (Bar.WIDTH - 2 * EDGE);
    }

    double at(BigDecimal number) {
        return at(number.doubleValue());
    }

    boolean below(BigDecimal number) {
        return number.doubleValue() < low;
    }

    boolean above(BigDecimal number) {
        return number.doubleValue() > high;
    }
}
