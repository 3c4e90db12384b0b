package org.osteoboard.model.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as UTF-8 text, strictly: an encoding is never guessed, and no byte is replaced. */
final class Utf8 {

    private Utf8() {}

    /** Whether the bytes begin with UTF-8's byte order mark, which is accepted and left out. */
    static boolean startsWithMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    static String decode(byte[] bytes, TreeBuilder tree) {
        if (bytes.length > tree.size().bytes()) {
            throw tree.giveUp(Fault.TOO_LARGE, 0, 0, tree.size().bytes() / Size.MIB);
        }
        if (isWide(bytes)) {
            throw tree.giveUp(Fault.UTF16, 0, 0);
        }
        int skipped = startsWithMark(bytes) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        String text = out.flip().toString();
        if (malformed) {
            Place place = new Place(text);
            place.moveTo(text.length());
            throw tree.giveUp(Fault.NOT_UTF8, place.line(), place.column());
        }
        return text;
    }

    /** UTF-16 or UTF-32, told by a byte order mark or by a zero byte where text has its first character. */
    private static boolean isWide(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return true;
        }
        return (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0)) || startsWith(bytes, 0, 0, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
