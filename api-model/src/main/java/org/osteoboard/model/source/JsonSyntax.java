package org.osteoboard.model.source;

import java.util.Locale;

/** Says what may be wrong where the JSON parser stopped. Looks at the text around, and quotes none of it. */
final class JsonSyntax {

    private JsonSyntax() {}

    /**
     * The likeliest fault.
     *
     * @param stop where the parser stopped
     * @param offset where the word begins that lies there
     */
    static Fault fault(String text, int stop, int offset) {
        if (followsSurrogate(text, stop)) {
            return Fault.SURROGATE;
        }
        if (offset >= text.length()) {
            return Fault.ENDS_EARLY;
        }
        String word = text.substring(offset, wordEnd(text, offset));
        if (isNumberLike(word) && !PlainNumber.matches(word)) {
            return Fault.NUMBER_FORM;
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return Fault.JSON_ESCAPE;
        }
        return switch (text.charAt(offset)) {
            case '\n', '\r', '\t' -> Fault.JSON_BREAK;
            case '/', '#' -> Fault.JSON_COMMENT;
            case '\'', '“', '”', '‘', '’', '「', '＂' -> Fault.JSON_QUOTE;
            case '}', ']' -> lastVisible(text, offset) == ',' ? Fault.JSON_COMMA : Fault.JSON_SYNTAX;
            default -> Fault.JSON_SYNTAX;
        };
    }

    /** The first character of the unquoted word that an offset lies in, or that breaks off there after its sign. */
    static int wordStart(String text, int offset) {
        boolean inWord = offset < text.length() && isWord(text.charAt(offset));
        int start = offset;
        if (!inWord && (offset == 0 || "+-.".indexOf(text.charAt(offset - 1)) < 0)) {
            return offset;
        }
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the unquoted word that begins at an offset. */
    static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '+' || c == '-';
    }

    /**
     * Whether the parser stopped because of half a character in a key, where it refuses it by itself: right after its
     * escape, or after the one that should have been the other half.
     */
    private static boolean followsSurrogate(String text, int stop) {
        return isLoneSurrogate(text, stop - 6) || isLoneSurrogate(text, stop - 8) || isLoneSurrogate(text, stop - 12);
    }

    private static boolean isLoneSurrogate(String text, int offset) {
        int unit = escaped(text, offset);
        return (isHigh(unit) && !isLow(escaped(text, offset + 6)))
                || (isLow(unit) && !isHigh(escaped(text, offset - 6)));
    }

    private static boolean isHigh(int unit) {
        return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
    }

    private static boolean isLow(int unit) {
        return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
    }

    /** The value of an escape of four hexadecimal digits; negative if none stands there. */
    private static int escaped(String text, int offset) {
        if (offset < 0 || offset + 6 > text.length() || !text.startsWith("\\u", offset)) {
            return -1;
        }
        int unit = 0;
        for (int i = offset + 2; i < offset + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static boolean isNumberLike(String word) {
        int sign = 0;
        while (sign < word.length() && (word.charAt(sign) == '-' || word.charAt(sign) == '+')) {
            sign++;
        }
        String size = word.substring(sign).toLowerCase(Locale.ROOT);
        return size.equals("nan")
                || size.equals("inf")
                || size.equals("infinity")
                || (sign > 0 && size.isEmpty())
                || (!size.isEmpty() && (size.charAt(0) == '.' || Character.isDigit(size.charAt(0))));
    }

    private static char lastVisible(String text, int end) {
        int i = end - 1;
        while (i > 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
