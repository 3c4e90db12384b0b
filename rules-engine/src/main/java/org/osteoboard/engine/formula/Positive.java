package org.osteoboard.engine.formula;

import org.osteoboard.model.factor.ValueRange;

/** Refuses a range that reaches 0 or below where a formula divides by the value or multiplies with it. */
final class Positive {
    private Positive() {}

    static void check(ValueRange range, String name) {
        if (range.low().signum() <= 0) {
            throw new IllegalArgumentException(name + " must be above 0. Maybe the factor's row lacks a lower bound.");
        }
    }
}
