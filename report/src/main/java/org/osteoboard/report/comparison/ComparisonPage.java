package org.osteoboard.report.comparison;

import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.page.Page;

/** Puts the page of a comparison together. It has the same lines in every language. */
public final class ComparisonPage {
    private ComparisonPage() {}

    /** The lines: what matters at an option that is, was or may be open, or {@code full}. */
    public static Page of(Comparison comparison, Lang lang, boolean full) {
        View view = new View(comparison, lang, full);
        new Head(view).all();
        new CaseChanges(view).all();
        new AlertChanges(view).all();
        new OptionChanges(view).all();
        new StatementChanges(view).all();
        new OtherChanges(view).all();
        new Foot(view).all();
        return view.page;
    }
}
