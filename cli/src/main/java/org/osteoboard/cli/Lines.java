package org.osteoboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into lines. Not thread-safe. */
final class Lines {
    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 13];
    private int length;
    private int from;
    private int to;
    private long read;
    private boolean ended;

    /** @param most bytes of a line that are kept; what follows them is passed over */
    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false after the last. Bytes behind the last end of line are a line too. */
    boolean next() throws IOException {
        length = 0;
        ended = false;
        boolean any = false;
        while (!ended) {
            if (from == to && !fill()) {
                return any;
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(end - from);
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return true;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer), 0);
        read += to;
        return to > 0;
    }

    private void keep(int more) {
        int kept = Math.min(more, most - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(length + kept, 2 * line.length));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }

    /** True if there are bytes of a further line already. */
    boolean ready() throws IOException {
        return from < to || in.available() > 0;
    }

    /** What was kept of the line, without its end. */
    byte[] line() {
        return Arrays.copyOf(line, length);
    }

    /** True if the line had an end. */
    boolean ended() {
        return ended;
    }

    /** Bytes up to the end of the line. */
    long read() {
        return read - (to - from);
    }
}
