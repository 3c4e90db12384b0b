package org.osteoboard.model.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** ISO dates, whole or partial. */
final class Dates {
    /** First and last day a date may mean; both the same if it is whole. */
    record Span(LocalDate first, LocalDate last) {}

    private Dates() {}

    /** {@code 2026-11-18}, or null if {@code text} is no such date. */
    static @Nullable LocalDate day(String text) {
        Span span = text.length() == 10 ? span(text) : null;
        return span == null ? null : span.first();
    }

    /** {@code 2026-11-18}, {@code 2026-11} or {@code 2026}, or null if {@code text} is none of these. */
    static @Nullable Span span(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return null;
            }
        }
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            if (year < 1900) {
                return null;
            }
            if (length == 4) {
                return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            int month = Integer.parseInt(text, 5, 7, 10);
            if (length == 7) {
                return new Span(
                        LocalDate.of(year, month, 1), YearMonth.of(year, month).atEndOfMonth());
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
            return new Span(day, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
