package org.osteoboard.report.board;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Line.Kind;

/**
 * A part of a report: its heading with what stands below.
 *
 * @param id of the part; "" for what stands before the first
 */
record Part(String id, List<Line> lines) {
    Part {
        lines = List.copyOf(lines);
    }

    /** Cuts a report at its headings. */
    static List<Part> of(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        String id = "";
        for (Line line : lines) {
            if (line.kind() == Kind.SECTION) {
                parts.add(new Part(id, part));
                part.clear();
                id = line.ids().isEmpty() ? "" : line.ids().get(0);
            }
            part.add(line);
        }
        parts.add(new Part(id, part));
        return parts;
    }
}
