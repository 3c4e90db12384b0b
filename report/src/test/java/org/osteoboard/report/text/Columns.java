package org.osteoboard.report.text;

/** Columns of a text, for tests elsewhere. */
public final class Columns {
    private Columns() {}

    public static int of(String text) {
        return Width.of(text);
    }
}
