package org.osteoboard.engine.explain;

import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.FactorRef;

/** One remembered value for each factor of each target of a case. */
final class PerFactor<T> {
    private final @Nullable Object[][] values;
    private final int patientFactors;
    private final int lesionFactors;

    PerFactor(CaseFacts facts) {
        values = new Object[facts.lesions().size() + 1][];
        patientFactors = facts.table().ofPatient().size();
        lesionFactors = facts.table().ofLesion().size();
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(FactorRef ref, int position) {
        @Nullable Object[] row = values[row(ref, position)];
        return row == null ? null : (T) row[ref.index()];
    }

    void put(FactorRef ref, int position, T value) {
        int at = row(ref, position);
        @Nullable Object[] row = values[at];
        if (row == null) {
            row = new Object[at == 0 ? patientFactors : lesionFactors];
            values[at] = row;
        }
        row[ref.index()] = value;
    }

    private static int row(FactorRef ref, int position) {
        return ref.aboutPatient() ? 0 : position + 1;
    }
}
