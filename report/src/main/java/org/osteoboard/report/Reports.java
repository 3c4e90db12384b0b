package org.osteoboard.report;

import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.whatif.Difference;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.compose.DifferencePage;
import org.osteoboard.report.compose.QuestionSheet;
import org.osteoboard.report.compose.SweepPage;
import org.osteoboard.report.csv.ProposalCsv;
import org.osteoboard.report.json.ProposalJson;
import org.osteoboard.report.json.WhatIfJson;
import org.osteoboard.report.markdown.MarkdownPage;
import org.osteoboard.report.page.Page;
import org.osteoboard.report.text.TextPage;

/**
 * Renders proposals. Pure: the same proposal, format, language and layout give the same characters on every platform,
 * with {@code \n} at the end of every line. Nothing is reordered, dropped or softened.
 */
public final class Reports {
    /** The resource beside this class with the JSON Schema of {@link Format#JSON}. */
    public static final String PROPOSAL_SCHEMA = "proposal.schema.json";

    private Reports() {}

    /** What each answer would change; as text, Markdown or JSON. */
    public static String render(Sweep sweep, Format format, Lang lang, boolean colour) {
        return switch (format) {
            case TEXT -> TextPage.of(SweepPage.of(sweep, lang), colour);
            case MARKDOWN -> MarkdownPage.of(SweepPage.of(sweep, lang));
            case JSON -> WhatIfJson.write(sweep);
            case CSV -> throw new IllegalArgumentException("a page, not a table");
        };
    }

    /** A case without and with some answers; as text, Markdown or JSON. */
    public static String render(Difference difference, Format format, Lang lang, boolean colour) {
        return switch (format) {
            case TEXT -> TextPage.of(DifferencePage.of(difference, lang), colour);
            case MARKDOWN -> MarkdownPage.of(DifferencePage.of(difference, lang));
            case JSON -> WhatIfJson.write(difference);
            case CSV -> throw new IllegalArgumentException("a page, not a table");
        };
    }

    /** A report; {@code lang} and {@code layout} have no effect on JSON, which carries both languages and everything. */
    public static String render(Proposal proposal, Format format, Lang lang, Layout layout) {
        return switch (format) {
            case TEXT -> TextPage.of(Composer.page(proposal, lang, layout.full()), layout.colour());
            case MARKDOWN -> MarkdownPage.of(Composer.page(proposal, lang, layout.full()));
            case JSON -> ProposalJson.write(proposal);
            case CSV -> ProposalCsv.write(proposal, lang);
        };
    }

    /** The person's question sheet, in everyday words; {@link Format#JSON} is not a form of it. */
    public static String questionSheet(Proposal proposal, Format format, Lang lang) {
        Page page = QuestionSheet.page(proposal, lang);
        return switch (format) {
            case TEXT -> TextPage.roomy(page);
            case MARKDOWN -> MarkdownPage.of(page);
            case JSON, CSV -> throw new IllegalArgumentException("a sheet for people to read");
        };
    }
}
