package org.osteoboard.report.text;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

/** Breaks styled words into rows that fit. */
final class Wrap {
    /** A stretch of one style on one row. */
    record Piece(String text, Style style) {}

    /** How many columns of a row may stay empty to keep a term whole. */
    private static final int RAGGED = 8;

    /** Where rows are shorter than this, every column counts. */
    private static final int NARROW = 40;

    private final int[] points;
    private final Style[] styles;

    private Wrap(int[] points, Style[] styles) {
        this.points = points;
        this.styles = styles;
    }

    /** Rows of {@code spans}: the first at most {@code first} columns, all others at most {@code rest}. */
    static List<List<Piece>> rows(List<Span> spans, int first, int rest) {
        int length = 0;
        for (Span span : spans) {
            length += span.text().codePointCount(0, span.text().length());
        }
        int[] points = new int[length];
        Style[] styles = new Style[length];
        int at = 0;
        for (Span span : spans) {
            String text = span.text();
            for (int i = 0; i < text.length(); i += Character.charCount(points[at++])) {
                points[at] = text.codePointAt(i);
                styles[at] = span.style();
            }
        }
        return new Wrap(points, styles).broken(first, rest);
    }

    private List<List<Piece>> broken(int first, int rest) {
        List<List<Piece>> rows = new ArrayList<>();
        int start = 0;
        while (start < points.length) {
            int room = rows.isEmpty() ? first : rest;
            int end = end(start, room);
            int last = end;
            while (last > start && points[last - 1] == ' ') {
                last--;
            }
            rows.add(pieces(start, last));
            start = end;
            while (start < points.length && points[start] == ' ') {
                start++;
            }
        }
        return rows;
    }

    /** Where the row that starts at {@code start} ends: the last good place that fits, or by force. */
    private int end(int start, int room) {
        int used = 0;
        int good = -1;
        int better = -1;
        int at = start;
        while (at < points.length) {
            if (at > start && Kinsoku.mayStart(points, at)) {
                good = at;
                better = Kinsoku.betweenTerms(points, at) && room > NARROW && used >= room - RAGGED ? at : better;
            }
            int width = Width.of(points[at]);
            if (used + width > room && points[at] != ' ') {
                return better > start ? better : good > start ? good : Math.max(at, start + 1);
            }
            used += width;
            at++;
        }
        return at;
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && styles[i] != styles[i - 1]) {
                pieces.add(new Piece(text.toString(), styles[i - 1]));
                text.setLength(0);
            }
            text.appendCodePoint(points[i]);
        }
        if (to > from) {
            pieces.add(new Piece(text.toString(), styles[to - 1]));
        }
        return pieces;
    }
}
