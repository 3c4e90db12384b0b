package org.osteoboard.cli;

import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.text.Lang;

/** What may be written at a key of the case file. */
final class KeyText {
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    KeyText(Lang lang) {
        this.lang = lang;
    }

    private String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    void key(String path, Factor factor) {
        out.append(out.length() > 0 ? "\n" : "").append(path);
        Factor.Input input = factor.input();
        boolean list = input != null && !input.member().isEmpty();
        if (list) {
            line(in("一覧。書いた一覧は完全とみなす。なければ none。", "A list, complete if it is written; none if empty."));
            return;
        }
        out.append("   ").append(factor.label().in(lang)).append('\n');
        String help = factor.help().in(lang);
        if (!help.isEmpty()) {
            line(help);
        }
        switch (factor.kind()) {
            case FINDING -> line("yes, no");
            case CHOICE -> choice(factor);
            case RANGE -> range(factor);
        }
        line("unknown, pending");
        if (factor.dateRequired()) {
            line(in("測定日が必要: … on 2026-11-18", "needs the date of measurement: … on 2026-11-18"));
        } else if (factor.dated()) {
            line(in("日付を付けられる: … on 2026-11-18", "may be dated: … on 2026-11-18"));
        }
    }

    private void line(String text) {
        out.append(out.length() > 0 && out.charAt(out.length() - 1) != '\n' ? "\n" : "");
        out.append("  ").append(text).append('\n');
    }

    /** One word of a list; false if the factor is no part of a list. */
    boolean member(Factor factor) {
        Factor.Input input = factor.input();
        if (input == null || input.member().isEmpty()) {
            return false;
        }
        word(input.member(), factor.label().in(lang));
        return true;
    }

    private void word(String word, String meaning) {
        line(word + " ".repeat(Math.max(1, 26 - word.length())) + meaning);
    }

    private void choice(Factor factor) {
        for (Factor.Value value : factor.values()) {
            word(value.word(), value.label().in(lang));
        }
        for (Factor.Alias alias : factor.aliases()) {
            StringBuilder meant = new StringBuilder("=");
            for (int i = 0; i < factor.values().size(); i++) {
                if ((alias.mask() & 1L << i) != 0) {
                    meant.append(' ').append(factor.values().get(i).word());
                }
            }
            word(alias.word(), meant.toString());
        }
    }

    private void range(Factor factor) {
        Factor.Input input = factor.input();
        if (input != null && !input.form().isEmpty()) {
            line(in("日付: ", "a date: ") + "2026-11-18, 2026-11, 2026");
            return;
        }
        Factor.Numbers numbers = factor.numbers();
        String unit = numbers.unit().equals("1") ? "" : " " + numbers.unit();
        line(numbers.low().toPlainString() + " - " + numbers.high().toPlainString() + unit
                + (numbers.whole() ? in("（整数）", " (whole)") : ""));
        if (!unit.isEmpty()) {
            StringBuilder units = new StringBuilder(numbers.unit());
            numbers.units().forEach(other -> units.append(", ").append(other.name()));
            line((numbers.unitRequired() ? in("単位が必要: ", "needs a unit: ") : in("単位: ", "unit: ")) + units);
        }
        line(in("幅のある書き方: ", "partial: ") + "4-6, at least 2, at most 3, above 3, below 50");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
