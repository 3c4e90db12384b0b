package org.osteoboard.engine.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;

/** The factors whose values left are others after an answer: the one that was answered, and what is derived from it. */
public record Changed(BitSet ofPatient, List<BitSet> ofLesions) {

    public static Changed between(CaseFacts before, CaseFacts after) {
        List<BitSet> ofLesions = new ArrayList<>();
        for (int i = 0; i < after.lesions().size(); i++) {
            ofLesions.add(at(i, before, after));
        }
        return new Changed(at(CaseFacts.PATIENT, before, after), ofLesions);
    }

    private static BitSet at(int position, CaseFacts before, CaseFacts after) {
        List<Factor> factors = position == CaseFacts.PATIENT
                ? after.table().ofPatient()
                : after.table().ofLesion();
        BitSet changed = new BitSet();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            changed.set(
                    i,
                    !before.fact(factor, position)
                            .values()
                            .equals(after.fact(factor, position).values()));
        }
        return changed;
    }

    public BitSet ofLesion(int position) {
        return ofLesions.get(position);
    }

    public boolean has(FactorRef factor) {
        if (factor.aboutPatient()) {
            return ofPatient.get(factor.index());
        }
        for (BitSet each : ofLesions) {
            if (each.get(factor.index())) {
                return true;
            }
        }
        return false;
    }
}
