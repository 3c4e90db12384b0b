package org.osteoboard.cli;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;

/** The lines of a page of the knowledge: a head, then {@code name: value}. */
final class Entries {
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    Entries(Lang lang) {
        this.lang = lang;
    }

    /** The id of a statement, marked where a hospital's own pack says it. */
    static String marked(Statement statement, Lang lang) {
        return statement.local() ? Labels.LOCAL.in(lang) + " " + statement.id() : statement.id();
    }

    /** A statement on one line. */
    static void line(Statement statement, Lang lang, StringBuilder out) {
        out.append(marked(statement, lang))
                .append("  ")
                .append(statement.kind().label().in(lang))
                .append("  ");
        out.append(statement.text().in(lang)).append('\n');
    }

    Lang lang() {
        return lang;
    }

    String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    /** Starts the page of one id. */
    void head(String id, String what) {
        out.append(out.length() > 0 ? "\n" : "")
                .append(id)
                .append("  ")
                .append(what)
                .append('\n');
    }

    void entry(String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(name.isEmpty() ? "" : ": ");
            out.append(value).append('\n');
        }
    }

    void entry(String name, Text value) {
        entry(name, value.in(lang));
    }

    void both(Text text) {
        entry("", text.ja());
        entry("", text.en());
    }

    /** A heading above lines that are further in. */
    void heading(String name) {
        out.append("  ").append(name).append(":\n");
    }

    void inner(String line) {
        out.append("    ").append(line).append('\n');
    }

    void innerLine(Statement statement) {
        out.append("    ");
        line(statement, lang, out);
    }

    void sources(List<Citation> citations, Catalogue catalogue) {
        for (Citation citation : citations) {
            Source source = catalogue.sources().get(citation.source());
            String title =
                    source == null ? "" : "  " + source.org() + ", " + source.title() + " (" + source.year() + ")";
            String read = source == null || source.read().isEmpty() ? "" : " [" + source.read() + "]";
            entry(
                    in("出典", "source"),
                    citation.source() + title + (citation.at().isEmpty() ? "" : ", " + citation.at()) + read);
        }
    }

    StringBuilder out() {
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
