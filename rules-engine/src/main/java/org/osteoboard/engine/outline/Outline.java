package org.osteoboard.engine.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.BareParts;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;

/**
 * Where everything stands in one case, by id and without words: cheap enough to be made for every case of a registry,
 * and for every answer that is tried. It says what the proposal of the same case says. Statements, options and lesions
 * are named by position: slot 0 is the patient, the lesions follow. For one case; not thread-safe.
 */
public final class Outline {
    private final OptionEngine engine;
    private final Index index;
    private final CaseFacts facts;
    private final List<Said> said;
    private final BareParts parts;
    private final Map<String, Alert.State> alerts = new LinkedHashMap<>();
    private final State[][] states;
    private final Contraindication[][] contraindications;
    private final boolean inScope;

    private Outline(OptionEngine engine, Index index, CaseFacts facts, List<Said> said) {
        this.engine = engine;
        this.index = index;
        this.facts = facts;
        this.said = said;
        this.parts = engine.explainer().bare(facts, said);
        this.inScope = !engine.explainer().notices().minor(facts);
        this.states = new State[index.options().size()][];
        this.contraindications = new Contraindication[index.options().size()][];
    }

    /** The outline of a case. */
    public static Outline of(OptionEngine engine, Index index, CaseFacts facts, List<Said> said) {
        // Contradictions are noted when a fact is worked out: also in those that no rule asked for.
        facts.complete();
        Outline outline = new Outline(engine, index, facts, said);
        outline.alerts.putAll(outline.parts.alerts(topic -> true));
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
    public Outline after(CaseFacts now, List<Said> saidNow, BitSet differ, Changed changed) {
        Outline after = new Outline(engine, index, now, saidNow);
        var touched = index.alerts(changed);
        after.alerts.putAll(alerts);
        if (!touched.isEmpty()) {
            after.alerts.putAll(after.parts.alerts(touched::contains));
        }
        boolean others = saidNow.size() != said.size() || after.inScope != inScope;
        for (int i = 0; i < states.length; i++) {
            if (others || index.linked(i).statements().intersects(differ)) {
                after.look(i);
            } else {
                after.states[i] = states[i];
                after.contraindications[i] = contraindications[i];
            }
        }
        return after;
    }

    private void look(int at) {
        Option option = index.options().get(at);
        int targets = targets(option);
        states[at] = new State[targets];
        contraindications[at] = new Contraindication[targets];
        Index.Linked linked = index.linked(at);
        for (int target = 0; target < targets; target++) {
            int slot = option.aboutPatient() ? 0 : target + 1;
            states[at][target] = !inScope
                    ? State.OUT_OF_SCOPE
                    : holds(linked.opener(), slot)
                            ? State.OPEN
                            : open(linked.opener(), slot) ? State.NEEDS_INFORMATION : State.NOT_OPENED;
            contraindications[at][target] = contraindication(option, linked.contraindications(), slot);
        }
    }

    private Contraindication contraindication(Option option, List<Statement> statements, int slot) {
        Contraindication found = Contraindication.NONE_FOUND;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            int first = first(option, statement, slot);
            int last = last(option, statement, slot);
            for (int target = first; target <= last; target++) {
                if (holds(statement, target)) {
                    return Contraindication.PRESENT;
                }
                found = open(statement, target) ? Contraindication.NOT_EXCLUDED : found;
            }
        }
        return found;
    }

    /** What is said of a lesion speaks of an option of the patient wherever it is said. */
    private static int first(Option option, Statement statement, int slot) {
        return statement.aboutPatient() ? 0 : option.aboutPatient() ? 1 : slot;
    }

    private int last(Option option, Statement statement, int slot) {
        return statement.aboutPatient() ? 0 : option.aboutPatient() ? said.size() - 1 : slot;
    }

    /** The facts it was made from. */
    public CaseFacts facts() {
        return facts;
    }

