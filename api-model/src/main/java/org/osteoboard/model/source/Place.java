package org.osteoboard.model.source;

/** Line and column of an offset into a text. Moving forward costs only the way moved. */
final class Place {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Place(String text) {
        this.text = text;
    }

    /** Goes to an offset in UTF-16 units; one beyond the text is its end. */
    void moveTo(int target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = Math.min(target, text.length());
        while (offset < end) {
            char c = text.charAt(offset);
            boolean loneReturn = c == '\r' && !text.startsWith("\n", offset + 1);
            if (c == '\n' || loneReturn) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
            offset++;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
