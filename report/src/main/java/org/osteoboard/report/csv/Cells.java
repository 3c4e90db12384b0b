package org.osteoboard.report.csv;

import java.util.List;

/** Rows of comma-separated values (RFC 4180) whose cells no spreadsheet takes for a formula. */
final class Cells {
    /** Makes a spreadsheet take a cell as text; shown in the cell, so that nobody takes the text for changed in secret. */
    private static final char TEXT = '\'';

    /** What begins a formula, in ASCII and as full-width forms, which Japanese spreadsheets read alike. */
    private static final String STARTS = "=+-@|＝＋－＠｜−﹢﹣﹦﹫";

    private Cells() {}

    /** One row, with the line break at its end. */
    static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",");
            cell(cells.get(i), row);
        }
        return row.append("\r\n").toString();
    }

    private static void cell(String text, StringBuilder out) {
        String safe = harmless(text);
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\'' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        out.append(quote ? "\"" : "").append(safe.replace("\"", "\"\"")).append(quote ? "\"" : "");
    }

    /**
     * The text; an apostrophe before what is seen first, if it could begin a formula, and before what could after a
     * semicolon, a tab or a line break, where a spreadsheet set otherwise begins a cell.
     */
    static String harmless(String text) {
        boolean breaks = !text.isEmpty() && separates(text.charAt(0));
        StringBuilder safe = new StringBuilder(breaks ? String.valueOf(TEXT) : "");
        int start = 0;
        boolean first = true;
        for (int point : withoutControls(text).codePoints().toArray()) {
            if (first && STARTS.indexOf(point) >= 0) {
                safe.insert(start, TEXT);
            }
            first = separates(point) || (first && passedOver(point));
            safe.appendCodePoint(point);
            start = separates(point) ? safe.length() : start;
        }
        return safe.toString();
    }

    private static boolean separates(int point) {
        return point == ';' || point == '\t' || point == '\n' || point == '\r';
    }

    /** What may stand before a sign without hiding it: blanks, quotation marks, what is invisible. */
    private static boolean passedOver(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || "\"'`＂＇“”‘’「『\u115F\u1160\u3164\uFFA0\u2800".indexOf(point) >= 0;
    }

    /** Line breaks stay; other control characters, of which a case file has none but the tab, become blanks. */
    private static String withoutControls(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean kept = point == '\n' || point == '\r' || point == '\t' || !Character.isISOControl(point);
            plain.appendCodePoint(kept ? point : ' ');
        });
        return plain.toString();
    }
}
