package org.osteoboard.model.casefile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.casefile.Complaints.Place;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Node.Form;
import org.osteoboard.model.source.Node.Scalar;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/** Reads the value of one factor in every way a case file may write it. */
final class AnswerReader {
    private final Complaints complaints;
    private final @Nullable LocalDate asOf;

    AnswerReader(Complaints complaints, @Nullable LocalDate asOf) {
        this.complaints = complaints;
        this.asOf = asOf;
    }

    /** The answer at {@code place}, or null after a complaint. */
    @Nullable
    Answer read(Factor factor, Node node, Place place) {
        if (node instanceof Node.Mapping mapping) {
            return detailed(factor, mapping, place);
        }
        if (!(node instanceof Scalar scalar)) {
            complaints.add("wrong-type", place, "は 1 つの値でなければなりません。", "must be a single value.");
            return null;
        }
        if (scalar.form() == Form.REJECTED) {
            return null;
        }
        String text = scalar.text().strip();
        LocalDate on = null;
        int cut = text.lastIndexOf(" on ");
        if (cut > 0 && scalar.form() == Form.TEXT) {
            on = observed(factor, text.substring(cut + 4).strip(), place);
            text = text.substring(0, cut).strip();
            if (on == null) {
                return null;
            }
        }
        return finish(factor, text, scalar.form(), "", on, place);
    }

    /** {@code {value, unit, on}} or {@code {one-of: […], on}}. */
    private @Nullable Answer detailed(Factor factor, Node.Mapping mapping, Place place) {
        Scalar value = null;
        String unit = "";
        LocalDate on = null;
        List<Scalar> oneOf = new ArrayList<>();
        boolean good = true;
        for (Node.Entry entry : mapping.entries()) {
            Place at = place.key(entry.key(), entry.line());
            switch (entry.key()) {
                case "value", "unit", "on" -> {
                    if (!(entry.value() instanceof Scalar scalar)) {
                        complaints.add("wrong-type", at, "は 1 つの値でなければなりません。", "must be a single value.");
                        good = false;
                    } else if (entry.key().equals("value")) {
                        value = scalar;
                    } else if (entry.key().equals("unit")) {
                        unit = scalar.text().strip();
                        good &= takesUnit(factor, at);
                    } else {
                        on = observed(factor, scalar.text().strip(), at);
                        good &= on != null;
                    }
                }
                case "one-of" -> {
                    if (entry.value() instanceof Node.Sequence sequence) {
                        for (Node item : sequence.items()) {
                            if (item instanceof Scalar scalar) {
                                oneOf.add(scalar);
                            } else {
                                complaints.add("wrong-type", at, "の要素は 1 つの値でなければなりません。", "must list single values.");
                                good = false;
                            }
                        }
                    } else {
                        complaints.add("wrong-type", at, "はリストでなければなりません。", "must be a list.");
                        good = false;
                    }
                }
                default -> {
                    complaints.unknownKey(place, entry.key(), at.line(), List.of("value", "unit", "on", "one-of"));
                    good = false;
                }
            }
        }
        if (!good) {
            return null;
        }
        if (value != null && oneOf.isEmpty()) {
            return finish(factor, value.text().strip(), value.form(), unit, on, place);
        }
        if (value == null && !oneOf.isEmpty()) {
            Values together = null;
            for (Scalar item : oneOf) {
                Answer one = finish(factor, item.text().strip(), item.form(), unit, on, place);
                if (one == null) {
                    return null;
                }
                together = together == null ? one.values() : together.or(one.values());
            }
            return new Answer(
                    factor,
                    java.util.Objects.requireNonNull(together),
                    Answer.Kind.STATED,
                    on,
                    place.pointer(),
                    place.line());
        }
        complaints.add("wrong-type", place, "には value か one-of のどちらか一方が必要です。", "needs either value or one-of.");
        return null;
    }

    private boolean takesUnit(Factor factor, Place place) {
        Factor.Input input = factor.input();
        boolean number = factor.kind() == Factor.Kind.RANGE
                && (input == null || input.form().isEmpty());
        if (!number) {
            complaints.add("no-unit", place, "は付けられません。数値ではないためです。", "is not taken: the value is no number.");
        }
        return number;
    }

