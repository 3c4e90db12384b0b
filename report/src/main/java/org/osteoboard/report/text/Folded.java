package org.osteoboard.report.text;

import java.util.List;
import org.osteoboard.report.page.Span;

/** Lines that a reader finds whole on a terminal: long ones go on in rows of their own, a little further in. */
public final class Folded {
    private static final int COLUMNS = 80;
    private static final int FURTHER = 2;

    private Folded() {}

    /** {@code text} with every line folded at 80 columns; only a word longer than a row is broken. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, out));
        return out.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        int further = indent + FURTHER;
        List<Span> words = List.of(new Span(line.substring(indent), Span.Style.PLAIN));
        String margin = " ".repeat(indent);
        for (List<Wrap.Piece> row : Wrap.rows(words, COLUMNS - indent, COLUMNS - further)) {
            out.append(margin);
            row.forEach(piece -> out.append(piece.text()));
            out.append('\n');
            margin = " ".repeat(further);
        }
        if (line.isBlank()) {
            out.append('\n');
        }
    }
}
