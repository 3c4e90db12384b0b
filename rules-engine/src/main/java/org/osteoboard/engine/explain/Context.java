package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** What the parts of the explanation share about one case. */
final class Context {
    /** The key of all that is not known about lesions that are not described. */
    static final String UNDESCRIBED_KEY = "lesion@" + LesionFacts.UNDESCRIBED;

    private static final String AT = "@";

    final CaseFacts facts;
    final Catalogue catalogue;
    final ValueWords words;
    final Trace trace;
    private final List<Said> said;
    private final Map<String, Placed> missing = new LinkedHashMap<>();
    private final List<BitSet> relevant = new ArrayList<>();
    private final PerFactor<FactUse> uses;
    private final PerFactor<String> keys;
    private final List<Integer> positions = new ArrayList<>();

    Context(CaseFacts facts, Catalogue catalogue, ValueWords words, Trace trace, List<Said> said) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.words = words;
        this.trace = trace;
        this.said = said;
        this.uses = new PerFactor<>(facts);
        this.keys = new PerFactor<>(facts);
        for (int i = CaseFacts.PATIENT; i < facts.lesions().size(); i++) {
            positions.add(i);
            relevant.add(new BitSet());
        }
    }

    /** The positions of all targets: the patient, then the lesions. */
    List<Integer> positions() {
        return positions;
    }

    /** The positions of the lesions. */
    List<Integer> lesions() {
        return positions.subList(1, positions.size());
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

    /** Keys of the missing facts that keep a statement open; notes them as missing. */
    List<String> waitsFor(Statement statement, int position) {
        if (position != CaseFacts.PATIENT && facts.lesions().get(position).lesion() == null) {
            return keys(List.of(trace.placed(facts.table().ofLesion().get(0).ref(), position)));
        }
        return keys(trace.open(statement.condition(), position));
    }

    List<String> keys(Collection<Placed> open) {
        if (open.size() == 1) {
            return List.of(key(open.iterator().next()));
        }
        List<String> found = new ArrayList<>(open.size());
        for (Placed placed : open) {
            String key = key(placed);
            if (!found.contains(key)) {
                found.add(key);
            }
        }
        return found;
    }

    /** The key of a missing fact. */
    static String key(Factor factor, String target) {
        return factor.path().concat(AT).concat(target);
    }

    private String key(Placed placed) {
        int at = placed.position();
        FactorRef ref = placed.fact().factor().ref();
        String key = keys.get(ref, at);
        if (key == null) {
            boolean undescribed =
                    at != CaseFacts.PATIENT && facts.lesions().get(at).lesion() == null;
            key = undescribed ? UNDESCRIBED_KEY : key(placed.fact().factor(), targetId(at));
            keys.put(ref, at, key);
            missing.putIfAbsent(key, placed);
        }
        return key;
    }

    /** Notes that a statement is said of an option that is, or may be, open. */
    void isRelevant(Statement statement, int position) {
        relevant.get(position + 1).set(statement.index());
    }

    /** True if a statement is said of an option that is or may be open, or of no option at all. */
    boolean relevant(Statement statement, int position) {
        return !statement.topic().isEmpty() || relevant.get(position + 1).get(statement.index());
    }

    /** Every missing fact noted so far, by key. */
    Map<String, Placed> missing() {
        return missing;
    }

    FactUse use(FactorRef ref, int position) {
        FactUse use = uses.get(ref, position);
        if (use == null) {
            use = use(trace.placed(ref, position), pointers(trace.stated(ref, position)));
            uses.put(ref, position, use);
        }
        return use;
    }

    private static List<String> pointers(List<Placed> stated) {
        if (stated.size() < 2) {
            return stated.isEmpty() ? List.of() : List.of(stated.get(0).fact().pointer());
        }
        Set<String> pointers = new LinkedHashSet<>();
        for (Placed each : stated) {
            pointers.add(each.fact().pointer());
        }
        return List.copyOf(pointers);
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
        return fact.standing().id();
    }

    List<FactUse> uses(Collection<FactorRef> refs, int position) {
        if (refs.isEmpty()) {
            return List.of();
        }
        List<FactUse> uses = new ArrayList<>(refs.size());
        for (FactorRef ref : refs) {
            uses.add(use(ref, position));
        }
        return uses;
    }

    static List<StatementEntry.Cite> cites(List<Citation> citations) {
        List<StatementEntry.Cite> cites = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            cites.add(new StatementEntry.Cite(citation.source(), citation.at()));
        }
        return List.copyOf(cites);
    }
}
