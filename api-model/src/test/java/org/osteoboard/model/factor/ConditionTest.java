package org.osteoboard.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.grammar.Op.ABOVE;
import static org.osteoboard.model.grammar.Op.AT_LEAST;
import static org.osteoboard.model.grammar.Op.AT_MOST;
import static org.osteoboard.model.grammar.Op.BELOW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.grammar.Op;

/** A condition is certain if it passes whatever is left, and possible if it passes for something that is left. */
class ConditionTest {
    private static final FactorRef FACTOR = new FactorRef(true, 0);

    private static void followsItsDefinition(Condition.Test test, List<Values> domain, Predicate<Object> passes) {
        for (Values values : domain) {
            Set<Object> left = Domain.written(values);
            assertThat(test.certain(ref -> values))
                    .as("%s certain of %s", test, values)
                    .isEqualTo(left.stream().allMatch(passes));
            assertThat(test.possible(ref -> values))
                    .as("%s possible of %s", test, values)
                    .isEqualTo(left.stream().anyMatch(passes));
        }
    }

    @Test
    void a_threshold_passes_as_written() {
        for (BigDecimal threshold : Domain.thresholds()) {
            for (Op op : List.of(AT_LEAST, ABOVE, AT_MOST, BELOW)) {
                followsItsDefinition(
                        new Condition.Test(FACTOR, op, threshold, 0),
                        Domain.ranges(),
                        value -> value instanceof BigDecimal number && passes(op, number.compareTo(threshold)));
            }
        }
    }

    private static boolean passes(Op op, int order) {
        return switch (op) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            default -> throw new IllegalArgumentException(op.spelling());
        };
    }

    @Test
    void is_asks_for_one_of_the_named_values_and_isNot_for_none_of_them() {
        for (long mask = 0; mask < 16; mask++) {
            long named = mask;
            followsItsDefinition(
                    new Condition.Test(FACTOR, Op.IS, BigDecimal.ZERO, named),
                    Domain.sets(),
                    value -> value instanceof Integer bit && (named >>> bit & 1) != 0);
            followsItsDefinition(
                    new Condition.Test(FACTOR, Op.IS_NOT, BigDecimal.ZERO, named),
                    Domain.sets(),
                    value -> value instanceof Integer bit && (named >>> bit & 1) == 0);
        }
    }

    @Test
    void yes_is_the_first_value_of_a_finding_and_no_the_second() {
        List<Values> findings = new ArrayList<>();
        for (ValueSet set : List.of(ValueSet.YES, ValueSet.NO, ValueSet.YES_OR_NO)) {
            findings.add(set);
            findings.add(set.orNotApplicable());
        }
        findings.add(NotApplicable.INSTANCE);
        followsItsDefinition(
                new Condition.Test(FACTOR, Op.YES, BigDecimal.ZERO, 0), findings, value -> value.equals(0));
        followsItsDefinition(new Condition.Test(FACTOR, Op.NO, BigDecimal.ZERO, 0), findings, value -> value.equals(1));
    }

    @Test
    void and_needs_every_part_and_or_needs_one() {
        Condition first = new Condition.Test(new FactorRef(true, 0), Op.YES, BigDecimal.ZERO, 0);
        Condition second = new Condition.Test(new FactorRef(true, 1), Op.YES, BigDecimal.ZERO, 0);
        Condition all = new Condition.All(List.of(first, second));
        Condition any = new Condition.Any(List.of(first, second));
        List<Values> each = List.of(ValueSet.YES, ValueSet.NO, ValueSet.YES_OR_NO, NotApplicable.INSTANCE);
        for (Values one : each) {
            for (Values two : each) {
                FactorValues values = ref -> ref.index() == 0 ? one : two;
                assertThat(all.certain(values)).isEqualTo(first.certain(values) && second.certain(values));
                assertThat(all.possible(values)).isEqualTo(first.possible(values) && second.possible(values));
                assertThat(any.certain(values)).isEqualTo(first.certain(values) || second.certain(values));
                assertThat(any.possible(values)).isEqualTo(first.possible(values) || second.possible(values));
            }
        }
        assertThat(Condition.ALWAYS.certain(ref -> NotApplicable.INSTANCE)).isTrue();
    }

    @Test
    void a_visitor_sees_every_test_in_the_order_written() {
        Condition.Test one = new Condition.Test(FACTOR, Op.YES, BigDecimal.ZERO, 0);
        Condition.Test two = new Condition.Test(FACTOR, Op.NO, BigDecimal.ZERO, 0);
        Condition.Test three = new Condition.Test(FACTOR, Op.IS, BigDecimal.ZERO, 1);
        List<Condition.Test> seen = new ArrayList<>();
        new Condition.All(List.of(one, new Condition.Any(List.of(two, three)))).tests(seen::add);
        assertThat(seen).containsExactly(one, two, three);
    }
}
