package org.osteoboard.report.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.explain.ValueWords;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.text.Lang;

/** A number of the case against the limits that the knowledge tests it against, with its age. */
final class NumberBars {
    private static final double HEIGHT = 20;
    private static final double LINE = 13.5;
    private static final double DIGIT = 4.6;
    private static final double BEYOND = 1.3;
    private static final double MOST = 2.5;
    private static final double CLOSE = 0.4;

    private final CaseFacts facts;
    private final ValueWords words;
    private final Limits limits;
    private final Formulas formulas;
    private final Lang lang;

    NumberBars(CaseFacts facts, ValueWords words, Limits limits, Formulas formulas, Lang lang) {
        this.formulas = formulas;
        this.facts = facts;
        this.words = words;
        this.limits = limits;
        this.lang = lang;
    }

    /** A further line across the scale, with its name: the laboratory's own limit, a baseline. */
    record Own(BigDecimal number, String label) {}

    /** The bar of {@code factor}; {@code scale} is null where the limits and the value make it. */
    Bar of(Factor factor, int position, String target, String name, List<Own> own, @Nullable Scale fixed) {
        Fact fact = facts.fact(factor, position);
        Values shown = fact.stated() == null ? fact.values() : fact.stated();
        List<Limits.Limit> tested = limits.of(factor);
        Scale scale = fixed == null ? scale(factor, tested, own, shown) : fixed;
        List<Bar.Value> values = values(fact, shown, scale, tested);
        boolean wide = values.stream().anyMatch(each -> each.kind() == Bar.Kind.OPEN);
        String value = value(fact, wide);
        String note = note(fact, position);
        return new Bar(
                factor.path(),
                target,
                name,
                value,
                note,
                desc(name, value, note, tested, own, factor),
                HEIGHT,
                List.of(),
                ticks(scale, tested, own, fixed != null),
                values);
    }

    private static Scale scale(Factor factor, List<Limits.Limit> tested, List<Own> own, Values shown) {
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        for (Limits.Limit limit : tested) {
            lowest = Math.min(lowest, limit.number().doubleValue());
            highest = Math.max(highest, limit.number().doubleValue());
        }
        for (Own each : own) {
            lowest = Math.min(lowest, each.number().doubleValue());
            highest = Math.max(highest, each.number().doubleValue());
        }
        if (highest == 0) {
            return new Scale(
                    factor.numbers().low().doubleValue(),
                    factor.numbers().high().doubleValue());
        }
        double to = highest * BEYOND;
        double from = lowest < highest * CLOSE ? 0 : lowest * 0.7;
        if (shown instanceof ValueRange range && range.settled()) {
            double value = range.low().doubleValue();
            to = Math.max(to, Math.min(value * 1.1, highest * MOST));
            from = Math.min(from, Math.max(0, value * 0.9));
        }
        return new Scale(from, to);
    }

    private static List<Bar.Tick> ticks(Scale scale, List<Limits.Limit> tested, List<Own> own, boolean ends) {
        List<Bar.Tick> ticks = new ArrayList<>();
        double free = 0;
        if (ends) {
            ticks.add(end(scale, scale.low()));
            ticks.add(end(scale, scale.high()));
        }
        for (Limits.Limit limit : tested) {
            String label = limit.tests().size() == 1 ? limit.tests().get(0) : Limits.plain(limit.number());
            double x = scale.at(limit.number());
            double half = label.length() * DIGIT / 2;
            double labelX = Math.max(half, Math.min(x, Bar.WIDTH - half));
            boolean room = labelX - half >= free;
            ticks.add(new Bar.Tick(x, room ? label : "", labelX, Bar.TickKind.LIMIT));
            free = room ? labelX + half + 2 : free;
        }
        for (Own each : own) {
            ticks.add(new Bar.Tick(scale.at(each.number()), "", 0, Bar.TickKind.OWN));
        }
        return ticks;
    }

    private static Bar.Tick end(Scale scale, double number) {
        double x = scale.at(number);
        return new Bar.Tick(x, Coordinate.of(number), x, Bar.TickKind.END);
    }

