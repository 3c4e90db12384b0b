package org.osteoboard.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lines of a report, in order. */
public final class Page {
    private final List<Line> lines = new ArrayList<>();

    public void add(Line.Kind kind, Body body, String... ids) {
        lines.add(new Line(kind, "", body.spans(), "", List.of(ids)));
    }

    public void add(Line.Kind kind, String label, Body body, Collection<String> ids) {
        lines.add(new Line(kind, label, body.spans(), "", List.copyOf(ids)));
    }

    public void add(Line.Kind kind, Body body, String right, Collection<String> ids) {
        lines.add(new Line(kind, "", body.spans(), right, List.copyOf(ids)));
    }

    public void add(Line line) {
        lines.add(line);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
