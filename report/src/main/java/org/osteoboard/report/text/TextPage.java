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
    private final int hanging;

    private TextPage(boolean colour, int hanging) {
        this.colour = colour;
        this.hanging = hanging;
    }

    public static String of(Page page, boolean colour) {
        TextPage text = new TextPage(colour, 2);
        page.lines().forEach(text::line);
        return text.out.toString();
    }

    /** With empty rows between what is said, to read on paper and to write in; without colour. */
    public static String roomy(Page page) {
        TextPage text = new TextPage(false, 0);
        Line.Kind before = Line.Kind.GROUP;
        for (Line line : page.lines()) {
            if (apart(line.kind(), before)) {
                text.out.append('\n');
            }
            text.line(line);
            before = line.kind();
        }
        return text.out.toString();
    }

    /** What a group or a note announces stands close to it. */
    private static boolean apart(Line.Kind kind, Line.Kind before) {
        return switch (kind) {
            case GROUP, NOTE, OPTION -> before != Line.Kind.GROUP;
            case STATEMENT -> before != Line.Kind.GROUP && before != Line.Kind.NOTE;
            default -> false;
        };
    }

    private void line(Line line) {
        switch (line.kind()) {
            case TITLE -> put("", line, Style.STRONG, 2, 2);
            case NOTICE -> put("", line, Style.PLAIN, 0, 0);
            case SECTION -> {
                out.append('\n');
                put("", line, Style.STRONG, 2, 2);
            }
            case GROUP -> put("", line, Style.STRONG, 2, 2 * hanging);
            case OPTION -> put("* ", line, Style.STRONG, 4, 6);
            case PART -> put("  - ", line, Style.STRONG, 6, 8);
            case STATEMENT -> put("  ", line, Style.STRONG, 2, 2 + hanging);
            case ALERT -> put("", line, Style.ALARM, 2, 2);
            case ROW -> put("  ", line, Style.STRONG, 4, 4);
            case DETAIL -> put("    ", line, Style.FAINT, 6, 6);
            case NOTE -> put("  ", line, Style.STRONG, 2, 2 + hanging);
            case FOOT -> put("", line, Style.FAINT, 0, 2);
        }
    }

    /** A line after {@code lead}: what is said further starts at {@code next}, what is wrapped at {@code hanging}. */
    private void put(String lead, Line line, Style labelStyle, int next, int hanging) {
        Rows rows = new Rows(lead, next, hanging, COLUMNS);
        List<List<Span>> pieces = line.pieces();
        boolean named = line.kind() == Line.Kind.OPTION || line.kind() == Line.Kind.PART;
        if (named) {
            rows.add(List.of(new Span(line.label(), labelStyle)));
        }
        boolean heading = line.kind() == Line.Kind.SECTION || line.kind() == Line.Kind.TITLE;
        for (int i = 0; i < pieces.size(); i++) {
            List<Span> spans = new ArrayList<>();
            if (i == 0 && !named && !line.label().isEmpty()) {
                spans.add(new Span(line.label() + (line.body().isEmpty() ? "" : "  "), labelStyle));
            }
            for (Span span : pieces.get(i)) {
                spans.add(heading && span.style() == Style.PLAIN ? new Span(span.text(), Style.STRONG) : span);
            }
            rows.add(spans);
        }
        rows.right(line.right());
        for (List<Wrap.Piece> row : rows.all()) {
            row.forEach(piece -> styled(piece.text(), piece.style()));
            out.append('\n');
        }
    }

    private void styled(String text, Style style) {
        String code = switch (style) {
            case PLAIN, QUOTED, GAP -> "";
            case STRONG -> "1";
            case FAINT -> "2";
            case MARK -> "33";
            case ALARM -> "1;31";
        };
        if (!colour || code.isEmpty() || text.isBlank()) {
            out.append(text);
        } else {
            out.append("\u001b[").append(code).append('m').append(text).append("\u001b[0m");
        }
    }
}
