package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;

/** Tells, test by test, why a statement is said of a target or not. For one case; not thread-safe. */
public final class Probe {
    /** What became of a condition or of one test in it. */
    public enum Outcome {
        /** Passes whatever is still open. */
        HOLDS,
        /** Some answer to what is missing would make it pass. */
        POSSIBLE,
        /** No answer to what is missing would. */
        RULED_OUT;

        static Outcome of(Condition condition, FactorValues view) {
            return condition.certain(view) ? HOLDS : condition.possible(view) ? POSSIBLE : RULED_OUT;
        }
    }

    /** How the lines below a line are joined. */
    public enum Join {
        TEST,
        ALL,
        ANY
    }

    /**
     * One line of a condition.
     *
     * @param depth how far it lies inside others, from 0
     * @param question what is asked; empty texts for a line that joins others
     * @param seen the fact it looked at; null for a line that joins others
     */
    public record Line(
            int depth,
            Join join,
            Outcome outcome,
            Text question,
            @Nullable FactUse seen) {}

    private final Context context;
    private final ConditionWords words;

    Probe(Context context, FactorTable table) {
        this.context = context;
        this.words = new ConditionWords(table);
    }

    /** Positions at which a statement or option may be said: the patient's, or every lesion's. */
    public List<Integer> positions(boolean aboutPatient) {
        if (aboutPatient) {
            return List.of(CaseFacts.PATIENT);
        }
        List<Integer> positions = new ArrayList<>();
        for (LesionFacts lesion : context.facts.lesions()) {
            positions.add(lesion.position());
        }
        return positions;
    }

    /** The id of the target at a position: {@link Proposal#PATIENT} or the lesion's. */
    public String target(int position) {
        return context.targetId(position);
    }

    public Outcome outcome(Statement statement, int position) {
        return context.holds(statement, position)
                ? Outcome.HOLDS
                : context.open(statement, position) ? Outcome.POSSIBLE : Outcome.RULED_OUT;
    }

    /** Every test of the statement's rule with what it saw; empty for a rule that asks nothing. */
    public List<Line> lines(Statement statement, int position) {
        List<Line> lines = new ArrayList<>();
        Condition condition = statement.condition();
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                add(part, position, 0, lines);
            }
        } else {
            add(condition, position, 0, lines);
        }
        return lines;
    }

    private void add(Condition condition, int position, int depth, List<Line> into) {
        Outcome outcome = Outcome.of(condition, context.facts.view(position));
        if (condition instanceof Condition.Test test) {
            into.add(new Line(depth, Join.TEST, outcome, words.of(test), context.use(test.factor(), position)));
            return;
        }
        Text none = new Text("", "");
        if (condition instanceof Condition.All all) {
            into.add(new Line(depth, Join.ALL, outcome, none, null));
            all.parts().forEach(part -> add(part, position, depth + 1, into));
        } else if (condition instanceof Condition.Any any) {
            into.add(new Line(depth, Join.ANY, outcome, none, null));
            any.parts().forEach(part -> add(part, position, depth + 1, into));
        }
    }

    /** The missing facts that keep a possible statement open. */
    public List<FactUse> missing(Statement statement, int position) {
        List<FactUse> missing = new ArrayList<>();
        for (Trace.Placed placed : context.trace.open(statement.condition(), position)) {
            missing.add(context.use(placed, List.of()));
        }
        return missing;
    }
}
