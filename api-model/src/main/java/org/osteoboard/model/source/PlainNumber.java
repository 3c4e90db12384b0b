package org.osteoboard.model.source;

/**
 * The one form of a number: {@code -?\d+(\.\d+)?}, ASCII, no leading zero, at most {@link Limits#NUMBER_DIGITS} digits.
 * Exponents, {@code .5}, {@code 1.}, {@code +1}, {@code 017}, {@code 0x1F}, {@code 1_000} and {@code NaN} are none.
 */
public final class PlainNumber {

    private PlainNumber() {}

    public static boolean matches(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, start);
        if (whole == 0 || (whole > 1 && text.charAt(start) == '0')) {
            return false;
        }
        int end = start + whole;
        int fraction = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            fraction = digits(text, end + 1);
            if (fraction == 0) {
                return false;
            }
            end += 1 + fraction;
        }
        return end == text.length() && whole + fraction <= Limits.NUMBER_DIGITS;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}
