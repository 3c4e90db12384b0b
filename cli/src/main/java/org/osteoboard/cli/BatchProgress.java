package org.osteoboard.cli;

import java.util.Locale;

/** How far a batch is: cases, rate and time left on one line that is written over, on a terminal only. */
final class BatchProgress {
    private static final long EVERY_NANOS = 500_000_000L;
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private long first;
    private double firstShare;

    BatchProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What was done before does not count for the rate. */
    void goesOnFrom(long cases, double share) {
        first = cases;
        firstShare = Math.max(share, 0);
    }

    /** @param share of the input that was read, from 0 to 1; below 0 if its size is not known */
    void show(long cases, double share) {
        long now = System.nanoTime();
        if (!terminal.progress() || now - shown < EVERY_NANOS) {
            return;
        }
        shown = now;
        double seconds = seconds(now);
        StringBuilder line = new StringBuilder();
        line.append(terminal.in(cases + " 例  ", cases + " cases  "));
        line.append(rate(cases, now));
        if (share > firstShare) {
            double left = seconds / (share - firstShare) * (1 - share);
            line.append(String.format(Locale.ROOT, "  %.0f %%  ", 100 * share));
            line.append(terminal.in("残り ", "left ")).append(time(left));
        }
        line.append(" ".repeat(Math.max(0, WIDTH - line.length())));
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }

    private double seconds(long now) {
        return Math.max(1e-9, (now - start) / 1e9);
    }

    private String rate(long cases, long now) {
        String perSecond = String.format(Locale.ROOT, "%.0f", (cases - first) / seconds(now));
        return terminal.in(perSecond + " 例/秒", perSecond + "/s");
    }

    /** Time taken and rate, for the last line. */
    String taken(long cases) {
        long now = System.nanoTime();
        return time(seconds(now)) + terminal.in("、", ", ") + rate(cases, now);
    }

    private String time(double seconds) {
        long whole = Math.round(seconds);
        String minutes = whole < 60 ? "" : whole / 60 + terminal.in(" 分 ", " min ");
        return minutes + whole % 60 + terminal.in(" 秒", " s");
    }

    /** Clears the line. */
    void end() {
        if (terminal.progress() && shown != start) {
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.err().flush();
        }
    }
}
