package org.osteoboard.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;
import org.osteoboard.report.page.Span;

/** A report as GitHub-flavoured Markdown: headings, lists, and a table wherever several rows with a name stand together. */
public final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();
    /** Within a finer form of an option: what is said of it stands one level further in. */
    private boolean inPart;

    private MarkdownPage() {}

    public static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            while (end < lines.size() && named(lines.get(end))) {
                end++;
            }
            if (end > i + 1) {
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
        inPart = line.kind() == Kind.PART || inPart && line.kind() == Kind.STATEMENT;
        String words = words(line);
        String right = line.right().isEmpty() ? "" : " — " + Escape.words(line.right());
        switch (line.kind()) {
            case TITLE -> block("# " + words + right);
            case SECTION -> block(words.isEmpty() ? "---" : "## " + words + right);
            case NOTICE, FOOT, GROUP, NOTE -> block(Escape.leading(words));
            case OPTION -> option(line);
            case ALERT -> block("### " + words);
            case PART -> items("- ", "  - ", line);
            case STATEMENT -> items(inPart ? "  - " : "- ", inPart ? "  - " : "- ", line);
            case ROW -> row(line, words);
            case DETAIL -> items("  - ", "    - ", line);
        }
    }

    /** A row that stands alone heads the details below it. */
    private void row(Line line, String words) {
        if (named(line)) {
            String body = spans(line.body());
            block("**" + Escape.words(line.label()) + "**" + (body.isEmpty() ? "" : " — " + body));
        } else {
            item("- ", words);
        }
    }

    private void option(Line line) {
        block("### " + Escape.words(line.label()));
        if (!line.body().isEmpty()) {
            line.pieces().forEach(piece -> item("- ", spans(piece)));
        }
    }

    /** Each thing said is an item of its own. */
    private void items(String first, String next, Line line) {
        List<List<Span>> pieces = line.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            String label = i > 0 || line.label().isEmpty() ? "" : "**" + Escape.words(line.label()) + "** ";
            item(i == 0 ? first : next, (label + spans(pieces.get(i))).strip());
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
        out.append(bullet).append(Escape.leading(text)).append('\n');
    }

    private boolean endsWithItem() {
        int start = out.lastIndexOf("\n", out.length() - 2) + 1;
        String last = out.substring(Math.min(start, out.length()));
        return last.stripLeading().startsWith("- ");
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
            boolean heading = line.kind() == Kind.TITLE || line.kind() == Kind.SECTION;
            parts.add(heading ? Escape.words(line.plain()) : spans(line.body()));
        }
        return String.join(" ", parts).strip();
    }

    private static String spans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            char next = i + 1 < spans.size() ? spans.get(i + 1).text().charAt(0) : ' ';
            span(spans.get(i), next, text);
        }
        return text.toString().strip();
    }

    private static void span(Span span, char next, StringBuilder out) {
        String words = span.text();
        String core = words.strip();
        if (core.isEmpty()) {
            out.append(words);
            return;
        }
        int start = words.indexOf(core);
        String after = words.substring(start + core.length());
        out.append(words, 0, start);
        char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        boolean plain = !mayEmphasise(last, core, after.isEmpty() ? next : ' ');
        switch (span.style()) {
            case QUOTED -> out.append(Escape.quoted(words));
            case STRONG, ALARM -> emphasised(plain ? "" : "**", core, out);
            case MARK -> mark(plain, core, out);
            case PLAIN, FAINT, GAP -> out.append(Escape.words(core));
        }
        out.append(after);
    }

    /** Words between stars are emphasised; signs are signs. */
    private static void mark(boolean plain, String core, StringBuilder out) {
        boolean words = core.length() > 2 && core.startsWith("*") && core.endsWith("*");
        emphasised(plain || !words ? "" : "*", words ? core.substring(1, core.length() - 1) : core, out);
    }

    private static void emphasised(String mark, String core, StringBuilder out) {
        out.append(mark).append(Escape.words(core)).append(mark);
    }

    /** Emphasis beside brackets is not recognised without a blank. */
    private static boolean mayEmphasise(char before, String core, char next) {
        boolean opens = word(core.charAt(0)) || !word(before);
        boolean closes = word(core.charAt(core.length() - 1)) || !word(next);
        return opens && closes;
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c);
    }
}
