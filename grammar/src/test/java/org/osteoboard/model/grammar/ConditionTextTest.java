package org.osteoboard.model.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteoboard.model.grammar.Misread.Slip;

/** The grammar in words, as a hospital writes it. As rules write it: ConditionParserTest of rules-build. */
class ConditionTextTest {

    private static String read(String text) throws Misread {
        return spelled(ConditionText.read(text, Spelling.WORDS));
    }

    private static String spelled(Syntax syntax) {
        if (syntax instanceof Syntax.Test test) {
            return test.path().text() + ":" + test.op().text()
                    + test.arguments().stream().map(Syntax.Word::text).toList();
        }
        boolean all = syntax instanceof Syntax.All;
        return (all ? ((Syntax.All) syntax).parts() : ((Syntax.Any) syntax).parts())
                .stream().map(ConditionTextTest::spelled).collect(Collectors.joining(all ? " & " : " | ", "{", "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.b.yes() ; a.b:yes[]",
                "a.b.below(30 mL/min) ; a.b:below[30 mL/min]",
                "a.b.below(50%) ; a.b:below[50%]",
                "a.b.atLeast( 100 10^9/L ) ; a.b:atLeast[100 10^9/L]",
                "a.b.is(x, y-z) ; a.b:is[x, y-z]",
                "a.b.yes() and c.d.no() and e.f.no() ; {a.b:yes[] & c.d:no[] & e.f:no[]}",
                "a.b.yes() or c.d.no() ; {a.b:yes[] | c.d:no[]}",
                "a.b.yes() and (c.d.no() or e.f.no()) ; {a.b:yes[] & {c.d:no[] | e.f:no[]}}",
                "(a.b.yes() and c.d.no())or(e.f.no()) ; {{a.b:yes[] & c.d:no[]} | e.f:no[]}",
                "order.android.yes() and orbit.anything.no() ; {order.android:yes[] & orbit.anything:no[]}"
            })
    void a_condition_in_words_is_understood(String text, String spelled) throws Misread {
        assertThat(read(text)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not a.b.yes() ; NEGATION ; 1",
                "a.b.yes() and NOT c.d.yes() ; NEGATION ; 15",
                "!a.b.yes() ; NEGATION ; 1",
                "a.b.yes() and !(c.d.yes()) ; NEGATION ; 15",
                "a.b < 30 ; COMPARISON ; 5",
                "a.b != 30 mL/min ; COMPARISON ; 5",
                "a.b ≥ 30 ; COMPARISON ; 5",
                "a.b ＜ 30 ; COMPARISON ; 5",
                "a.b.yes() and c.d.no() or e.f.no() ; MIXED ; 24",
                "a.b.yes() or c.d.no() and e.f.no() ; MIXED ; 23",
                "a.b.yes() && c.d.no() ; OTHER_SPELLING ; 11",
                "a.b.yes() || c.d.no() ; OTHER_SPELLING ; 11",
                "a.b.yes(), c.d.no() ; OTHER_SPELLING ; 10",
                "a.b.yes() かつ c.d.no() ; GOES_ON ; 11",
                "a.b.yes() AND c.d.no() ; GOES_ON ; 11",
                "a.b.yes() c.d.no() ; GOES_ON ; 11",
                "a.b.yes().no() ; GOES_ON ; 10",
                "a.b.yes ; BARE_NAME ; 1",
                "always ; BARE_NAME ; 1",
                "yes() ; BARE_NAME ; 1",
                "eval(true) ; BARE_NAME ; 1",
                "a.b.yes() and ; NO_TEST ; 14",
                "and a.b.yes() ; BARE_NAME ; 1",
                "() ; NO_TEST ; 2",
                "${x} ; NO_TEST ; 1",
                "(a.b.yes() ; NOT_CLOSED ; 11",
                "a.b.yes( ; NO_ARGUMENT ; 9",
                "a.b.is(x,) ; NO_ARGUMENT ; 10",
                "a.b.is(,x) ; NO_ARGUMENT ; 8",
                "a.b.yes()) ; GOES_ON ; 10",
                "a.b.below(30 (mL)) ; GOES_ON ; 14"
            })
    void whatever_else_is_a_slip_with_its_place(String text, Slip slip, int column) {
        Misread misread = catchThrowableOfType(Misread.class, () -> read(text));
        assertThat(misread.slip()).as(text).isEqualTo(slip);
        assertThat(misread.column()).as(text).isEqualTo(column);
    }

    @Test
    void parentheses_do_not_nest_without_end() {
        String deep = "(".repeat(100_000) + "a.b.yes()";
        assertThat(catchThrowableOfType(Misread.class, () -> read(deep)).slip()).isEqualTo(Slip.TOO_DEEP);
    }

    @Test
    void nothing_is_the_condition_that_asks_nothing() throws Misread {
        assertThat(read("  ")).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0, false", "AT_LEAST, 1, true", "AT_LEAST, 10, true", "AT_LEAST, 10.5, false",
        "BELOW, 0, false", "BELOW, 10, true", "ABOVE, 0, true", "ABOVE, 10, false",
        "AT_MOST, 0, true", "AT_MOST, 10, false", "AT_MOST, -1, false"
    })
    void a_threshold_splits_the_numbers_or_is_none(Op op, BigDecimal threshold, boolean splits) {
        assertThat(op.splits(threshold, BigDecimal.ZERO, BigDecimal.TEN)).isEqualTo(splits);
    }
}
