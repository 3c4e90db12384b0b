package org.osteoboard.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.html.pages.knowledge.JtepageGenerated;

/** The whole knowledge as one HTML page in both languages. */
public final class KnowledgeHtml {
    private KnowledgeHtml() {}

    /** The page, opened in {@code lang}; every text in it is escaped for the place where it stands. */
    public static String write(Catalogue catalogue, FactorTable table, ReviewData review, Lang lang) {
        StringOutput out = new StringOutput();
        KnowledgeView view = new KnowledgeView(catalogue, table, review);
        JtepageGenerated.render(
                new OwaspHtmlTemplateOutput(out), null, view, Style.KNOWLEDGE, lang == Lang.JA ? "ja" : "en");
        return out.toString();
    }
}
