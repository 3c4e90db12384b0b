package org.osteoboard.model.casefile;

import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.text.Text;

/** What an editor shows about a factor: its help, unit, bounds and words, in both languages. */
final class Described {
    private Described() {}

    static String in(Factor factor) {
        StringBuilder text = new StringBuilder();
        Text help = factor.help();
        if (!help.ja().isEmpty()) {
            text.append(help.ja()).append('\n').append(help.en()).append('\n');
        }
        switch (factor.kind()) {
            case FINDING -> text.append("yes / no");
            case CHOICE -> choice(factor, text);
            case RANGE -> range(factor, text);
        }
        if (factor.dateRequired()) {
            text.append("\n測定日が必要 / with the date of measurement: 0.9 mg/dL on 2026-11-18");
        } else if (factor.dated()) {
            text.append("\n日付を付けられる / may be dated: {value: …, on: 2026-11-18}");
        }
        return text.toString();
    }

    private static void choice(Factor factor, StringBuilder text) {
        String separator = "";
        for (Factor.Value value : factor.values()) {
            text.append(separator).append("- ").append(value.word()).append(": ");
            text.append(value.label().ja()).append(" / ").append(value.label().en());
            separator = "\n";
        }
        for (Factor.Alias alias : factor.aliases()) {
            text.append("\n- ").append(alias.word()).append(":");
            for (int i = 0; i < factor.values().size(); i++) {
                if ((alias.mask() & 1L << i) != 0) {
                    text.append(' ').append(factor.values().get(i).word());
                }
            }
        }
    }

    private static void range(Factor factor, StringBuilder text) {
        Factor.Input input = factor.input();
        if (input != null && !input.form().isEmpty()) {
            text.append("日付 / date: 2026-11-18, 2026-11, 2026");
            return;
        }
        Factor.Numbers numbers = factor.numbers();
        text.append(numbers.low().toPlainString())
                .append("–")
                .append(numbers.high().toPlainString());
        if (!numbers.unit().equals("1")) {
            text.append(' ').append(String.join(", ", Numbers.plain(numbers)));
        }
        text.append("\n書き方 / write: 6, 4-6, at least 2, below 50");
    }
}
