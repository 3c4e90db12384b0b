package org.osteoboard.benchmarks.scale;

import java.util.Collections;
import java.util.Locale;

/** A table in Markdown, and numbers as tables have them. */
final class MarkdownTable {
    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... head) {
        row(head);
        row(Collections.nCopies(head.length, "---:").toArray(String[]::new));
    }

    MarkdownTable row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** A count. */
    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A measured value, as exact as it deserves. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f", value);
    }

    /** How many times the first value the second is. */
    static String times(double base, double value) {
        double ratio = value / base;
        return String.format(Locale.ROOT, ratio < 9.995 ? "%.2f" : "%.1f", ratio);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
