package org.osteoboard.engine.session;

import java.util.BitSet;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.reading.Sink;

/** The statements that may be said of a case: all of a catalogue, or some of them. Immutable. */
public final class Speaking {
    private final Catalogue catalogue;
    private final BitSet standingOfPatient;
    private final BitSet standingOfLesion;
    private final boolean asksPatient;
    private final boolean asksLesions;

    private Speaking(Catalogue catalogue, BitSet chosen) {
        this.catalogue = catalogue;
        this.standingOfPatient = catalogue.standing(true);
        this.standingOfLesion = catalogue.standing(false);
        standingOfPatient.and(chosen);
        standingOfLesion.and(chosen);
        this.asksPatient = asks(chosen, true);
        this.asksLesions = asks(chosen, false);
    }

    /** Every statement of a catalogue. */
    public static Speaking all(Catalogue catalogue) {
        BitSet all = new BitSet();
        all.set(0, catalogue.statements().size());
        return new Speaking(catalogue, all);
    }

    /** @param chosen the indexes of some statements */
    public static Speaking some(Catalogue catalogue, BitSet chosen) {
        return new Speaking(catalogue, chosen);
    }

    private boolean asks(BitSet chosen, boolean aboutPatient) {
        for (Statement statement : catalogue.statements()) {
            if (chosen.get(statement.index()) && statement.aboutPatient() == aboutPatient && !statement.standing()) {
                return true;
            }
        }
        return false;
    }

    /** True if a rule asks about the patient; else the patient need not be read for rules of its own. */
    boolean asksPatient() {
        return asksPatient;
    }

    /** True if a rule asks about lesions; else no lesion need be read. */
    boolean asksLesions() {
        return asksLesions;
    }

    /** What stands of the patient before any rule fires. */
    Said ofPatient() {
        return new Said((BitSet) standingOfPatient.clone(), (BitSet) standingOfPatient.clone());
    }

    /** What stands of a lesion before any rule fires; strictly only if it must exist. */
    Said ofLesion(boolean certain) {
        return new Said(certain ? (BitSet) standingOfLesion.clone() : new BitSet(), (BitSet) standingOfLesion.clone());
    }

    /** Where rules say what goes into {@code said}. */
    Sink into(BitSet said) {
        return id -> {
            Statement statement = catalogue.find(id);
            if (statement == null) {
                throw new IllegalStateException("no text for rule " + id);
            }
            said.set(statement.index());
        };
    }
}
