package org.osteoboard.build;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of the knowledge, so that one build shows them all. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    /** Notes a fault: {@code where} names the row, rule or file. */
    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    void check(boolean good, String where, String what) {
        if (!good) {
            add(where, what);
        }
    }

    List<String> found() {
        return found;
    }

    /** Fails with all faults found so far. */
    void failIfAny(String stage) {
        if (!found.isEmpty()) {
            throw new IllegalStateException(stage + ": " + found.size() + " fault(s)\n  " + String.join("\n  ", found));
        }
    }
}
