package org.osteoboard.report;

import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.comparison.ComparisonPage;
import org.osteoboard.report.json.ComparisonJson;
import org.osteoboard.report.markdown.MarkdownPage;
import org.osteoboard.report.text.TextPage;

/** Renders comparisons. Pure, like {@link Reports}. */
public final class Comparisons {
    private Comparisons() {}

    /** A comparison; {@code lang} and {@code layout} have no effect on JSON, which carries both languages and everything. */
    public static String render(Comparison comparison, Format format, Lang lang, Layout layout) {
        return switch (format) {
            case TEXT -> TextPage.of(ComparisonPage.of(comparison, lang, layout.full()), layout.colour());
            case MARKDOWN -> MarkdownPage.of(ComparisonPage.of(comparison, lang, layout.full()));
            case JSON -> ComparisonJson.write(comparison);
            case CSV -> throw new IllegalArgumentException("a comparison is no table");
        };
    }
}
