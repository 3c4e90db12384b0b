package org.osteoboard.report.line;

/**
 * Where a case came from, as its line tells it.
 *
 * @param file name of its file; "" where all cases are in one
 * @param number of its line in the input, from 1; 0 if there is none. Told of unusable cases only: what is said of a
 *     usable case does not depend on where it stands
 */
public record Origin(String file, long number) {
    /** Nothing is told. */
    public static final Origin NONE = new Origin("", 0);
}
