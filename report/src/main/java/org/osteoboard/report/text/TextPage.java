package org.osteoboard.report.text;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Page;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

/** A report on a terminal of 80 columns. */
public final class TextPage {
    /** Columns of a terminal everybody has. */
    public static final int COLUMNS = 80;

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    private TextPage(boolean colour) {
        this.colour = colour;
    }

    public static String of(Page page, boolean colour) {
        TextPage text = new TextPage(colour);
        page.lines().forEach(text::line);
        return text.out.toString();
    }

    private void line(Line line) {
        switch (line.kind()) {
            case TITLE -> put("", line, Style.STRONG, 0, 2);
            case NOTICE -> put("", line, Style.PLAIN, 0, 0);
            case SECTION -> {
                out.append('\n');
                put("", line, Style.STRONG, 0, 2);
            }
            case GROUP -> put("", line, Style.STRONG, 0, 2);
            case OPTION -> put("* ", line, Style.STRONG, 2, 4);
            case PART -> put("  - ", line, Style.STRONG, 4, 4);
            case STATEMENT -> put("  ", line, Style.STRONG, 2, 4);
            case ALERT -> put("", line, Style.ALARM, 0, 2);
            case ROW -> put("  ", line, Style.STRONG, 2, 4);
            case DETAIL -> put("    ", line, Style.FAINT, 4, 6);
            case NOTE -> put("  ", line, Style.STRONG, 2, 4);
            case FOOT -> put("", line, Style.FAINT, 0, 2);
        }
    }

    private void put(String lead, Line line, Style labelStyle, int indent, int hanging) {
        List<Span> spans = new ArrayList<>();
        if (!line.label().isEmpty()) {
            spans.add(new Span(line.label() + (line.body().isEmpty() ? "" : "  "), labelStyle));
        }
        boolean heading = line.kind() == Line.Kind.SECTION || line.kind() == Line.Kind.TITLE;
        for (Span span : line.body()) {
            spans.add(heading && span.style() == Style.PLAIN ? new Span(span.text(), Style.STRONG) : span);
        }
        int right = Width.of(line.right());
        List<List<Wrap.Piece>> rows = Wrap.rows(spans, COLUMNS - indent, COLUMNS - hanging);
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? lead : " ".repeat(hanging));
            int used = i == 0 ? indent : hanging;
            for (Wrap.Piece piece : rows.get(i)) {
                styled(piece.text(), piece.style());
                used += Width.of(piece.text());
            }
            if (i == rows.size() - 1 && right > 0) {
                right(used, right, line.right());
            }
            out.append('\n');
        }
    }

    private void right(int used, int width, String text) {
        if (used + 2 + width > COLUMNS) {
            out.append('\n');
            out.append(" ".repeat(Math.max(0, COLUMNS - width)));
        } else {
            out.append(" ".repeat(COLUMNS - used - width));
        }
        styled(text, Style.FAINT);
    }

    private void styled(String text, Style style) {
        String code = switch (style) {
            case PLAIN, QUOTED -> "";
            case STRONG -> "1";
            case FAINT -> "2";
            case MARK -> "33";
            case ALARM -> "1;31";
        };
        if (!colour || code.isEmpty()) {
            out.append(text);
        } else {
            out.append("\u001b[").append(code).append('m').append(text).append("\u001b[0m");
        }
    }
}
