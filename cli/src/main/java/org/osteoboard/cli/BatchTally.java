package org.osteoboard.cli;

import java.nio.charset.StandardCharsets;
import org.osteoboard.report.line.LineSummary;

/** Counts the cases of a batch and, if asked to, what their lines say. Not thread-safe; {@link #read} is. */
final class BatchTally {
    private static final byte[] USABLE = "\"usable\":true".getBytes(StandardCharsets.US_ASCII);

    /** What is counted of one line. */
    record Counted(boolean usable, LineSummary.@org.jspecify.annotations.Nullable Case said) {}

    private final boolean summary;
    private final LineSummary all = new LineSummary();
    private long usable;
    private long unusable;

    BatchTally(boolean summary) {
        this.summary = summary;
    }

    /** What there is to count in a line. */
    Counted read(byte[] line) {
        return counted(isUsable(line), line);
    }

    Counted counted(boolean usable, byte[] line) {
        return new Counted(usable, summary ? LineSummary.Case.of(line) : null);
    }

    /** The member comes before any text in which the same characters could not be escaped. */
    private static boolean isUsable(byte[] line) {
        for (int i = 0; i + USABLE.length <= line.length; i++) {
            if (line[i] == '"' && matches(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] line, int from) {
        for (int i = 0; i < USABLE.length; i++) {
            if (line[from + i] != USABLE[i]) {
                return false;
            }
        }
        return true;
    }

    void add(Counted counted) {
        if (counted.usable()) {
            usable++;
        } else {
            unusable++;
        }
        if (counted.said() != null) {
            all.add(counted.said());
        }
    }

    long cases() {
        return usable + unusable;
    }

    long unusable() {
        return unusable;
    }

    LineSummary summary() {
        return all;
    }
}
