package org.osteoboard.model.source;

import org.jspecify.annotations.Nullable;

/** Characters no text of a case may hold, raw or written as an escape. */
public final class Characters {
    private static final char STAND_IN = '\uFFFD';

    private Characters() {}

    /**
     * Reports forbidden characters of the whole file, once a line and kind, and puts a stand-in in their place so that
     * the rest can still be read.
     */
    static String withoutForbidden(String text, TreeBuilder tree) {
        StringBuilder cleaned = null;
        Place place = new Place(text);
        Fault lastFault = null;
        int lastLine = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            Fault fault = forbidden(point);
            if (fault == null) {
                if (cleaned != null) {
                    cleaned.appendCodePoint(point);
                }
            } else {
                place.moveTo(i);
                if (point == 0x1B && (text.startsWith("$", next) || text.startsWith("(", next))) {
                    throw tree.giveUp(Fault.JIS, place.line(), place.column());
                }
                if (fault != lastFault || place.line() != lastLine) {
                    tree.report(fault, place.line(), place.column());
                    lastFault = fault;
                    lastLine = place.line();
                }
                if (cleaned == null) {
                    cleaned = new StringBuilder(text.length()).append(text, 0, i);
                }
                cleaned.append(STAND_IN);
            }
            i = next;
        }
        return cleaned == null ? text : cleaned.toString();
    }

    /** The first fault of a key or a scalar after its escapes are resolved; null if it has none. */
    static @Nullable Fault firstForbidden(String text) {
        if (text.length() > Limits.SCALAR_LENGTH && text.codePointCount(0, text.length()) > Limits.SCALAR_LENGTH) {
            return Fault.TOO_LONG;
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            Fault fault = forbidden(point);
            if (fault != null) {
                return fault;
            }
            i += Character.charCount(point);
        }
        return null;
    }

    /** Whether a character of the text cannot be seen (Unicode class Cf: zero-width characters, soft hyphen, marks). */
    public static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point >= 0x80 && Character.getType(point) == Character.FORMAT) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }

    private static @Nullable Fault forbidden(int point) {
        if (point < 0xA0) {
            boolean usual = (point >= ' ' && point < 0x7F) || point == '\n' || point == '\t' || point == '\r';
            return usual ? null : Fault.CONTROL_CHARACTER;
        }
        if (point == 0x2028 || point == 0x2029) { // line and paragraph separator
            return Fault.CONTROL_CHARACTER;
        }
        if ((point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)) {
            return Fault.BIDI_CONTROL;
        }
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return Fault.SURROGATE; // half of a pair: a whole pair is one code point here
        }
        if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
            return Fault.NON_CHARACTER;
        }
        return null;
    }
}
