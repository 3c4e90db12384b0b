package org.osteoboard.report.text;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

/** The rows of one line: each thing said stands whole on a row, beside the one before it where there is room. */
final class Rows {
    private static final String GAP = "  ";

    /** What is longer than a row may start beside a name where at least this many columns are left. */
    private static final int ROOM_TO_START = 40;

    private final String lead;
    private final int next;
    private final int hanging;
    private final int columns;
    private final List<List<Wrap.Piece>> rows = new ArrayList<>();
    private int used;

    Rows(String lead, int next, int hanging, int columns) {
        this.lead = lead;
        this.next = next;
        this.hanging = hanging;
        this.columns = columns;
    }

    void add(List<Span> spans) {
        int width = 0;
        for (Span span : spans) {
            width += Width.of(span.text());
        }
        if (width == 0) {
            return;
        }
        int left = columns - used - GAP.length();
        boolean longer = rows.size() == 1 && width > columns - next && left >= ROOM_TO_START;
        if (rows.isEmpty()) {
            start(lead);
            append(Wrap.rows(spans, columns - used, columns - hanging));
        } else if (width <= left || longer) {
            piece(GAP, Style.GAP);
            append(Wrap.rows(spans, left, columns - hanging));
        } else {
            start(" ".repeat(next));
            append(Wrap.rows(spans, columns - used, columns - hanging));
        }
    }

    private void append(List<List<Wrap.Piece>> more) {
        for (int i = 0; i < more.size(); i++) {
            if (i > 0) {
                start(" ".repeat(hanging));
            }
            for (Wrap.Piece each : more.get(i)) {
                piece(each.text(), each.style());
            }
        }
    }

    private void start(String blank) {
        rows.add(new ArrayList<>());
        used = 0;
        if (!blank.isEmpty()) {
            piece(blank, Style.PLAIN);
        }
    }

    private void piece(String text, Style style) {
        rows.get(rows.size() - 1).add(new Wrap.Piece(text, style));
        used += Width.of(text);
    }

    /** Sets {@code text} at the right edge of the last row, or on a row of its own. */
    void right(String text) {
        int width = Width.of(text);
        if (width == 0) {
            return;
        }
        if (used + GAP.length() + width > columns) {
            start("");
        }
        piece(" ".repeat(Math.max(0, columns - used - width)), Style.GAP);
        piece(text, Style.FAINT);
    }

    List<List<Wrap.Piece>> all() {
        return rows;
    }
}