    private @Nullable Answer finish(
            Factor factor, String text, Form form, String unit, @Nullable LocalDate on, Place place) {
        if (form == Form.REJECTED) {
            return null;
        }
        if (form == Form.NULL || text.isEmpty()) {
            complaints.add(
                    "empty-value",
                    place,
                    "の値が空です。",
                    "has no value.",
                    new Text(
                            "記載がなければキーごと省き、確認して不明なら unknown と書いてください。",
                            "Leave the key out if it is not recorded; write unknown if it was asked and is not known."));
            return null;
        }
        if (form == Form.TEXT && (text.equals("unknown") || text.equals("pending"))) {
            Answer.Kind kind = text.equals("unknown") ? Answer.Kind.UNKNOWN : Answer.Kind.PENDING;
            return new Answer(factor, factor.everything(), kind, on, place.pointer(), place.line());
        }
        Factor.Input input = factor.input();
        Values values = switch (factor.kind()) {
            case FINDING -> finding(text, form, place);
            case CHOICE -> choice(factor, text, form, place);
            case RANGE ->
                input != null && !input.form().isEmpty()
                        ? since(factor, input.form(), text, place)
                        : range(factor, text, form, unit, place);
        };
        if (values == null) {
            return null;
        }
        if (factor.dateRequired() && on == null) {
            complaints.add(
                    "date-missing",
                    place,
                    "に測定日がありません。",
                    "has no date of measurement.",
                    new Text("例: \"0.9 mg/dL on 2026-11-18\"", "Example: \"0.9 mg/dL on 2026-11-18\""));
            return null;
        }
        boolean since = input != null && !input.form().isEmpty();
        LocalDate day = since ? Dates.day(text) : on;
        return new Answer(factor, values, Answer.Kind.STATED, day, place.pointer(), place.line());
    }

    private @Nullable Values finding(String text, Form form, Place place) {
        if (text.equals("yes") || (form == Form.BOOLEAN && text.equals("true"))) {
            return ValueSet.YES;
        }
        if (text.equals("no") || (form == Form.BOOLEAN && text.equals("false"))) {
            return ValueSet.NO;
        }
        complaints.add(
                "not-yes-or-no",
                place,
                "は yes か no でなければなりません。",
                "must be yes or no.",
                new Text("ほかに unknown（不明）と pending（結果待ち）が書けます。", "unknown and pending are legal too."));
        return null;
    }

