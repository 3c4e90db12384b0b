package org.osteoboard.report.board;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.compose.QuestionSheet;
import org.osteoboard.report.figure.Figures;
import org.osteoboard.report.html.pages.board.JtecaseGenerated;
import org.osteoboard.report.html.pages.board.JteindexGenerated;
import org.osteoboard.report.html.pages.board.JtequestionsGenerated;
import org.osteoboard.report.page.Line;

/**
 * HTML pages for a meeting: nothing is fetched, no script runs, and each prints on A4 landscape. Pure: no clock, no
 * locale, no input or output.
 */
public final class BoardPages {
    private final OptionEngine engine;
    private final Figures figures;

    public BoardPages(OptionEngine engine) {
        this.engine = engine;
        this.figures = new Figures(
                engine.factors(), engine.catalogue(), engine.explainer().words());
    }

    /**
     * The page of one case.
     *
     * @param proposal what {@link #engine} said of {@code read}
     * @param problems why the file could not be read whole, in words; none if it could
     */
    public String page(ReadResult read, Proposal proposal, List<String> problems, Lang lang) {
        return html(new SheetMaker(proposal, lang).sheet(figures, engine.facts(read.caseFile()), problems));
    }

    /** The page of a case file that could not be opened at all: its name and why. */
    public static String unreadable(String name, List<String> problems, Lang lang) {
        Sheet sheet =
                new Sheet(lang, name, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), problems);
        return html(sheet);
    }

    /** The person's question sheet, large enough to read and with room to write. */
    public static String questions(Proposal proposal, Lang lang) {
        List<Line> lines = QuestionSheet.page(proposal, lang).lines();
        Links links = new Links(proposal, List.of(), lang);
        StringOutput out = new StringOutput();
        JtequestionsGenerated.render(
                new OwaspHtmlTemplateOutput(out),
                null,
                lines.stream().map(line -> links.entry(line, false)).toList(),
                lines.get(0).plain(),
                lang == Lang.JA ? "ja" : "en");
        return out.toString();
    }

    private static String html(Sheet sheet) {
        StringOutput out = new StringOutput();
        JtecaseGenerated.render(new OwaspHtmlTemplateOutput(out), null, sheet);
        return out.toString();
    }

    /** The list of the cases, each with a link to its page. */
    public static String index(List<IndexRow> rows, Lang lang) {
        StringOutput out = new StringOutput();
        JteindexGenerated.render(new OwaspHtmlTemplateOutput(out), null, rows, lang);
        return out.toString();
    }
}
