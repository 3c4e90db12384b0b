package org.osteoboard.model.source;

import java.util.List;

/**
 * One value of a case file as it was written, with its place. Values keep their spelling: nothing is coerced here.
 * Lines and columns count from 1; a column counts Unicode code points.
 */
public sealed interface Node {

    int line();

    int column();

    /** A JSON object or YAML mapping; entries in the order written, keys unique. */
    record Mapping(List<Entry> entries, int line, int column) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One key with its value; the place is that of the key. */
    record Entry(String key, Node value, int line, int column) {}

    /** A JSON array or YAML sequence. */
    record Sequence(List<Node> items, int line, int column) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text the value as written (JSON escapes and YAML quotes resolved)
     * @param form how it was written: in YAML only a plain scalar can be more than TEXT
     */
    record Scalar(String text, Form form, int line, int column) implements Node {}

    /** How a scalar was written. */
    enum Form {
        /** Anything else, also {@code yes}, {@code no} and every number in another form. */
        TEXT,
        /** {@code -?\d+(\.\d+)?}, no leading zero, at most {@link Limits#NUMBER_DIGITS} digits. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}, {@code ~} or nothing at all. */
        NULL,
        /** A value refused and already reported; its text is empty and nothing more need be said about it. */
        REJECTED
    }
}
