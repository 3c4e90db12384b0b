package org.osteoboard.engine.local;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.grammar.Syntax;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.model.source.PlainNumber;
import org.osteoboard.model.text.Text;

/** The values and thresholds between the parentheses of a test. */
final class Literals {
    /** "Units" that are none: a count, a score, a place on a scale. */
    private static final Set<String> NO_UNITS = Set.of("1", "NRS");

    private final Findings findings;

    Literals(Findings findings) {
        this.findings = findings;
    }

    /** The test, if what stands in it can be a value of its factor. */
    Optional<Condition> test(Factor factor, Op op, List<Syntax.Word> arguments, Spot spot) {
        return switch (op.asks()) {
            case FINDING -> Optional.of(new Condition.Test(factor.ref(), op, BigDecimal.ZERO, 0));
            case CHOICE -> choice(factor, op, arguments, spot);
            case NUMBER -> threshold(factor, op, arguments.get(0).text(), spot);
        };
    }

    private Optional<Condition> choice(Factor factor, Op op, List<Syntax.Word> arguments, Spot spot) {
        long mask = 0;
        boolean known = true;
        for (Syntax.Word argument : arguments) {
            long bit = bit(factor, argument.text());
            if (bit == 0) {
                unknownValue(factor, argument.text(), spot);
                known = false;
            } else if ((mask & bit) != 0) {
                findings.fault(
                        "duplicate",
                        spot,
                        factor.path() + " の値「" + argument.text() + "」が 2 度あります。",
                        "the value \"" + argument.text() + "\" of " + factor.path() + " stands there twice.");
                known = false;
            }
            mask |= bit;
        }
        if (known && Long.bitCount(mask) == factor.values().size()) {
            findings.fault(
                    "splits-nothing",
                    spot,
                    factor.path() + " の値をすべて挙げており、何も分けません。",
                    "every value of " + factor.path() + " is named: the test splits nothing.");
            known = false;
        }
        return known ? Optional.of(new Condition.Test(factor.ref(), op, BigDecimal.ZERO, mask)) : Optional.empty();
    }

    private static long bit(Factor factor, String word) {
        for (int i = 0; i < factor.values().size(); i++) {
            if (factor.values().get(i).word().equals(word)) {
                return 1L << i;
            }
        }
        return 0;
    }

    private void unknownValue(Factor factor, String found, Spot spot) {
        List<String> words = factor.values().stream().map(Factor.Value::word).toList();
        List<String> near = new ArrayList<>(NearestName.among(found, words));
        String constant = found.substring(found.indexOf('.') + 1);
        for (Factor.Value value : factor.values()) {
            if (value.constant().equals(constant) && !near.contains(value.word())) {
                near.add(value.word());
            }
        }
        for (Factor.Alias alias : factor.aliases()) {
            if (alias.word().equals(found)) {
                near.clear();
                for (int i = 0; i < words.size(); i++) {
                    if ((alias.mask() & 1L << i) != 0) {
                        near.add(words.get(i));
                    }
                }
            }
        }
        findings.fault(
                "unknown-choice",
                spot,
                "「" + Findings.shown(found) + "」は " + factor.path() + " の値ではありません。",
                "\"" + Findings.shown(found) + "\" is no value of " + factor.path() + ".",
                near.isEmpty() ? Findings.list(words) : Findings.maybe(near));
    }

    private Optional<Condition> threshold(Factor factor, Op op, String text, Spot spot) {
        int end = 0;
        while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = text.substring(0, end);
        Factor.Numbers numbers = factor.numbers();
        if (!PlainNumber.matches(number)) {
            findings.fault(
                    "not-a-number",
                    spot,
                    "「" + Findings.shown(text) + "」は数値ではありません。",
                    "\"" + Findings.shown(text) + "\" is no number.",
                    new Text(
                            "半角で 30" + behind(numbers) + " のように書きます（15 桁まで、指数なし）。",
                            "Write it like 30" + behind(numbers) + ": at most 15 digits, no exponent."));
            return Optional.empty();
        }
        if (!unit(factor, text.substring(end).strip(), number, spot)) {
            return Optional.empty();
        }
        BigDecimal threshold = new BigDecimal(number);
        if (!op.splits(threshold, numbers.low(), numbers.high())) {
            findings.fault(
                    "out-of-bounds",
                    spot,
                    factor.path() + " は " + range(numbers) + " なので、" + number + " では何も分けられません。",
                    factor.path() + " runs from " + numbers.low().toPlainString() + " to "
                            + numbers.high().toPlainString() + behind(numbers) + ": " + number + " splits nothing.");
            return Optional.empty();
        }
        if (numbers.whole() && threshold.stripTrailingZeros().scale() > 0) {
            findings.fault(
                    "not-whole",
                    spot,
                    factor.path() + " は整数です（" + number + "）。",
                    factor.path() + " is a whole number (" + number + ").");
            return Optional.empty();
        }
        return Optional.of(new Condition.Test(factor.ref(), op, threshold, 0));
    }

    private static String range(Factor.Numbers numbers) {
        return numbers.low().toPlainString() + "〜" + numbers.high().toPlainString() + behind(numbers);
    }

    private static String behind(Factor.Numbers numbers) {
        return NO_UNITS.contains(numbers.unit()) ? "" : " " + numbers.unit();
    }

    /** True if the unit is the factor's own, in any of its spellings: a threshold is never converted. */
    private boolean unit(Factor factor, String found, String number, Spot spot) {
        Factor.Numbers numbers = factor.numbers();
        String own = numbers.unit();
        if (NO_UNITS.contains(own)) {
            if (found.isEmpty() || found.equals(own) && !own.equals("1")) {
                return true;
            }
            findings.fault(
                    "wrong-unit",
                    spot,
                    factor.path() + " に単位はありません（「" + Findings.shown(found) + "」）。",
                    factor.path() + " has no unit (\"" + Findings.shown(found) + "\").",
                    Findings.maybe(List.of(number)));
            return false;
        }
        Set<String> same = new LinkedHashSet<>(List.of(own));
        Set<String> others = new LinkedHashSet<>();
        for (Factor.Unit unit : numbers.units()) {
            (unit.over().compareTo(unit.under()) == 0 ? same : others).add(unit.name());
        }
        if (same.stream().anyMatch(unit -> micro(unit).equals(micro(found)))) {
            return true;
        }
        Text write = Findings.maybe(List.of(number + " " + own));
        if (found.isEmpty()) {
            findings.fault(
                    "unit-missing",
                    spot,
                    factor.path() + " の値 " + number + " に単位がありません。",
                    "the threshold " + number + " of " + factor.path() + " has no unit.",
                    write);
        } else if (others.stream().anyMatch(unit -> micro(unit).equals(micro(found)))) {
            findings.fault(
                    "wrong-unit",
                    spot,
                    factor.path() + " の条件は " + own + " で書きます。「" + found + "」からの換算はしません。",
                    "a threshold of " + factor.path() + " is written in " + own + "; \"" + found
                            + "\" is not converted.");
        } else {
            findings.fault(
                    "wrong-unit",
                    spot,
                    "「" + Findings.shown(found) + "」は " + factor.path() + " の単位ではありません。",
                    "\"" + Findings.shown(found) + "\" is no unit of " + factor.path() + ".",
                    write);
        }
        return false;
    }

    private static String micro(String unit) {
        return unit.replace('\u00B5', 'u').replace('\u03BC', 'u');
    }
}
