package org.osteoboard.report;

import java.util.List;
import org.osteoboard.report.page.Line;

/** The lines of one part of a report. */
final class PageParts {
    private PageParts() {}

    /** From the section that speaks of {@code id} up to the next section. */
    static List<Line> of(List<Line> lines, String id) {
        int from = 0;
        while (from < lines.size() && !starts(lines.get(from), id)) {
            from++;
        }
        int to = from + 1;
        while (to < lines.size() && lines.get(to).kind() != Line.Kind.SECTION) {
            to++;
        }
        return from < lines.size() ? lines.subList(from, to) : List.of();
    }

    private static boolean starts(Line line, String id) {
        return line.kind() == Line.Kind.SECTION && line.ids().contains(id);
    }
}
