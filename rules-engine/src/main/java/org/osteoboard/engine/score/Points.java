package org.osteoboard.engine.score;

import java.util.List;
import java.util.Optional;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.ScoreTable.Level;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.grammar.Op;

/**
 * A table of whole points, laid out for adding up: an item that looks at one finding or choice alone asks for it once and
 * compares bits. Gives what {@link ScoreTables#total} gives. Immutable.
 */
final class Points {
    private final Item[] items;

    private Points(Item[] items) {
        this.items = items;
    }

    /** Empty if some points are no whole numbers. */
    static Optional<Points> of(ScoreTable table) {
        boolean whole = table.items().stream()
                .flatMap(item -> item.levels().stream())
                .allMatch(level -> level.low().scale() == 0 && level.high().scale() == 0);
        return whole
                ? Optional.of(new Points(table.items().stream()
                        .map(item -> Item.of(item.levels()))
                        .toArray(Item[]::new)))
                : Optional.empty();
    }

    /** The lowest and highest total the values left allow. */
    ValueRange total(FactorValues values) {
        int low = 0;
        int high = 0;
        for (Item item : items) {
            int possible = item.possible(values);
            low += item.low(possible);
            high += item.high(possible);
        }
        return ValueRange.between(low, high);
    }

    /** One item: the levels that may be the case as a mask; all of them if none may be. */
    private abstract static class Item {
        private final int[] low;
        private final int[] high;
        private final int all;

        Item(List<Level> levels) {
            low = levels.stream().mapToInt(level -> level.low().intValueExact()).toArray();
            high = levels.stream()
                    .mapToInt(level -> level.high().intValueExact())
                    .toArray();
            all = (1 << low.length) - 1;
        }

        static Item of(List<Level> levels) {
            Condition first = levels.get(0).when();
            boolean oneSet = first instanceof Condition.Test test
                    && levels.stream().allMatch(level -> asksSet(level.when(), test.factor()));
            return oneSet ? new OfSet(levels, ((Condition.Test) first).factor()) : new OfConditions(levels);
        }

        private static boolean asksSet(Condition condition, FactorRef factor) {
            return condition instanceof Condition.Test test
                    && test.factor().equals(factor)
                    && test.op().asks() != Op.Asks.NUMBER;
        }

        abstract int possible(FactorValues values);

        int low(int possible) {
            int levels = possible == 0 ? all : possible;
            int fewest = Integer.MAX_VALUE;
            for (; levels != 0; levels &= levels - 1) {
                fewest = Math.min(fewest, low[Integer.numberOfTrailingZeros(levels)]);
            }
            return fewest;
        }

        int high(int possible) {
            int levels = possible == 0 ? all : possible;
            int most = Integer.MIN_VALUE;
            for (; levels != 0; levels &= levels - 1) {
                most = Math.max(most, high[Integer.numberOfTrailingZeros(levels)]);
            }
            return most;
        }
    }

    /** Every level asks the same finding or choice. */
    private static final class OfSet extends Item {
        private final FactorRef factor;
        private final long[] wanted;

        OfSet(List<Level> levels, FactorRef factor) {
            super(levels);
            this.factor = factor;
            this.wanted = levels.stream()
                    .mapToLong(level -> ((Condition.Test) level.when()).wanted())
                    .toArray();
        }

        @Override
        int possible(FactorValues values) {
            if (!(values.of(factor) instanceof ValueSet left)) {
                return 0;
            }
            int possible = 0;
            for (int i = 0; i < wanted.length; i++) {
                if (left.mayBe(wanted[i])) {
                    possible |= 1 << i;
                }
            }
            return possible;
        }
    }

    /** Levels of any conditions. */
    private static final class OfConditions extends Item {
        private final Condition[] conditions;

        OfConditions(List<Level> levels) {
            super(levels);
            this.conditions = levels.stream().map(Level::when).toArray(Condition[]::new);
        }

        @Override
        int possible(FactorValues values) {
            int possible = 0;
            for (int i = 0; i < conditions.length; i++) {
                if (conditions[i].possible(values)) {
                    possible |= 1 << i;
                }
            }
            return possible;
        }
    }
}