    /** The build sees to it that no two words of a factor differ in case alone and not in meaning. */
    private @Nullable Values choice(Factor factor, String text, Form form, Place place) {
        long mask = 0;
        List<Factor.Value> values = factor.values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).word().equalsIgnoreCase(text)) {
                mask = 1L << i;
            }
        }
        for (Factor.Alias alias : factor.aliases()) {
            if (alias.word().equalsIgnoreCase(text)) {
                mask = alias.mask();
            }
        }
        if (mask != 0 && form != Form.BOOLEAN) {
            return ValueSet.of(mask);
        }
        List<String> legal = new ArrayList<>();
        values.forEach(value -> legal.add(value.word()));
        factor.aliases().forEach(alias -> legal.add(alias.word()));
        complaints.unknownWord(place, text, legal);
        return null;
    }

    private @Nullable Values range(Factor factor, String text, Form form, String givenUnit, Place place) {
        Factor.Numbers numbers = factor.numbers();
        NumberWords words = form == Form.BOOLEAN ? null : NumberWords.of(text);
        if (words == null || (!givenUnit.isEmpty() && !words.unit().isEmpty())) {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
            NumberWords narrow = NumberWords.of(normal);
            boolean wide = !normal.equals(text) && narrow != null;
            boolean quotable = narrow != null && unit(numbers, plainMicro(narrow.unit())) != null;
            complaints.add(
                    wide ? "full-width" : "not-a-number",
                    place,
                    wide ? "の数字が全角です。" : "は数値でなければなりません。",
                    wide ? "is written in full-width characters." : "must be a number.",
                    quotable
                            ? new Text("\"" + normal + "\" ではありませんか。", "Maybe \"" + normal + "\".")
                            : new Text(
                                    "書き方: 6、4-6、at least 2、below 50。数字は 15 桁まで、指数は使えません。",
                                    "Write 6, 4-6, at least 2 or below 50; at most 15 digits, no exponent."));
            return null;
        }
        String unit = plainMicro(givenUnit.isEmpty() ? words.unit() : givenUnit);
        Factor.Unit scale = unit(numbers, unit);
        if (scale == null) {
            complainOfUnit(numbers, unit, place);
            return null;
        }
        BigDecimal low = convert(words.low(), scale);
        BigDecimal high = convert(words.high(), scale);
        if (numbers.whole() && (fractional(low) || fractional(high))) {
            complaints.add("not-whole", place, "は整数でなければなりません。", "must be a whole number.");
            return null;
        }
        if (outside(low, numbers) || outside(high, numbers)) {
            complaints.add(
                    "out-of-range",
                    place,
                    "があり得ない値です (" + numbers.low() + "〜" + numbers.high() + " " + numbers.unit() + ")。",
                    "is impossible (" + numbers.low() + " to " + numbers.high() + " " + numbers.unit() + ").",
                    likelyUnit(words, numbers, scale));
            return null;
        }
        boolean lowOpen = words.lowOpen();
        boolean highOpen = words.highOpen();
        if (numbers.whole()) {
            low = low != null && lowOpen ? low.add(BigDecimal.ONE) : low;
            high = high != null && highOpen ? high.subtract(BigDecimal.ONE) : high;
            lowOpen = false;
            highOpen = false;
        }
        BigDecimal from = low == null ? numbers.low() : low;
        BigDecimal to = high == null ? numbers.high() : high;
        int order = from.compareTo(to);
        if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
            complaints.add("empty-range", place, "の範囲に値がありません。", "leaves no value: the ends are the wrong way round.");
            return null;
        }
        warnIfImplausible(words, low, high, numbers, scale, place);
        return new ValueRange(from, lowOpen && low != null, to, highOpen && high != null, false);
    }

    private void warnIfImplausible(
            NumberWords words,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Factor.Numbers numbers,
            Factor.Unit scale,
            Place place) {
        BigDecimal least = numbers.plausibleLow();
        BigDecimal most = numbers.plausibleHigh();
        if (least == null || most == null) {
            return;
        }
        boolean under = low != null && low.compareTo(least) < 0;
        boolean over = high != null && high.compareTo(most) > 0;
        if (under || over) {
            complaints.warn(
                    "implausible",
                    place,
                    "は通常見られない値です (" + least + "〜" + most + " " + numbers.unit() + ")。値は使われます。",
                    "is an unusual value (usually " + least + " to " + most + " " + numbers.unit() + "). It is used.",
                    likelyUnit(words, numbers, scale));
        }
    }

    private static boolean fractional(@Nullable BigDecimal value) {
        return value != null && value.stripTrailingZeros().scale() > 0;
    }

    private static boolean outside(@Nullable BigDecimal value, Factor.Numbers numbers) {
        return value != null && (value.compareTo(numbers.low()) < 0 || value.compareTo(numbers.high()) > 0);
    }

    /** In the factor's unit, at most 15 digits, without trailing zeros: equal quantities are equal objects. */
    private static @Nullable BigDecimal convert(@Nullable BigDecimal value, Factor.Unit scale) {
        if (value == null) {
            return null;
        }
        BigDecimal scaled = value.multiply(scale.over());
        if (scale.under().compareTo(BigDecimal.ONE) != 0) {
            scaled = scaled.divide(scale.under(), MathContext.DECIMAL128);
        }
        return shortest(scaled.round(new MathContext(NumberWords.MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Both micro signs of Unicode written as the letter u. */
    private static String plainMicro(String unit) {
        return unit.replace('\u00B5', 'u').replace('\u03BC', 'u');
    }

    private static Factor.@Nullable Unit unit(Factor.Numbers numbers, String unit) {
        if (unit.equals(numbers.unit()) || (unit.isEmpty() && !numbers.unitRequired())) {
            return new Factor.Unit(unit, BigDecimal.ONE, BigDecimal.ONE);
        }
        for (Factor.Unit other : numbers.units()) {
            if (other.name().equals(unit)) {
                return other;
            }
        }
        return null;
    }

    private void complainOfUnit(Factor.Numbers numbers, String unit, Place place) {
        List<String> legal = new ArrayList<>();
        legal.add(numbers.unit());
        numbers.units().forEach(other -> legal.add(other.name()));
        if (unit.isEmpty()) {
            String list = String.join(", ", legal);
            complaints.add(
                    "unit-missing", place, "に単位がありません。", "has no unit.", new Text("使える単位: " + list, "Units: " + list));
        } else {
            complaints.unknownUnit(place, unit, legal);
        }
    }

    /** Another unit in which the number would be an ordinary value, as a hint. */
    private static Text likelyUnit(NumberWords words, Factor.Numbers numbers, Factor.Unit used) {
        List<Factor.Unit> candidates = new ArrayList<>(numbers.units());
        candidates.add(new Factor.Unit(numbers.unit(), BigDecimal.ONE, BigDecimal.ONE));
        for (Factor.Unit unit : candidates) {
            if (!unit.name().equals(used.name())
                    && ordinary(convert(words.low(), unit), numbers)
                    && ordinary(convert(words.high(), unit), numbers)) {
                return new Text("単位は " + unit.name() + " ではありませんか。", "Maybe the unit is " + unit.name() + ".");
            }
        }
        return Problem.NO_HINT;
    }

    private static boolean ordinary(@Nullable BigDecimal value, Factor.Numbers numbers) {
        BigDecimal least = numbers.plausibleLow() == null ? numbers.low() : numbers.plausibleLow();
        BigDecimal most = numbers.plausibleHigh() == null ? numbers.high() : numbers.plausibleHigh();
        return value == null || (value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
    }

    /** The time from a whole or partial date to the as-of date. */
    private @Nullable Values since(Factor factor, String form, String text, Place place) {
        Dates.Span span = Dates.span(text);
        if (span == null) {
            complaints.add(
                    "not-a-date",
                    place,
                    "は日付でなければなりません。",
                    "must be a date.",
                    new Text("書き方: 2026-11-18、2026-11、2026 (西暦)", "Write 2026-11-18, 2026-11 or 2026."));
            return null;
        }
        if (asOf == null) {
            return null;
        }
        if (span.first().isAfter(asOf)) {
            complaints.add("future-date", place, "が as-of より後の日付です。", "is later than as-of.");
            return null;
        }
        LocalDate last = span.last().isAfter(asOf) ? asOf : span.last();
        BigDecimal limit = factor.numbers().high();
        BigDecimal most = time(span.first(), asOf, form).min(limit);
        BigDecimal least = time(last, asOf, form).min(limit);
        return ValueRange.between(least, most);
    }

    /** Days, or calendar months with the days left over as a share of the month they run in. */
    private static BigDecimal time(LocalDate from, LocalDate to, String form) {
        if (!form.equals("months-since")) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate whole = from.plusMonths(months);
        long days = ChronoUnit.DAYS.between(whole, to);
        long length = ChronoUnit.DAYS.between(whole, from.plusMonths(months + 1));
        BigDecimal share = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(length), 2, RoundingMode.DOWN);
        return shortest(BigDecimal.valueOf(months).add(share));
    }

    private @Nullable LocalDate observed(Factor factor, String text, Place place) {
        LocalDate day = Dates.day(text);
        if (day == null) {
            complaints.add(
                    "not-a-date",
                    place,
                    "の日付が読めません。",
                    "has an unreadable date.",
                    new Text("書き方: 2026-11-18 (西暦)", "Write 2026-11-18."));
            return null;
        }
        if (!factor.dated()) {
            complaints.add("undated", place, "に日付は付けられません。", "takes no date.");
            return null;
        }
        if (asOf != null && day.isAfter(asOf)) {
            complaints.add("future-date", place, "が as-of より後の日付です。", "is dated later than as-of.");
            return null;
        }
        return day;
    }
}
