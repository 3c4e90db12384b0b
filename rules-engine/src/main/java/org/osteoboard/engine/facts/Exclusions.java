package org.osteoboard.engine.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.FactorValues;

/**
 * Stated facts that exclude each other. Each is found by factors of which one must be answered, as it cannot be certain
 * while nothing is known of them: a case is asked only about those it may have. Immutable.
 */
public final class Exclusions {
    private final List<Contradicting> all;
    private final BitSet[] byPatientFactor;
    private final BitSet[] byLesionFactor;

    public Exclusions(List<Contradicting> all, FactorTable table) {
        this.all = List.copyOf(all);
        this.byPatientFactor = new BitSet[table.ofPatient().size()];
        this.byLesionFactor = new BitSet[table.ofLesion().size()];
        FactorValues nothingKnown = ref -> table.get(ref).everything();
        for (int i = 0; i < all.size(); i++) {
            for (FactorRef factor : needed(all.get(i), nothingKnown)) {
                BitSet[] by = factor.aboutPatient() ? byPatientFactor : byLesionFactor;
                if (by[factor.index()] == null) {
                    by[factor.index()] = new BitSet();
                }
                by[factor.index()].set(i);
            }
        }
    }

    private static List<FactorRef> needed(Contradicting excluding, FactorValues nothingKnown) {
        List<FactorRef> needed = new ArrayList<>();
        if (!needed(excluding.when(), excluding.aboutPatient(), nothingKnown, needed)) {
            throw new IllegalStateException(excluding.id() + " may be certain while nothing is known of its target");
        }
        return needed;
    }

    /** Factors of the target without an answer to one of which a condition is not certain; false if there are none. */
    private static boolean needed(
            Condition condition, boolean aboutPatient, FactorValues nothingKnown, List<FactorRef> into) {
        if (condition instanceof Condition.Test test) {
            into.add(test.factor());
            return test.factor().aboutPatient() == aboutPatient && !test.certain(nothingKnown);
        }
        if (condition instanceof Condition.All) {
            for (Condition part : condition.parts()) {
                List<FactorRef> ofPart = new ArrayList<>();
                if (needed(part, aboutPatient, nothingKnown, ofPart)) {
                    into.addAll(ofPart);
                    return true;
                }
            }
            return false;
        }
        for (Condition part : condition.parts()) {
            if (!needed(part, aboutPatient, nothingKnown, into)) {
                return false;
            }
        }
        return true;
    }

    Contradicting get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    /** The indexes of those that a target with these answers may have. */
    BitSet due(List<Answer> answers, boolean aboutPatient) {
        BitSet due = new BitSet();
        BitSet[] by = aboutPatient ? byPatientFactor : byLesionFactor;
        for (int i = 0; i < answers.size(); i++) {
            BitSet found = by[answers.get(i).factor().ref().index()];
            if (found != null) {
                due.or(found);
            }
        }
        return due;
    }
}
