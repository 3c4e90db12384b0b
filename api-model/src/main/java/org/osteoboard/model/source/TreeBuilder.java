package org.osteoboard.model.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the values of either format together, and holds what is the same for both: limits, characters, unique keys. */
final class TreeBuilder {
    private final Findings findings;
    private final Predicate<String> legalKey;
    private final Size size;
    private final List<Open> open = new ArrayList<>();
    private int nodes;
    private @Nullable Node root;

    TreeBuilder(Findings findings, Predicate<String> legalKey, Size size) {
        this.findings = findings;
        this.legalKey = legalKey;
        this.size = size;
    }

    /** How much the file may hold. */
    Size size() {
        return size;
    }

    /** The finished tree; null if there was no value. */
    @Nullable
    Node root() {
        return root;
    }

    /** How many mappings and sequences are begun and not ended. */
    int depth() {
        return open.size();
    }

    /** Whether the next event belongs to a key. */
    boolean expectsKey() {
        return !open.isEmpty() && top() instanceof OpenMapping mapping && !mapping.inEntry;
    }

    void beginMapping(int line, int column) {
        begin(new OpenMapping(line, column));
    }

    void beginSequence(int line, int column) {
        begin(new OpenSequence(line, column));
    }

    void end() {
        Node node = open.remove(open.size() - 1).node();
        attach(node);
    }

    void key(String key, int line, int column) {
        Fault fault = Characters.firstForbidden(key);
        if (fault == null && Characters.hasInvisible(key)) {
            fault = Fault.INVISIBLE_IN_KEY;
        }
        if (fault != null) {
            report(fault, line, column);
            rejectedKey();
            return;
        }
        OpenMapping mapping = (OpenMapping) top();
        mapping.inEntry = true;
        mapping.key = key;
        mapping.keyLine = line;
        mapping.keyColumn = column;
        First first = mapping.keys.putIfAbsent(key, new First(line, column));
        mapping.kept = first == null;
        if (first != null) {
            findings.add(Fault.DUPLICATE_KEY.at(line, column, pointer(), first.line, first.column));
        }
    }

    /** A key refused and reported: its value is still read for problems, then dropped. */
    void rejectedKey() {
        OpenMapping mapping = (OpenMapping) top();
        mapping.inEntry = true;
        mapping.key = null;
        mapping.kept = false;
    }

    void scalar(String text, Node.Form form, int line, int column) {
        Fault fault = Characters.firstForbidden(text);
        if (fault != null) {
            report(fault, line, column);
            rejectedValue(line, column);
        } else {
            count(line, column);
            attach(new Node.Scalar(text, form, line, column));
        }
    }

    /** A value refused and reported. */
    void rejectedValue(int line, int column) {
        count(line, column);
        attach(new Node.Scalar("", Node.Form.REJECTED, line, column));
    }

    void report(Fault fault, int line, int column) {
        findings.add(fault.at(line, column, pointer()));
    }

    /** Reports what ends the reading; the caller throws the result. */
    GiveUp giveUp(Fault fault, int line, int column, int... numbers) {
        findings.addLast(fault.at(line, column, pointer(), numbers));
        return new GiveUp();
    }

    private void begin(Open node) {
        if (open.size() == Limits.DEPTH) {
            throw giveUp(Fault.TOO_DEEP, node.line, node.column);
        }
        count(node.line, node.column);
        open.add(node);
    }

    private void count(int line, int column) {
        nodes++;
        if (nodes > size.nodes()) {
            throw giveUp(Fault.TOO_MANY_VALUES, line, column, size.nodes());
        }
    }

    private void attach(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            top().attach(node);
        }
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    /** The way to the place of reading, as far as its keys are legal. */
    private String pointer() {
        String pointer = "";
        for (Open node : open) {
            if (node instanceof OpenSequence sequence) {
                pointer = Pointers.child(pointer, sequence.items.size());
            } else if (node instanceof OpenMapping mapping
                    && mapping.inEntry
                    && mapping.key != null
                    && legalKey.test(mapping.key)) {
                pointer = Pointers.child(pointer, mapping.key);
            } else {
                return pointer;
            }
        }
        return pointer;
    }

    /** Where a key stood first. */
    private record First(int line, int column) {}

    private abstract static class Open {
        final int line;
        final int column;

        Open(int line, int column) {
            this.line = line;
            this.column = column;
        }

        abstract void attach(Node node);

        abstract Node node();
    }

    private static final class OpenSequence extends Open {
        final List<Node> items = new ArrayList<>();

        OpenSequence(int line, int column) {
            super(line, column);
        }

        @Override
        void attach(Node node) {
            items.add(node);
        }

        @Override
        Node node() {
            return new Node.Sequence(items, line, column);
        }
    }

    private static final class OpenMapping extends Open {
        final List<Node.Entry> entries = new ArrayList<>();
        final Map<String, First> keys = new HashMap<>();
        boolean inEntry;
        boolean kept;

        @Nullable
        String key;

        int keyLine;
        int keyColumn;

        OpenMapping(int line, int column) {
            super(line, column);
        }

        @Override
        void attach(Node node) {
            if (kept && key != null) {
                entries.add(new Node.Entry(key, node, keyLine, keyColumn));
            }
            inEntry = false;
        }

        @Override
        Node node() {
            return new Node.Mapping(entries, line, column);
        }
    }
}
