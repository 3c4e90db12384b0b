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
     * @param form how it was written; a plain YAML scalar is NUMBER only if it matches {@code -?\d+(\.\d+)?}, BOOLEAN
     *     only for {@code true}/{@code false}, NULL only for an empty plain scalar, {@code null} or {@code ~}
     */
    record Scalar(String text, Form form, int line, int column) implements Node {}

    /** How a scalar was written. */
    enum Form {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
