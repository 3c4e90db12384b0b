package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** What the parts of the explanation share about one case. */
final class Context {
    /** The key of all that is not known about lesions that are not described. */
    static final String UNDESCRIBED_KEY = "lesion@" + LesionFacts.UNDESCRIBED;

    final CaseFacts facts;
    final Catalogue catalogue;
    final ValueWords words;
    final Trace trace;
    private final List<Said> said;
    private final Map<String, Placed> missing = new LinkedHashMap<>();
    private final Map<String, List<String>> waitsFor = new LinkedHashMap<>();

    Context(CaseFacts facts, Catalogue catalogue, ValueWords words, Trace trace, List<Said> said) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.words = words;
        this.trace = trace;
        this.said = said;
    }

    /** The positions of all targets: the patient, then the lesions. */
    List<Integer> positions() {
        List<Integer> positions = new ArrayList<>();
        for (int i = CaseFacts.PATIENT; i < facts.lesions().size(); i++) {
            positions.add(i);
        }
        return positions;
    }

    String targetId(int position) {
        return position == CaseFacts.PATIENT
                ? Proposal.PATIENT
                : facts.lesions().get(position).id();
    }

    boolean holds(Statement statement, int position) {
        return said.get(position + 1).holds().get(statement.index());
    }

    boolean open(Statement statement, int position) {
        return said.get(position + 1).open().get(statement.index());
    }

    /** Keys of the missing facts that keep {@code condition} open; notes them as missing. */
    List<String> waitsFor(Statement statement, int position) {
        return waitsFor.computeIfAbsent(
                statement.id() + "@" + position, k -> keys(trace.open(statement.condition(), position)));
    }

    List<String> keys(Set<Placed> open) {
        Set<String> keys = new LinkedHashSet<>();
        for (Placed placed : open) {
            keys.add(key(placed));
        }
        return List.copyOf(keys);
    }

    private String key(Placed placed) {
        int at = placed.position();
        boolean undescribed =
                at != CaseFacts.PATIENT && facts.lesions().get(at).lesion() == null;
        String key = undescribed ? UNDESCRIBED_KEY : placed.fact().factor().path() + "@" + targetId(at);
        missing.putIfAbsent(key, placed);
        return key;
    }

    /** Every missing fact noted so far, by key. */
    Map<String, Placed> missing() {
        return missing;
    }

    FactUse use(FactorRef ref, int position) {
        Placed placed = trace.placed(ref, position);
        Set<String> pointers = new LinkedHashSet<>();
        for (Placed stated : trace.stated(ref, position)) {
            pointers.add(stated.fact().pointer());
        }
        return use(placed, List.copyOf(pointers));
    }

    FactUse use(Placed placed, List<String> pointers) {
        Fact fact = placed.fact();
        return new FactUse(
                fact.factor().path(),
                targetId(placed.position()),
                fact.factor().label(),
                words.of(fact.factor(), fact.values()),
                standing(fact),
                pointers,
                fact.on() == null ? "" : fact.on().toString());
    }

    static String standing(Fact fact) {
        return fact.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The factors a condition tests, each once. */
    List<FactUse> uses(Condition condition, int position) {
        Set<FactorRef> refs = new LinkedHashSet<>();
        condition.tests(test -> refs.add(test.factor()));
        return uses(refs, position);
    }

    List<FactUse> uses(Iterable<FactorRef> refs, int position) {
        List<FactUse> uses = new ArrayList<>();
        for (FactorRef ref : refs) {
            uses.add(use(ref, position));
        }
        return uses;
    }

    static List<StatementEntry.Cite> cites(List<Citation> citations) {
        return citations.stream()
                .map(c -> new StatementEntry.Cite(c.source(), c.at()))
                .toList();
    }
}
