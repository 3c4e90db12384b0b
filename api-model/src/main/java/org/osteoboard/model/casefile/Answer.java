package org.osteoboard.model.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/**
 * What a case file says about one factor.
 *
 * @param values the values it leaves open; every value if the answer is unknown or pending
 * @param kind how it was answered
 * @param on the day it was observed or measured, or the whole date that was the answer; null if not given
 * @param pointer JSON Pointer to the place in the case file
 * @param line line of the case file, from 1
 */
public record Answer(
        Factor factor, Values values, Kind kind, @Nullable LocalDate on, String pointer, int line) {

    /** How a factor was answered. */
    public enum Kind {
        /** A value, or part of one. */
        STATED,
        /** Asked for, and not known. */
        UNKNOWN,
        /** Asked for, and awaited. */
        PENDING
    }
}
