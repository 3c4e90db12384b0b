package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Numbers joined as people write them: {@code 3-7}, {@code 9}. */
final class Joined {
    private static final int FEWEST = 3;

    private Joined() {}

    static List<String> of(List<Integer> ascending) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < ascending.size()) {
            int to = from;
            while (to + 1 < ascending.size() && ascending.get(to + 1) == ascending.get(to) + 1) {
                to++;
            }
            if (to - from + 1 >= FEWEST) {
                parts.add(ascending.get(from) + "-" + ascending.get(to));
            } else {
                for (int i = from; i <= to; i++) {
                    parts.add(String.valueOf(ascending.get(i)));
                }
            }
            from = to + 1;
        }
        return parts;
    }
}
