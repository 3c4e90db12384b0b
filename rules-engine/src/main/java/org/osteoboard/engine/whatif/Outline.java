package org.osteoboard.engine.whatif;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;

/**
 * Where everything stands in one case, without its words: cheap enough to be made for every answer that is tried. It says
 * what the proposal of the same case says.
 */
final class Outline {
    private static final int ADULT = 18;

    final CaseFacts facts;
    final List<Said> said;
    final Map<String, Alert.State> alerts = new LinkedHashMap<>();
    /** By option in the order of proposals, then by target: of the patient, or of each lesion. */
    final State[][] states;

    final Contraindication[][] contraindications;

    private final OptionEngine engine;
    private final Index index;
    private final boolean inScope;

    private Outline(OptionEngine engine, Index index, CaseFacts facts, List<Said> said) {
        this.engine = engine;
        this.index = index;
        this.facts = facts;
        this.said = said;
        ValueRange years = (ValueRange) facts.fact(engine.factors().named("patient.years"), CaseFacts.PATIENT)
                .values();
        this.inScope = years.high().intValue() >= ADULT;
        this.states = new State[index.options.size()][];
        this.contraindications = new Contraindication[index.options.size()][];
    }

    /** The outline of a case. */
    static Outline of(OptionEngine engine, Index index, CaseFacts facts, List<Said> said) {
        Outline outline = new Outline(engine, index, facts, said);
        outline.alerts.putAll(engine.explainer().alerts(facts, said, topic -> true));
        for (int i = 0; i < outline.states.length; i++) {
            outline.look(i);
        }
        return outline;
    }

    /**
     * The outline of the same case after an answer: what is not touched is taken over.
     *
     * @param differ the statements of which something else is said, for any target
     */
    Outline after(CaseFacts now, List<Said> saidNow, BitSet differ, Changed changed) {
        Outline after = new Outline(engine, index, now, saidNow);
        var touched = index.alerts(changed);
        after.alerts.putAll(alerts);
        if (!touched.isEmpty()) {
            after.alerts.putAll(engine.explainer().alerts(now, saidNow, touched::contains));
        }
        boolean others = saidNow.size() != said.size() || after.inScope != inScope;
        for (int i = 0; i < states.length; i++) {
            if (others || index.linked.get(i).intersects(differ)) {
                after.look(i);
            } else {
                after.states[i] = states[i];
                after.contraindications[i] = contraindications[i];
            }
        }
        return after;
    }

    private void look(int at) {
        Option option = index.options.get(at);
        int targets = option.aboutPatient() ? 1 : said.size() - 1;
        states[at] = new State[targets];
        contraindications[at] = new Contraindication[targets];
        Statement opener = engine.explainer().links().opener(option.id());
        for (int target = 0; target < targets; target++) {
            int slot = option.aboutPatient() ? 0 : target + 1;
            states[at][target] = !inScope
                    ? State.OUT_OF_SCOPE
                    : holds(opener, slot)
                            ? State.OPEN
                            : open(opener, slot) ? State.NEEDS_INFORMATION : State.NOT_OPENED;
            contraindications[at][target] = contraindication(option, slot);
        }
    }

    private Contraindication contraindication(Option option, int slot) {
        Contraindication found = Contraindication.NONE_FOUND;
        for (OptionLinks.Link link : engine.explainer().links().of(option.id())) {
            Statement statement = link.statement();
            if (statement.kind() == Kind.CONTRAINDICATION) {
                boolean atEachLesion = option.aboutPatient() && !statement.aboutPatient();
                int first = statement.aboutPatient() ? 0 : atEachLesion ? 1 : slot;
                int last = atEachLesion ? said.size() - 1 : first;
                for (int target = first; target <= last; target++) {
                    if (holds(statement, target)) {
                        return Contraindication.PRESENT;
                    }
                    found = open(statement, target) ? Contraindication.NOT_EXCLUDED : found;
                }
            }
        }
        return found;
    }

    static boolean isAtHand(State state) {
        return state == State.OPEN || state == State.NEEDS_INFORMATION;
    }

    boolean holds(Statement statement, int slot) {
        return said.get(slot).holds().get(statement.index());
    }

    boolean open(Statement statement, int slot) {
        return said.get(slot).open().get(statement.index()) || holds(statement, slot);
    }

    /** True if a statement is said, at this target, of an option that is or may be open. */
    boolean isRelevant(Statement statement, int slot) {
        if (slot >= said.size() || !open(statement, slot)) {
            return false;
        }
        for (int at : index.optionsOf(statement.index())) {
            boolean ofPatient = index.options.get(at).aboutPatient();
            if (statement.aboutPatient() || ofPatient) {
                for (State state : states[at]) {
                    if (isAtHand(state)) {
                        return true;
                    }
                }
            } else if (isAtHand(states[at][slot - 1])) {
                return true;
            }
        }
        return false;
    }
}
