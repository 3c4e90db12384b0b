package org.osteoboard.engine.explain;

import java.util.List;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.engine.score.ScoreTables;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.NotApplicable;

/**
 * The way from a factor or a condition that is open to the facts that keep it open. What is done with them is the
 * subclass's business. For one case.
 */
abstract class OpenWalk {
    /** A fact that keeps something open, for the reason its standing tells. */
    abstract void found(Fact fact, int position, Standing standing);

    /** An open factor on the way: what keeps it open is found too. */
    abstract void follow(FactorRef ref, int position);

    /** How many facts were found. */
    abstract int count();

    private final Trace trace;
    private final CaseFacts facts;
    private final ScoreTables scores;

    OpenWalk(Trace trace) {
        this.trace = trace;
        this.facts = trace.facts;
        this.scores = trace.scores;
    }

    /** True if a condition is possible and not certain. */
    static boolean isOpen(Condition condition, FactorValues view) {
        return condition.possible(view) && !condition.certain(view);
    }

    /** True if a missing input is open by itself, whatever the rest of the case says. */
    static boolean isInput(Factor factor) {
        return factor.input() != null && factor.applies() == null;
    }

    /** Finds what keeps an open fact open: missing inputs, or itself where its sources differ. */
    final void walk(Fact fact, int at) {
        Factor factor = fact.factor();
        if (factor.applies() != null) {
            walk(factor.applies(), at);
        }
        if (factor.input() != null) {
            if (fact.values() != NotApplicable.INSTANCE && fact.standing() != Standing.DERIVED) {
                found(fact, at, fact.standing());
            }
            return;
        }
        int before = count();
        source(factor, at);
        if (factor.noIf() != null) {
            walk(factor.noIf(), at);
        }
        if (count() > before) {
            return;
        }
        if (contradicted(factor)) {
            for (Placed stated : trace.stated(factor.ref(), at)) {
                found(stated.fact(), stated.position(), Standing.CONTRADICTORY);
            }
        } else if (factor.applies() == null || factor.applies().certain(facts.view(at))) {
            found(fact, at, Standing.SOURCES_DIFFER);
        }
    }

    /** Finds what keeps a condition open, if it is. */
    final void walk(Condition condition, int position) {
        FactorValues view = facts.view(position);
        if (isOpen(condition, view)) {
            walkOpen(condition, view, position);
        }
    }

    private void walkOpen(Condition condition, FactorValues view, int position) {
        if (condition instanceof Condition.Test test) {
            follow(test.factor(), position);
            return;
        }
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (isOpen(parts.get(i), view)) {
                walkOpen(parts.get(i), view, position);
            }
        }
    }

    private void source(Factor factor, int at) {
        Factor.Source source = factor.source();
        if (source instanceof Factor.YesIf yesIf) {
            walk(yesIf.condition(), at);
        } else if (source instanceof Factor.Cases cases) {
            for (int i = 0; i < cases.cases().size(); i++) {
                walk(cases.cases().get(i).when(), at);
            }
        } else if (source instanceof Factor.Computed computed) {
            computed(computed, factor, at);
        }
    }

    private void computed(Factor.Computed computed, Factor factor, int at) {
        for (int i = 0; i < computed.from().size(); i++) {
            follow(computed.from().get(i), at);
        }
        switch (computed.by()) {
            case "score" -> levels(factor, at);
            case "any-lesion", "count-lesions" -> {
                for (LesionFacts lesion : facts.lesions()) {
                    ofLesion(computed.when(), lesion);
                }
            }
            case "worst-pain" -> {
                FactorRef pain = facts.table().named("pain.worst").ref();
                for (LesionFacts lesion : facts.lesions()) {
                    if (lesion.lesion() != null) {
                        follow(pain, lesion.position());
                    }
                }
            }
            default -> {
                // The factors it is computed from are all there is.
            }
        }
    }

    /** Of each item the levels that may be the case, if there are several. */
    private void levels(Factor factor, int at) {
        ScoreTable score = scores.of(factor.ref());
        if (score == null) {
            return;
        }
        FactorValues view = facts.view(at);
        for (ScoreTable.Item item : score.items()) {
            List<ScoreTable.Level> levels = ScoreTables.levels(item, view);
            if (levels.size() > 1) {
                for (int i = 0; i < levels.size(); i++) {
                    walk(levels.get(i).when(), at);
                }
            }
        }
    }

    private void ofLesion(Condition when, LesionFacts lesion) {
        if (lesion.lesion() != null) {
            walk(when, lesion.position());
        } else if (when.possible(facts.view(lesion.position()))) {
            FactorRef any = facts.table().ofLesion().get(0).ref();
            Fact fact = facts.fact(any, lesion.position());
            found(fact, lesion.position(), fact.standing());
        }
    }

    /** True if the inputs of a computed factor were found to exclude each other. */
    private boolean contradicted(Factor factor) {
        for (Contradiction contradiction : facts.contradictions()) {
            if (contradiction.id().equals(factor.path())) {
                return true;
            }
        }
        return false;
    }
}
