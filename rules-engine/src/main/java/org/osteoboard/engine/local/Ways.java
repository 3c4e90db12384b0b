package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/**
 * The ways a condition may come true when everything is known: each is a set of values for some factors. For comparing
 * conditions with each other; cases are never judged by it.
 */
record Ways(List<Map<FactorRef, Values>> ways) {

    /** Thrown where there are more than {@link PackLimits#WAYS}. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    static Ways of(Condition condition, FactorTable table) throws TooMany {
        if (condition instanceof Condition.Test test) {
            Values passing = passing(test, table.get(test.factor()));
            return new Ways(List.of(Map.of(test.factor(), passing)));
        }
        boolean all = condition instanceof Condition.All;
        List<Map<FactorRef, Values>> ways = all ? List.of(Map.of()) : List.of();
        for (Condition part : condition.parts()) {
            List<Map<FactorRef, Values>> more = of(part, table).ways;
            ways = all ? product(ways, more) : sum(ways, more);
            if (ways.size() > PackLimits.WAYS) {
                throw new TooMany();
            }
        }
        return new Ways(ways);
    }

    private static List<Map<FactorRef, Values>> sum(
            List<Map<FactorRef, Values>> ways, List<Map<FactorRef, Values>> more) {
        List<Map<FactorRef, Values>> both = new ArrayList<>(ways);
        both.addAll(more);
        return both;
    }

    private static List<Map<FactorRef, Values>> product(
            List<Map<FactorRef, Values>> ways, List<Map<FactorRef, Values>> more) throws TooMany {
        List<Map<FactorRef, Values>> product = new ArrayList<>();
        for (Map<FactorRef, Values> one : ways) {
            for (Map<FactorRef, Values> other : more) {
                both(one, other).ifPresent(product::add);
                if (product.size() > PackLimits.WAYS) {
                    throw new TooMany();
                }
            }
        }
        return product;
    }

    /** Both at once; empty if a factor has no value left. */
    private static Optional<Map<FactorRef, Values>> both(Map<FactorRef, Values> one, Map<FactorRef, Values> other) {
        Map<FactorRef, Values> both = new HashMap<>(one);
        for (Map.Entry<FactorRef, Values> each : other.entrySet()) {
            Values mine = both.get(each.getKey());
            Optional<Values> left = mine == null ? Optional.of(each.getValue()) : common(mine, each.getValue());
            if (left.isEmpty()) {
                return Optional.empty();
            }
            both.put(each.getKey(), left.get());
        }
        return Optional.of(both);
    }

    private static Optional<Values> common(Values one, Values other) {
        if (one instanceof ValueSet set && other instanceof ValueSet with) {
            long mask = set.mask() & with.mask();
            return mask == 0 ? Optional.empty() : Optional.of(ValueSet.of(mask));
        }
        ValueRange range = (ValueRange) one;
        ValueRange with = (ValueRange) other;
        return range.meets(with) ? Optional.of(range.and(with)) : Optional.empty();
    }

    /** The values of a factor that pass a test. */
    static Values passing(Condition.Test test, Factor factor) {
        return switch (test.op()) {
            case YES -> ValueSet.YES;
            case NO -> ValueSet.NO;
            case IS -> ValueSet.of(test.mask());
            case IS_NOT -> ValueSet.of(((ValueSet) factor.everything()).mask() & ~test.mask());
            case AT_LEAST ->
                new ValueRange(test.threshold(), false, factor.numbers().high(), false, false);
            case ABOVE ->
                new ValueRange(test.threshold(), true, factor.numbers().high(), false, false);
            case AT_MOST -> new ValueRange(factor.numbers().low(), false, test.threshold(), false, false);
            case BELOW -> new ValueRange(factor.numbers().low(), false, test.threshold(), true, false);
        };
    }

    /** True if nothing can make it true. */
    boolean none() {
        return ways.isEmpty();
    }

    /** True if, as far as can be seen, it is never true without the other. */
    boolean within(Ways other) {
        return ways.stream().allMatch(way -> other.ways.stream().anyMatch(wider -> within(way, wider)));
    }

    private static boolean within(Map<FactorRef, Values> way, Map<FactorRef, Values> wider) {
        for (Map.Entry<FactorRef, Values> each : wider.entrySet()) {
            Values mine = way.get(each.getKey());
            if (mine == null || !mine.within(each.getValue())) {
                return false;
            }
        }
        return true;
    }
}
