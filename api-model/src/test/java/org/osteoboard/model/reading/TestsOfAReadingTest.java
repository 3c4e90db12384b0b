package org.osteoboard.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.Domain;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/**
 * The strict reading passes a test if every value left passes it, the open reading if any does; not applicable passes
 * none. Tried on every set and every range of a small domain.
 */
class TestsOfAReadingTest {
    private enum Colour {
        RED,
        GREEN,
        BLUE,
        WHITE
    }

    private static void checkedBy(Values values, Reading reading, boolean passed, Predicate<Object> passes) {
        var left = Domain.written(values);
        boolean expected = reading == Reading.STRICT
                ? left.stream().allMatch(passes)
                : left.stream().anyMatch(passes);
        assertThat(passed).as("%s of %s", reading, values).isEqualTo(expected);
    }

    @Test
    void a_number_is_at_least_above_at_most_below_a_threshold() {
        for (Values values : Domain.ranges()) {
            for (Reading reading : Reading.values()) {
                Range range = Range.of(values, reading);
                for (BigDecimal threshold : Domain.thresholds()) {
                    double limit = threshold.doubleValue();
                    checkedBy(values, reading, range.atLeast(limit), v -> order(v, threshold, o -> o >= 0));
                    checkedBy(values, reading, range.above(limit), v -> order(v, threshold, o -> o > 0));
                    checkedBy(values, reading, range.atMost(limit), v -> order(v, threshold, o -> o <= 0));
                    checkedBy(values, reading, range.below(limit), v -> order(v, threshold, o -> o < 0));
                }
            }
        }
    }

    private static boolean order(Object value, BigDecimal threshold, Predicate<Integer> passes) {
        return value instanceof BigDecimal number && passes.test(number.compareTo(threshold));
    }

    @Test
    void a_number_below_50_is_not_50_and_one_at_least_50_may_be() {
        Values below =
                new org.osteoboard.model.factor.ValueRange(BigDecimal.ZERO, false, BigDecimal.valueOf(50), true, false);
        assertThat(Range.of(below, Reading.STRICT).below(50)).isTrue();
        assertThat(Range.of(below, Reading.OPEN).atLeast(50)).isFalse();
        Values upTo = org.osteoboard.model.factor.ValueRange.between(0, 50);
        assertThat(Range.of(upTo, Reading.STRICT).below(50)).isFalse();
        assertThat(Range.of(upTo, Reading.OPEN).atLeast(50)).isTrue();
    }

    @Test
    void a_finding_is_yes_or_no() {
        for (ValueSet set : List.of(ValueSet.YES, ValueSet.NO, ValueSet.YES_OR_NO)) {
            for (Values values : List.of(set, set.orNotApplicable(), NotApplicable.INSTANCE)) {
                for (Reading reading : Reading.values()) {
                    Finding finding = Finding.of(values, reading);
                    checkedBy(values, reading, finding.yes(), v -> v.equals(0));
                    checkedBy(values, reading, finding.no(), v -> v.equals(1));
                }
            }
        }
    }

    @Test
    void a_choice_is_or_is_not_one_of_the_values_named() {
        for (Values values : Domain.sets()) {
            for (Reading reading : Reading.values()) {
                Choice<Colour> choice = Choice.of(values, reading);
                for (int named = 0; named < 16; named++) {
                    int mask = named;
                    Colour[] colours = java.util.Arrays.stream(Colour.values())
                            .filter(colour -> (mask >>> colour.ordinal() & 1) != 0)
                            .toArray(Colour[]::new);
                    Predicate<Object> isOne = v -> v instanceof Integer bit && (mask >>> bit & 1) != 0;
                    Predicate<Object> isNone = v -> v instanceof Integer bit && (mask >>> bit & 1) == 0;
                    checkedBy(values, reading, choice.is(colours), isOne);
                    checkedBy(values, reading, choice.isNot(colours), isNone);
                    switch (colours.length) {
                        case 1 -> checkedBy(values, reading, choice.is(colours[0]), isOne);
                        case 2 -> checkedBy(values, reading, choice.is(colours[0], colours[1]), isOne);
                        case 3 -> checkedBy(values, reading, choice.is(colours[0], colours[1], colours[2]), isOne);
                        default -> {
                            // the variable-length form above is the only one
                        }
                    }
                }
            }
        }
    }
}
