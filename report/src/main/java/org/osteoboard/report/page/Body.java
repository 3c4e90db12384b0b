package org.osteoboard.report.page;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Span.Style;

/** Puts the body of a line together. */
public final class Body {
    private final List<Span> spans = new ArrayList<>();

    public static Body of(String text) {
        return new Body().text(text);
    }

    public Body text(String text) {
        return add(text, Style.PLAIN);
    }

    public Body strong(String text) {
        return add(text, Style.STRONG);
    }

    public Body faint(String text) {
        return add(text, Style.FAINT);
    }

    public Body mark(String text) {
        return add(text, Style.MARK);
    }

    public Body alarm(String text) {
        return add(text, Style.ALARM);
    }

    public Body quoted(String text) {
        return add(text, Style.QUOTED);
    }

    /** What follows is another thing said; nothing at the start of a body. */
    public Body gap() {
        return isEmpty() ? this : add("  ", Style.GAP);
    }

    public Body all(Body other) {
        spans.addAll(other.spans);
        return this;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    private Body add(String text, Style style) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, style));
        }
        return this;
    }

    public List<Span> spans() {
        return List.copyOf(spans);
    }
}
