package org.osteoboard.engine.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/**
 * What a case says of one factor.
 *
 * @param values the values left; these are what rules see
 * @param standing why they are what they are
 * @param pointer JSON Pointer to where it is stated, or "" if it is derived or not stated
 * @param on the day it was observed; null if not given
 * @param stated what the file states although it is not used, because it is stale or contradictory; null otherwise
 */
public record Fact(
        Factor factor,
        Values values,
        Standing standing,
        String pointer,
        @Nullable LocalDate on,
        @Nullable Values stated) {

    /** True if more than one value is left. */
    public boolean open() {
        return !values.settled();
    }
}
