package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Small words under a mark, in lines that fit beside the figure. */
final class SmallWords {
    private static final double MOST = 46;
    /** The size of the letters. */
    static final double SIZE = 7;

    private static final double WIDE = 7.2;
    private static final double NARROW = 3.8;
    private static final int WIDE_FROM = 0x1100;

    private SmallWords() {}

    /** At most two lines, broken at spaces. */
    static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        for (String word : words.split(" ")) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!last.isEmpty() && width(last + " " + word) <= MOST) {
                lines.set(lines.size() - 1, last + " " + word);
            } else if (!word.isEmpty()) {
                lines.add(word);
            }
        }
        return lines;
    }

    /** How wide it is at most. */
    static double width(String line) {
        return line.codePoints().mapToDouble(c -> c < WIDE_FROM ? NARROW : WIDE).sum();
    }
}
