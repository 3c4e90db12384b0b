package org.osteoboard.engine.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** Writes one answer in one of the ways people and systems write it, as JSON. */
final class Spelling {
    private static final String UNKNOWN = "\"unknown\"";
    private static final String PENDING = "\"pending\"";

    private final Chance chance;
    private final LocalDate asOf;

    Spelling(Chance chance, LocalDate asOf) {
        this.chance = chance;
        this.asOf = asOf;
    }

    /** Says something of {@code factor}; a finding is yes in {@code yes} of a hundred. */
    void answer(Factor factor, int yes, Target target) {
        if (chance.percent(4)) {
            target.say(factor, null, chance.percent(60) ? UNKNOWN : PENDING);
            return;
        }
        switch (factor.kind()) {
            case FINDING -> finding(factor, chance.percent(yes), target);
            case CHOICE -> choice(factor, target);
            case RANGE -> {
                Factor.Input input = factor.input();
                if (input.form().isEmpty()) {
                    number(factor, target);
                } else {
                    target.say(factor, null, quoted(since()));
                }
            }
        }
    }

    void finding(Factor factor, boolean yes, Target target) {
        String word = yes ? "yes" : "no";
        String json = chance.percent(5) ? Boolean.toString(yes) : dated(factor, quoted(word), word);
        target.say(factor, yes ? ValueSet.YES : ValueSet.NO, json);
    }

    private void choice(Factor factor, Target target) {
        int count = factor.values().size();
        int first = chance.between(0, count - 1);
        if (chance.percent(3)) {
            int second = (first + chance.between(1, count - 1)) % count;
            target.say(
                    factor,
                    ValueSet.of(1L << first | 1L << second),
                    "{\"one-of\":[" + quoted(word(factor, first)) + ',' + quoted(word(factor, second)) + "]}");
        } else if (chance.percent(6) && !factor.aliases().isEmpty()) {
            Factor.Alias alias = chance.of(factor.aliases());
            target.say(factor, ValueSet.of(alias.mask()), quoted(alias.word()));
        } else {
            value(factor, first, target);
        }
    }

    /** Says the {@code index}-th value of a choice. */
    void value(Factor factor, int index, Target target) {
        String word = word(factor, index);
        target.say(factor, ValueSet.of(1L << index), dated(factor, quoted(word), word));
    }

    private static String word(Factor factor, int index) {
        return factor.values().get(index).word();
    }

    private void number(Factor factor, Target target) {
        List<Scale> usual = Scale.usual(factor);
        Scale scale = chance.percent(70) ? usual.get(0) : chance.of(usual);
        BigDecimal low = scale.draw(chance);
        boolean plain =
                scale.unit().isEmpty() || scale.unit().equals(factor.numbers().unit());
        if (chance.percent(4)) {
            BigDecimal other = scale.draw(chance);
            number(factor, scale, low.min(other), low.max(other), plain, target);
        } else {
            number(factor, scale, low, low, plain, target);
        }
    }

    /** Says a bare number between two. */
    void number(Factor factor, int low, int high, Target target) {
        number(factor, Scale.usual(factor).get(0), BigDecimal.valueOf(low), BigDecimal.valueOf(high), true, target);
    }

    private void number(Factor factor, Scale scale, BigDecimal low, BigDecimal high, boolean plain, Target target) {
        boolean one = low.compareTo(high) == 0;
        Values meant = plain ? ValueRange.between(low, high) : null;
        String digits = low.toPlainString();
        String text = one ? digits : digits + '-' + high.toPlainString();
        if (scale.unit().isEmpty()) {
            target.say(factor, meant, dated(factor, one ? digits : quoted(text), text));
        } else if (!one || !chance.percent(30)) {
            String words = text + ' ' + scale.unit();
            target.say(factor, meant, dated(factor, quoted(words), words));
        } else {
            String on = factor.dated() ? ",\"on\":" + quoted(day(factor)) : "";
            target.say(factor, meant, "{\"value\":" + digits + ",\"unit\":" + quoted(scale.unit()) + on + '}');
        }
    }

    /** With a date, if one is taken: always if it has to be. */
    private String dated(Factor factor, String json, String text) {
        if (!factor.dated() || !(factor.dateRequired() || chance.percent(20))) {
            return json;
        }
        return chance.percent(70)
                ? quoted(text + " on " + day(factor))
                : "{\"value\":" + json + ",\"on\":" + quoted(day(factor)) + '}';
    }

    /** Mostly a day on which the answer is not yet too old. */
    private String day(Factor factor) {
        int fresh = factor.staleAfterDays() == 0 ? 60 : factor.staleAfterDays();
        int ago = chance.percent(90) ? chance.between(0, fresh) : chance.between(fresh, fresh + 200);
        return asOf.minusDays(ago).toString();
    }

    /** A day some time ago, whole or in part. */
    private String since() {
        String day = asOf.minusDays(chance.between(3, 1_500)).toString();
        return chance.percent(80) ? day : chance.percent(70) ? day.substring(0, 7) : day.substring(0, 4);
    }

    static String quoted(String plain) {
        return '"' + plain + '"';
    }
}
