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

    /** With empty rows between what is said, to read on paper and to write in; without colour. */
    public static String roomy(Page page) {
        TextPage text = new TextPage(false);
        boolean heading = true;
        for (Line line : page.lines()) {
            boolean apart =
                    switch (line.kind()) {
                        case GROUP, OPTION, STATEMENT, NOTE -> true;
                        default -> false;
                    };
            if (apart && !heading) {
                text.out.append('\n');
            }
            text.line(line);
            heading = line.kind() == Line.Kind.GROUP;
        }
        return text.out.toString();
    }

    private void line(Line line) {
        switch (line.kind()) {
            case TITLE -> put("", line, Style.STRONG, 2, 2);
            case NOTICE -> put("", line, Style.PLAIN, 0, 0);
            case SECTION -> {
                out.append('\n');
                put("", line, Style.STRONG, 2, 2);
            }
            case GROUP -> put("", line, Style.STRONG, 2, 4);
            case OPTION -> put("* ", line, Style.STRONG, 4, 6);
            case PART -> put("  - ", line, Style.STRONG, 6, 8);
            case STATEMENT -> put("  ", line, Style.STRONG, 2, 4);
            case ALERT -> put("", line, Style.ALARM, 2, 2);
            case ROW -> put("  ", line, Style.STRONG, 4, 4);
            case DETAIL -> put("    ", line, Style.FAINT, 6, 6);
            case NOTE -> put("  ", line, Style.STRONG, 2, 4);
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
