package org.osteoboard.engine.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.grammar.Op;

/**
 * Where the range of a number is cut so that no test of the knowledge can tell two values of one part apart. The cuts come
 * from the conditions of rules, scores and factors. Immutable.
 */
final class Cuts {
    /** A cut: just before the value, or just after it. */
    private record Cut(BigDecimal at, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Boolean.compare(after, other.after);
        }
    }

    private final Map<FactorRef, TreeSet<Cut>> cuts = new HashMap<>();
    private final Set<FactorRef> computedWith = new HashSet<>();

    Cuts(OptionEngine engine) {
        for (Statement statement : engine.catalogue().statements()) {
            note(statement.condition());
        }
        for (ScoreTable score : engine.catalogue().scores()) {
            note(score.listedIf());
            score.items().forEach(item -> item.levels().forEach(level -> note(level.when())));
        }
        for (Contradicting each : engine.catalogue().contradictions()) {
            note(each.when());
        }
        for (Factor factor : engine.factors().all()) {
            note(factor.applies());
            note(factor.noIf());
            if (factor.source() instanceof Factor.YesIf yesIf) {
                note(yesIf.condition());
            } else if (factor.source() instanceof Factor.Cases cases) {
                cases.cases().forEach(each -> note(each.when()));
            } else if (factor.source() instanceof Factor.Computed computed) {
                note(computed.when());
                computedWith.addAll(computed.from());
                if (computed.by().equals("worst-pain")) {
                    computedWith.add(engine.factors().named("pain.worst").ref());
                }
            }
        }
    }

    private void note(@Nullable Condition condition) {
        if (condition != null) {
            condition.tests(test -> {
                boolean before = test.op() == Op.AT_LEAST || test.op() == Op.BELOW;
                boolean after = test.op() == Op.ABOVE || test.op() == Op.AT_MOST;
                if (before || after) {
                    cuts.computeIfAbsent(test.factor(), ref -> new TreeSet<>()).add(new Cut(test.threshold(), after));
                }
            });
        }
    }

    /** True if a formula takes the number, so that more than the cuts can tell two values apart. */
    boolean feedsFormula(Factor factor) {
        return computedWith.contains(factor.ref());
    }

    /** The parts of the values left, lowest first. */
    List<ValueRange> parts(Factor factor, ValueRange left) {
        boolean whole = factor.numbers().whole();
        List<ValueRange> parts = new ArrayList<>();
        BigDecimal low = left.low();
        boolean lowOpen = left.lowOpen();
        for (Cut cut : cuts.getOrDefault(factor.ref(), new TreeSet<>())) {
            // In whole numbers "after 5" is "before 6".
            boolean step = whole && cut.after;
            BigDecimal at = step ? cut.at.add(BigDecimal.ONE) : cut.at;
            boolean after = !whole && cut.after;
            int start = at.compareTo(low);
            int end = at.compareTo(left.high());
            boolean startsHere = start < 0 || (start == 0 && (!after || lowOpen));
            boolean endsHere = end > 0 || (end == 0 && (after || left.highOpen()));
            if (startsHere || endsHere) {
                continue;
            }
            parts.add(
                    whole
                            ? new ValueRange(low, false, at.subtract(BigDecimal.ONE), false, false)
                            : new ValueRange(low, lowOpen, at, !after, false));
            low = at;
            lowOpen = after;
        }
        parts.add(new ValueRange(low, lowOpen, left.high(), left.highOpen(), false));
        return parts;
    }
}
