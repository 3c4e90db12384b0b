package org.osteoboard.model.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.osteoboard.model.grammar.Op;

/** A condition on factors as data: and/or of positive tests, as it was parsed from a rule or a table. */
// Asked thousands of times a case: walked by index, which makes no iterators.
public sealed interface Condition {

    /** True if the condition passes when each test must pass for every value left. */
    boolean certain(FactorValues values);

    /** True if the condition passes when each test may pass for any value left. */
    boolean possible(FactorValues values);

    /** Calls {@code visitor} with each test, in the order written. */
    void tests(Consumer<Test> visitor);

    /** What an and or an or joins; nothing for a test. */
    List<Condition> parts();

    /** The condition without any test: always certain. */
    Condition ALWAYS = new All(List.of());

    /** True if there is no test in it. */
    default boolean isAlways() {
        return this instanceof All all && all.parts.isEmpty();
    }

    /** True if every part is. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean certain(FactorValues values) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).certain(values)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean possible(FactorValues values) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).possible(values)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void tests(Consumer<Test> visitor) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).tests(visitor);
            }
        }
    }

    /** True if one part is. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean certain(FactorValues values) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).certain(values)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean possible(FactorValues values) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).possible(values)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void tests(Consumer<Test> visitor) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).tests(visitor);
            }
        }
    }

    /**
     * One test.
     *
     * @param threshold in the factor's unit; zero if the test has none
     * @param mask the values asked for, one bit each; 0 if the test has none
     */
    record Test(FactorRef factor, Op op, BigDecimal threshold, long mask) implements Condition {

        @Override
        public boolean certain(FactorValues values) {
            Values left = values.of(factor);
            if (left.mayNotApply()) {
                return false;
            }
            if (left instanceof ValueSet set) {
                return set.mustBe(wanted());
            }
            ValueRange range = (ValueRange) left;
            return switch (op) {
                case AT_LEAST -> range.low().compareTo(threshold) >= 0;
                case ABOVE -> {
                    int order = range.low().compareTo(threshold);
                    yield order > 0 || (order == 0 && range.lowOpen());
                }
                case AT_MOST -> range.high().compareTo(threshold) <= 0;
                case BELOW -> {
                    int order = range.high().compareTo(threshold);
                    yield order < 0 || (order == 0 && range.highOpen());
                }
                default -> throw new IllegalStateException(op + " on a number");
            };
        }

        @Override
        public boolean possible(FactorValues values) {
            Values left = values.of(factor);
            if (left instanceof ValueSet set) {
                return set.mayBe(wanted());
            }
            if (!(left instanceof ValueRange range)) {
                return false;
            }
            return switch (op) {
                case AT_LEAST -> {
                    int order = range.high().compareTo(threshold);
                    yield order > 0 || (order == 0 && !range.highOpen());
                }
                case ABOVE -> range.high().compareTo(threshold) > 0;
                case AT_MOST -> {
                    int order = range.low().compareTo(threshold);
                    yield order < 0 || (order == 0 && !range.lowOpen());
                }
                case BELOW -> range.low().compareTo(threshold) < 0;
                default -> throw new IllegalStateException(op + " on a number");
            };
        }

        /** The values of a finding or choice that pass, one bit each. */
        public long wanted() {
            return switch (op) {
                case YES -> ValueSet.YES_BIT;
                case NO -> ValueSet.NO_BIT;
                case IS -> mask;
                case IS_NOT -> ~mask;
                default -> throw new IllegalStateException(op + " on named values");
            };
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }

        @Override
        public void tests(Consumer<Test> visitor) {
            visitor.accept(this);
        }
    }
}
