package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;
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
    final Map<String, Alert.State> alerts;
    /** By option in the order of proposals, then by target: of the patient, or of each lesion. */
    final State[][] states;

    final Contraindication[][] contraindications;
    /** Statements said of an option that is or may be open: of the patient (first) and of each lesion. */
    final List<BitSet> relevant = new ArrayList<>();

    private final OptionEngine engine;
    private final boolean inScope;

    Outline(OptionEngine engine, CaseFacts facts, List<Said> said) {
        this.engine = engine;
        this.facts = facts;
        this.said = said;
        facts.complete();
        ValueRange years = (ValueRange) facts.fact(engine.factors().named("patient.years"), CaseFacts.PATIENT)
                .values();
        this.inScope = years.high().intValue() >= ADULT;
        this.alerts = engine.explainer().alerts(facts, said);
        said.forEach(each -> relevant.add(new BitSet()));
        List<Option> options = options(engine);
        states = new State[options.size()][];
        contraindications = new Contraindication[options.size()][];
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            int targets = option.aboutPatient() ? 1 : said.size() - 1;
            states[i] = new State[targets];
            contraindications[i] = new Contraindication[targets];
            for (int at = 0; at < targets; at++) {
                look(option, i, at);
            }
        }
    }

    /** Every option, in the order of proposals. */
    static List<Option> options(OptionEngine engine) {
        List<Option> options = new ArrayList<>();
        for (Modality modality : Modality.values()) {
            for (Option option : engine.catalogue().options().values()) {
                if (option.modality() == modality) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    private void look(Option option, int index, int at) {
        OptionLinks links = engine.explainer().links();
        int slot = option.aboutPatient() ? 0 : at + 1;
        Statement opener = links.opener(option.id());
        State state = !inScope
                ? State.OUT_OF_SCOPE
                : holds(opener, slot) ? State.OPEN : open(opener, slot) ? State.NEEDS_INFORMATION : State.NOT_OPENED;
        states[index][at] = state;
        Contraindication found = Contraindication.NONE_FOUND;
        List<OptionLinks.Link> linked = links.of(option.id());
        for (int i = 0; i < linked.size(); i++) {
            Statement statement = linked.get(i).statement();
            boolean atEachLesion = option.aboutPatient() && !statement.aboutPatient();
            int first = statement.aboutPatient() ? 0 : atEachLesion ? 1 : slot;
            int last = atEachLesion ? said.size() - 1 : first;
            for (int target = first; target <= last; target++) {
                if (open(statement, target)) {
                    if (isAtHand(state)) {
                        relevant.get(target).set(statement.index());
                    }
                    if (statement.kind() == Kind.CONTRAINDICATION) {
                        found = holds(statement, target) || found == Contraindication.PRESENT
                                ? Contraindication.PRESENT
                                : Contraindication.NOT_EXCLUDED;
                    }
                }
            }
        }
        contraindications[index][at] = found;
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

    /** The values left of every score, to see whether one became another. */
    List<Values> scores() {
        List<Values> values = new ArrayList<>();
        for (ScoreTable table : engine.catalogue().scores()) {
            if (table.factor().aboutPatient()) {
                values.add(facts.fact(table.factor(), CaseFacts.PATIENT).values());
            } else {
                for (int i = 0; i < facts.lesions().size(); i++) {
                    values.add(facts.fact(table.factor(), i).values());
                }
            }
        }
        return values;
    }
}
