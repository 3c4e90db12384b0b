package org.osteoboard.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values strictly as RFC 4180 has them: each row by the names of the heading. */
final class CsvRows {
    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<Map<String, String>> of(String csv) {
        CsvRows reader = new CsvRows(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        List<String> names = reader.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            List<String> cells = reader.row();
            if (cells.size() != names.size()) {
                throw new IllegalStateException("a row of " + cells.size() + " cells");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(text.charAt(at) == '"' ? quoted() : plain());
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.startsWith("\r\n", at)) {
                at += 2;
                return cells;
            } else {
                throw new IllegalStateException("neither a comma nor a line break at " + at);
            }
        }
    }

    private String plain() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
            if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
                throw new IllegalStateException("not quoted at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
