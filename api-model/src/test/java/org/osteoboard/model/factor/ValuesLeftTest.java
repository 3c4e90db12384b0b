package org.osteoboard.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left of a factor, compared with the same values written down one by one. */
class ValuesLeftTest {
    private static final List<List<Values>> KINDS = List.of(Domain.sets(), Domain.ranges());

    private static void forEachPair(java.util.function.BiConsumer<Values, Values> check) {
        KINDS.forEach(kind -> kind.forEach(one -> kind.forEach(other -> check.accept(one, other))));
    }

    private static Set<Object> both(Values one, Values other) {
        Set<Object> all = new HashSet<>(Domain.written(one));
        all.addAll(Domain.written(other));
        return all;
    }

    @Test
    void nothing_is_ever_without_a_value() {
        KINDS.forEach(kind -> assertThat(kind)
                .allSatisfy(values -> assertThat(Domain.written(values)).isNotEmpty()));
        assertThatThrownBy(() -> ValueSet.of(0)).hasMessage("no value left");
        assertThatThrownBy(() -> new ValueSet(0, true)).hasMessage("no value left");
        assertThatThrownBy(() -> ValueRange.between(3, 2)).hasMessage("no value left");
        assertThatThrownBy(() -> new ValueRange(BigDecimal.ONE, true, BigDecimal.ONE, false, false))
                .hasMessage("no value left");
        assertThatThrownBy(() -> new ValueRange(BigDecimal.ONE, false, BigDecimal.ONE, true, true))
                .hasMessage("no value left");
    }

    @Test
    void settled_is_one_value_left() {
        KINDS.forEach(kind -> assertThat(kind)
                .allSatisfy(values -> assertThat(values.settled())
                        .isEqualTo(Domain.written(values).size() == 1)));
    }

    @Test
    void within_is_no_value_beside_those_of_the_other() {
        forEachPair((one, other) -> assertThat(one.within(other))
                .as("%s within %s", one, other)
                .isEqualTo(Domain.written(other).containsAll(Domain.written(one))));
    }

    @Test
    void or_is_the_values_of_both_and_for_numbers_what_lies_between() {
        forEachPair((one, other) -> assertThat(Domain.written(one.or(other)))
                .as("%s or %s", one, other)
                .isEqualTo(Domain.withoutGaps(both(one, other))));
    }

    @Test
    void or_not_applicable_adds_that_and_nothing_else() {
        KINDS.forEach(kind -> kind.forEach(values ->
                assertThat(Domain.written(values.orNotApplicable())).isEqualTo(both(values, NotApplicable.INSTANCE))));
    }

    private static Stream<ValueRange> ranges() {
        return Domain.ranges().stream().filter(ValueRange.class::isInstance).map(ValueRange.class::cast);
    }

    private static Set<Object> common(Values one, Values other) {
        Set<Object> common = new HashSet<>(Domain.written(one));
        common.retainAll(Domain.written(other));
        return common;
    }

    @Test
    void ranges_meet_if_a_number_lies_in_both() {
        ranges().forEach(one -> ranges().forEach(other -> assertThat(one.meets(other))
                .as("%s meets %s", one, other)
                .isEqualTo(common(one, other).stream().anyMatch(BigDecimal.class::isInstance))));
    }

    @Test
    void and_is_what_ranges_that_meet_have_in_common() {
        ranges().forEach(one -> ranges().filter(one::meets)
                .forEach(other -> assertThat(Domain.written(one.and(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(common(one, other))));
    }

    @Test
    void a_finding_is_yes_if_certain_no_if_impossible_and_else_either() {
        assertThat(ValueSet.finding(true, true)).isEqualTo(ValueSet.YES);
        assertThat(ValueSet.finding(false, false)).isEqualTo(ValueSet.NO);
        assertThat(ValueSet.finding(false, true)).isEqualTo(ValueSet.YES_OR_NO);
    }

    @Test
    void all_values_of_a_choice_are_that_many_up_to_the_last_bit() {
        for (int count = 1; count <= Long.SIZE; count++) {
            assertThat(Long.bitCount(ValueSet.all(count).mask())).isEqualTo(count);
            assertThat(ValueSet.all(count).mayBe(1L << (count - 1))).isTrue();
        }
    }
}
