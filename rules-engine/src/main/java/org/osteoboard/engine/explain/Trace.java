package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;

/**
 * Follows factors back to the case file: which stated facts are behind a value, and which missing ones keep it open.
 * For one case; not thread-safe.
 */
final class Trace {
    /** A fact with the target it belongs to ({@link CaseFacts#PATIENT} or a lesion's position). */
    record Placed(Fact fact, int position) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Placed that
                    && position == that.position
                    && fact.factor().equals(that.fact.factor());
        }

        @Override
        public int hashCode() {
            return fact.factor().hashCode() * 31 + position;
        }
    }

    final CaseFacts facts;
    final ScoreTables scores;
    private final PerFactor<Placed> placed;
    private final PerFactor<List<Placed>> stated;
    private final PerFactor<List<Placed>> open;

    Trace(CaseFacts facts, ScoreTables scores) {
        this.facts = facts;
        this.scores = scores;
        this.placed = new PerFactor<>(facts);
        this.stated = new PerFactor<>(facts);
        this.open = new PerFactor<>(facts);
    }

    Placed placed(FactorRef ref, int position) {
        Placed known = placed.get(ref, position);
        if (known == null) {
            int at = ref.aboutPatient() ? CaseFacts.PATIENT : position;
            known = new Placed(facts.fact(ref, at), at);
            placed.put(ref, position, known);
        }
        return known;
    }

    /** The stated facts a factor's value comes from. */
    List<Placed> stated(FactorRef ref, int position) {
        List<Placed> known = stated.get(ref, position);
        if (known == null) {
            Placed placed = placed(ref, position);
            known = isInput(placed) ? listed(placed) : derivedFrom(placed);
            stated.put(ref, position, known);
        }
        return known;
    }

    /** True if nothing but the file can be behind a fact. */
    private static boolean isInput(Placed placed) {
        Factor factor = placed.fact().factor();
        return factor.input() != null && factor.noIf() == null;
    }

    private static List<Placed> listed(Placed placed) {
        return placed.fact().pointer().isEmpty() ? List.of() : List.of(placed);
    }

    private List<Placed> derivedFrom(Placed placed) {
        Set<Placed> found = new LinkedHashSet<>();
        collectStated(placed, found);
        return List.copyOf(found);
    }

    private void collectStated(Placed placed, Set<Placed> into) {
        Fact fact = placed.fact();
        Factor factor = fact.factor();
        if (!fact.pointer().isEmpty()) {
            into.add(placed);
        }
        if (factor.input() != null) {
            if (fact.standing() == Standing.KNOWN && fact.pointer().isEmpty() && factor.noIf() != null) {
                collectStated(factor.noIf(), placed.position(), into);
            }
            return;
        }
        Factor.Source source = factor.source();
        int at = placed.position();
        if (source instanceof Factor.YesIf yesIf) {
            collectStated(yesIf.condition(), at, into);
        } else if (source instanceof Factor.Cases cases) {
            for (Factor.Case each : cases.cases()) {
                collectStated(each.when(), at, into);
            }
        } else if (source instanceof Factor.Computed computed) {
            for (FactorRef ref : computed.from()) {
                add(stated(ref, at), into);
            }
            ScoreTable score = scores.of(factor.ref());
            if (score != null) {
                for (ScoreTable.Item item : score.items()) {
                    for (ScoreTable.Level level : item.levels()) {
                        collectStated(level.when(), at, into);
                    }
                }
            }
            if (computed.when() != Condition.ALWAYS) {
                for (LesionFacts lesion : facts.lesions()) {
                    collectStated(computed.when(), lesion.position(), into);
                }
            }
        }
        if (factor.noIf() != null) {
            collectStated(factor.noIf(), at, into);
        }
    }

    /** By index: an iterator for each of thousands of lists would outweigh what is in them. */
    private static void add(List<Placed> found, Set<Placed> into) {
        for (int i = 0; i < found.size(); i++) {
            into.add(found.get(i));
        }
    }

    private void collectStated(Condition condition, int position, Set<Placed> into) {
        if (condition instanceof Condition.Test test) {
            add(stated(test.factor(), position), into);
            return;
        }
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            collectStated(parts.get(i), position, into);
        }
    }

    /** The facts that keep a factor open: missing inputs, or the factor itself where its sources differ. */
    List<Placed> open(FactorRef ref, int position) {
        List<Placed> known = open.get(ref, position);
        if (known == null) {
            open.put(ref, position, List.of());
            Placed placed = placed(ref, position);
            known = placed.fact().open() ? keepingOpen(placed) : List.of();
            open.put(ref, position, known);
        }
        return known;
    }

    private List<Placed> keepingOpen(Placed placed) {
        if (OpenWalk.isInput(placed.fact().factor())) {
            return List.of(placed);
        }
        Listing found = new Listing();
        found.walk(placed.fact(), placed.position());
        return List.copyOf(found.into);
    }

    /** Lists each fact once, in the order found. */
    private final class Listing extends OpenWalk {
        private final Set<Placed> into = new LinkedHashSet<>();

        Listing() {
            super(Trace.this);
        }

        @Override
        void found(Fact fact, int position, Standing standing) {
            into.add(
                    fact.standing() == standing
                            ? placed(fact.factor().ref(), position)
                            : new Placed(with(fact, standing), position));
        }

        @Override
        void follow(FactorRef ref, int position) {
            add(open(ref, position), into);
        }

        @Override
        int count() {
            return into.size();
        }

        private static Fact with(Fact fact, Standing standing) {
            return new Fact(fact.factor(), fact.values(), standing, fact.pointer(), fact.on(), fact.stated());
        }
    }

    /** The facts that keep a condition open at a target: it is possible there and not certain. */
    Collection<Placed> open(Condition condition, int position) {
        FactorValues view = facts.view(position);
        if (!OpenWalk.isOpen(condition, view)) {
            return List.of();
        }
        Condition only = onlyOpen(condition, view);
        if (only instanceof Condition.Test test) {
            return open(test.factor(), position);
        }
        Listing found = new Listing();
        found.walk(condition, position);
        return found.into;
    }

    /** The one part that keeps a condition open, however deep; the condition itself if there are several. */
    private static Condition onlyOpen(Condition condition, FactorValues view) {
        Condition only = null;
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            Condition part = parts.get(i);
            if (OpenWalk.isOpen(part, view)) {
                if (only != null) {
                    return condition;
                }
                only = part;
            }
        }
        return only == null ? condition : onlyOpen(only, view);
    }

    /** The tests that fail even when every open fact is read in favour of them. */
    List<Condition.Test> failing(Condition condition, int position) {
        List<Condition.Test> failing = new ArrayList<>();
        collectFailing(condition, facts.view(position), failing);
        return failing;
    }

    private static void collectFailing(Condition condition, FactorValues view, List<Condition.Test> into) {
        if (condition.possible(view)) {
            return;
        }
        if (condition instanceof Condition.Test test) {
            into.add(test);
            return;
        }
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            collectFailing(parts.get(i), view, into);
        }
    }
}
