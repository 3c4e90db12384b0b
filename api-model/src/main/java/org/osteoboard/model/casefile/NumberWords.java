package org.osteoboard.model.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it in a case file: {@code 6}, {@code 52 kg}, {@code 4-6}, {@code at least 2},
 * {@code below 50%}. A number is {@code -?\d+(\.\d+)?} with at most 15 digits.
 *
 * @param low lowest value, null if there is none
 * @param high highest value, null if there is none
 * @param unit what follows the number, empty if nothing does
 */
record NumberWords(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen, String unit) {
    /** More digits than any clinical value has; keeps a number and its nearest {@code double} in the same order. */
    static final int MOST_DIGITS = 15;

    private static final List<String> WORDS = List.of("at least ", "at most ", "above ", "below ");

    /** Reads {@code text}, or gives null if it is no number in this sense. */
    static @Nullable NumberWords of(String text) {
        int word = -1;
        String rest = text;
        for (int i = 0; i < WORDS.size(); i++) {
            if (text.startsWith(WORDS.get(i))) {
                word = i;
                rest = text.substring(WORDS.get(i).length()).strip();
            }
        }
        int end = endOfNumber(rest, 0);
        if (end == 0 || goesOn(rest, end)) {
            return null;
        }
        BigDecimal first = new BigDecimal(rest.substring(0, end));
        int dash = afterBlanks(rest, end);
        if (word < 0 && dash < rest.length() && rest.charAt(dash) == '-') {
            int from = afterBlanks(rest, dash + 1);
            int second = endOfNumber(rest, from);
            if (second == from || rest.charAt(from) == '-' || goesOn(rest, second)) {
                return null;
            }
            return new NumberWords(
                    first, false, new BigDecimal(rest.substring(from, second)), false, unit(rest, second));
        }
        String unit = unit(rest, end);
        return switch (word) {
            case 0 -> new NumberWords(first, false, null, false, unit);
            case 1 -> new NumberWords(null, false, first, false, unit);
            case 2 -> new NumberWords(first, true, null, false, unit);
            case 3 -> new NumberWords(null, false, first, true, unit);
            default -> new NumberWords(first, false, first, false, unit);
        };
    }

    /** True if what follows belongs to a number in another form and is no unit: {@code 1,000}, {@code 1e6}. */
    private static boolean goesOn(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean exponent = (next == 'e' || next == 'E')
                && end + 1 < text.length()
                && (isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+');
        return exponent || next == ',' || next == '.';
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String unit(String text, int from) {
        return text.substring(from).strip();
    }

    /** The end of the number that starts at {@code from}, or {@code from} if none does. */
    private static int endOfNumber(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits) {
            return from;
        }
        int count = at - digits;
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            int dot = at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            count += at - dot - 1;
        }
        return count > MOST_DIGITS ? from : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
