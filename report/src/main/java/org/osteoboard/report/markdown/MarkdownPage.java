package org.osteoboard.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;
import org.osteoboard.report.page.Span;

/** A report as GitHub-flavoured Markdown: headings, lists, and a table wherever rows have a name. */
public final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    public static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size() && named(lines.get(end))) {
                end++;
            }
            if (end > i) {
                markdown.table(lines.subList(i, end));
                i = end;
            } else {
                markdown.line(lines.get(i++));
            }
        }
        return markdown.out.toString();
    }

    private static boolean named(Line line) {
        return line.kind() == Kind.ROW && !line.label().isEmpty();
    }

    private void line(Line line) {
        String words = words(line);
        String right = line.right().isEmpty() ? "" : " — " + Escape.words(line.right());
        switch (line.kind()) {
            case TITLE -> block("# " + words);
            case SECTION -> block(words.isEmpty() ? "---" : "## " + words + right);
            case NOTICE, FOOT -> block(words);
            case GROUP, NOTE -> block(words);
            case OPTION -> block("### " + words);
            case ALERT -> block("### " + words);
            case PART -> item("- ", words);
            case STATEMENT, ROW -> item("- ", words);
            case DETAIL -> item("  - ", words);
        }
    }

    private void table(List<Line> rows) {
        ensureBlank();
        out.append("|  |  |\n|---|---|\n");
        for (Line row : rows) {
            out.append("| **")
                    .append(Escape.words(row.label()))
                    .append("** | ")
                    .append(spans(row.body()))
                    .append(" |\n");
        }
    }

    private void block(String text) {
        ensureBlank();
        out.append(text).append('\n');
    }

    private void item(String bullet, String text) {
        if (!endsWithItem()) {
            ensureBlank();
        }
        out.append(bullet).append(text).append('\n');
    }

    private boolean endsWithItem() {
        int start = out.lastIndexOf("\n", out.length() - 2) + 1;
        String last = out.substring(Math.min(start, out.length()));
        return last.startsWith("- ") || last.startsWith("  - ");
    }

    private void ensureBlank() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    private static String words(Line line) {
        List<String> parts = new ArrayList<>();
        if (!line.label().isEmpty()) {
            parts.add("**" + Escape.words(line.label()) + "**");
        }
        if (!line.body().isEmpty()) {
            boolean heading = line.kind() == Kind.TITLE || line.kind() == Kind.SECTION || line.kind() == Kind.OPTION;
            parts.add(heading ? Escape.words(line.plain()) : spans(line.body()));
        }
        return String.join(" ", parts).strip();
    }

    private static String spans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span(span));
        }
        return text.toString().strip();
    }

    private static String span(Span span) {
        String words = span.text();
        String core = words.strip();
        if (core.isEmpty()) {
            return words;
        }
        String before = words.substring(0, words.indexOf(core));
        String after = words.substring(words.indexOf(core) + core.length());
        String escaped =
                switch (span.style()) {
                    case QUOTED -> Escape.quoted(words);
                    case STRONG, ALARM -> "**" + Escape.words(core) + "**";
                    case MARK -> "*" + Escape.words(core.replace("*", "")) + "*";
                    case PLAIN, FAINT -> Escape.words(core);
                };
        return before + escaped + after;
    }
}