    /** What the rules said, by slot. */
    public List<Said> said() {
        return said;
    }

    /** What is told of the scope: a minor, an age that is not known, a pack that is overdue. */
    public List<Proposal.Notice> notices() {
        return engine.explainer().notices().of(facts);
    }

    /** Where every alert stands, by topic. */
    public Map<String, Alert.State> alerts() {
        return alerts;
    }

    /** Every option, in the order of proposals. */
    public List<Option> options() {
        return index.options();
    }

    /** Of how many targets an option is: 1, or the number of lesions. */
    public int targets(Option option) {
        return option.aboutPatient() ? 1 : said.size() - 1;
    }

    /** The states of one of {@link #options}: of the patient, or of each lesion. */
    public State[] states(int option) {
        return states[option];
    }

    /** What contraindicates one of {@link #options}: for the patient, or at each lesion. */
    public Contraindication[] contraindications(int option) {
        return contraindications[option];
    }

    /** True if a hospital's own pack says that one of {@link #options} is not available there. */
    public boolean unavailable(int option, int target) {
        Option of = index.options().get(option);
        int slot = of.aboutPatient() ? 0 : target + 1;
        for (Statement statement : index.linked(option).unavailable()) {
            int last = last(of, statement, slot);
            for (int at = first(of, statement, slot); at <= last; at++) {
                if (open(statement, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every assessment that is listed. */
    public List<BareParts.Assessed> assessments() {
        return parts.assessments();
    }

    /** True if a danger that is possible hangs on missing facts alone. */
    public boolean notExcluded(Statement statement, int slot) {
        return parts.notExcluded(statement, slot - 1);
    }

    /** The keys of the missing facts for which something that matters waits, in the order of the factor table. */
    public List<String> missing() {
        List<BitSet> waiting = relevant();
        for (int slot = 0; slot < said.size(); slot++) {
            BitSet here = waiting.get(slot);
            here.or(index.topical());
            here.and(said.get(slot).open());
            here.andNot(said.get(slot).holds());
        }
        return parts.missing(waiting, index.asked());
    }

    /** The statements said of an option that is or may be open, by slot. */
    private List<BitSet> relevant() {
        List<BitSet> relevant = new ArrayList<>(said.size());
        for (int slot = 0; slot < said.size(); slot++) {
            relevant.add(new BitSet());
        }
        BitSet everywhere = new BitSet();
        for (int i = 0; i < states.length; i++) {
            BitSet statements = index.linked(i).statements();
            if (index.options().get(i).aboutPatient()) {
                if (isAtHand(states[i][0])) {
                    everywhere.or(statements);
                }
                continue;
            }
            for (int lesion = 0; lesion < states[i].length; lesion++) {
                if (isAtHand(states[i][lesion])) {
                    relevant.get(lesion + 1).or(statements);
                    relevant.get(0).or(statements);
                }
            }
        }
        relevant.forEach(each -> each.or(everywhere));
        return relevant;
    }

    public static boolean isAtHand(State state) {
        return state == State.OPEN || state == State.NEEDS_INFORMATION;
    }

    /** The id of the target of a slot: {@link Proposal#PATIENT} or the lesion's. */
    public String target(int slot) {
        return slot == 0 ? Proposal.PATIENT : facts.lesions().get(slot - 1).id();
    }

    public boolean holds(Statement statement, int slot) {
        return said.get(slot).holds().get(statement.index());
    }

    /** True if it holds or is possible. */
    public boolean open(Statement statement, int slot) {
        return said.get(slot).open().get(statement.index()) || holds(statement, slot);
    }

    /** True if a statement is said, at this target, of an option that is or may be open. */
    public boolean isRelevant(Statement statement, int slot) {
        if (slot >= said.size() || !open(statement, slot)) {
            return false;
        }
        for (int at : index.optionsOf(statement.index())) {
            boolean ofPatient = index.options().get(at).aboutPatient();
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