    private static List<Bar.Value> values(Fact fact, Values shown, Scale scale, List<Limits.Limit> tested) {
        if (!(shown instanceof ValueRange range)) {
            return List.of();
        }
        boolean known = range.low().compareTo(range.high()) == 0;
        boolean nothing = shown.equals(fact.factor().everything()) || coversAll(range, tested);
        Bar.Kind kind = fact.stated() != null
                ? Bar.Kind.NOT_USED
                : range.mayNotApply() || nothing ? Bar.Kind.OPEN : known ? Bar.Kind.KNOWN : Bar.Kind.SPAN;
        return List.of(new Bar.Value(
                kind,
                scale.at(range.low()),
                scale.at(range.high()),
                LINE,
                scale.below(range.low()),
                scale.above(range.high())));
    }

    /** True if no limit is out: it says nothing yet. */
    private static boolean coversAll(ValueRange range, List<Limits.Limit> tested) {
        return !tested.isEmpty()
                && range.low().compareTo(tested.get(0).number()) < 0
                && range.high().compareTo(tested.get(tested.size() - 1).number()) > 0;
    }

    private String value(Fact fact, boolean wide) {
        Values stated = fact.stated();
        if (stated != null) {
            String old = words.of(fact.factor(), stated).in(lang);
            return fact.standing() == Standing.STALE ? FigureWords.TOO_OLD_VALUE.in(lang, old) : old;
        }
        boolean nothing = fact.values().equals(fact.factor().everything());
        if (nothing && fact.standing() == Standing.NOT_RECORDED) {
            return FigureWords.NOT_RECORDED.in(lang);
        }
        String left = words.of(fact.factor(), fact.values()).in(lang);
        return wide && !nothing && !fact.values().mayNotApply() ? FigureWords.NOT_KNOWN_FROM.in(lang, left) : left;
    }

    private String note(Fact fact, int position) {
        List<String> notes = new ArrayList<>();
        if (fact.standing() == Standing.CONTRADICTORY) {
            notes.add(FigureWords.CONTRADICTORY.in(lang));
        }
        boolean computed = fact.factor().input() == null;
        List<Fact> inputs = new ArrayList<>();
        inputs(fact, position, inputs);
        LocalDate asOf = facts.file().asOf();
        long age = -1;
        for (Fact input : inputs) {
            LocalDate on = input.on();
            if (on != null && asOf != null) {
                age = Math.max(age, ChronoUnit.DAYS.between(on, asOf));
            }
            if (input.standing() == Standing.STALE) {
                String old = FigureWords.TOO_OLD.in(lang, input.factor().staleAfterDays());
                notes.add(computed ? input.factor().label().in(lang) + FigureWords.COLON.in(lang) + old : old);
            }
        }
        if (age >= 0) {
            notes.add(
                    0,
                    age == 0
                            ? FigureWords.TODAY.in(lang)
                            : (computed ? FigureWords.OLDEST_AGE : FigureWords.AGE).in(lang, age));
        } else if (!fact.pointer().isEmpty()
                && fact.factor().dated()
                && (fact.standing() == Standing.KNOWN || fact.standing() == Standing.PARTLY)) {
            notes.add(0, FigureWords.NO_DATE.in(lang));
        }
        formulas.marks(fact.factor()).forEach(mark -> notes.add(mark.in(lang)));
        return String.join(FigureWords.DOT.in(lang), notes);
    }

    /** What the case file itself states behind {@code fact}. */
    private void inputs(Fact fact, int position, List<Fact> into) {
        if (fact.factor().input() != null) {
            if (!fact.pointer().isEmpty()) {
                into.add(fact);
            }
        } else if (fact.factor().source() instanceof Factor.Computed computed) {
            computed.from().forEach(ref -> inputs(facts.fact(ref, position), position, into));
        }
    }

    private String desc(
            String name, String value, String note, List<Limits.Limit> tested, List<Own> own, Factor factor) {
        StringBuilder desc =
                new StringBuilder(name).append(FigureWords.COLON.in(lang)).append(value);
        if (!note.isEmpty()) {
            desc.append(FigureWords.ALSO.in(lang)).append(note);
        }
        List<String> lines = new ArrayList<>();
        tested.forEach(limit -> lines.addAll(limit.tests()));
        own.forEach(each -> lines.add(each.label() + " "
                + words.of(factor, ValueRange.exactly(each.number())).in(lang)));
        if (!lines.isEmpty()) {
            desc.append(FigureWords.STOP.in(lang)).append(FigureWords.THRESHOLDS.in(lang));
            desc.append(FigureWords.COLON.in(lang)).append(String.join(FigureWords.AND.in(lang), lines));
        }
        return desc.toString();
    }
}
