package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.osteoboard.report.line.CaseLines;

/**
 * Lines an interrupted run left behind, held against the input again: each must begin as the line of its case does, with
 * the versions and the digest of the input. A line without an end was being written when the run was interrupted.
 */
final class EarlierLines {
    private final Lines earlier;
    private final CaseLines lines;
    private long bytes;
    private long count;

    EarlierLines(InputStream in, CaseLines lines) {
        this.earlier = new Lines(in, Integer.MAX_VALUE - 8);
        this.lines = lines;
    }

    /**
     * Goes through the lines and as many cases; the input then stands at the first case without a line.
     *
     * @return false if a line is not that of its case
     * @throws IOException if a case cannot be read
     * @throws UncheckedIOException if a line cannot be read
     */
    boolean belongTo(BatchInput input, BatchTally tally) throws IOException {
        while (isNext()) {
            count++;
            byte[] line = earlier.line();
            BatchItem item = input.next();
            if (item == null || !startsWith(line, lines.head(item.digest()))) {
                return false;
            }
            tally.add(tally.read(line));
            bytes += line.length + 1L;
        }
        return true;
    }

    private boolean isNext() {
        try {
            return earlier.next() && earlier.ended();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] line, byte[] head) {
        return line.length >= head.length && Arrays.equals(line, 0, head.length, head, 0, head.length);
    }

    /** How many bytes the lines have, without what was being written. */
    long bytes() {
        return bytes;
    }

    /** How many lines were looked at. */
    long count() {
        return count;
    }
}
