package org.osteoboard.model.factor;

import org.jspecify.annotations.Nullable;

/**
 * Which factor: of the patient or of a lesion, and its position among those.
 *
 * @param aboutPatient true for the patient, false for a lesion
 * @param index position in the factor table among the factors of the same scope
 */
public record FactorRef(boolean aboutPatient, int index) {
    /** Written out: what a record brings itself is put together at start-up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactorRef that && aboutPatient == that.aboutPatient && index == that.index;
    }

    @Override
    public int hashCode() {
        return aboutPatient ? index : ~index;
    }
}
