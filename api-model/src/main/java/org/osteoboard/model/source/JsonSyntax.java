package org.osteoboard.model.source;

import java.util.Locale;

/** Says what may be wrong where the JSON parser stopped. Looks at the text around, and quotes none of it. */
final class JsonSyntax {

    private JsonSyntax() {}

    static Fault fault(String text, int offset) {
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

    private static boolean isNumberLike(String word) {
        int sign = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        String size = word.substring(sign).toLowerCase(Locale.ROOT);
        return size.equals("nan")
                || size.equals("inf")
                || size.equals("infinity")
                || (sign == 1 && size.isEmpty())
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
