package org.osteoboard.report.compose;

import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.page.Page;

/** Puts a report together. The same proposal has the same lines in every language. */
public final class Composer {
    private Composer() {}

    /** The lines of a report: what is specific to the case, or {@code full}. */
    public static Page page(Proposal proposal, Lang lang, boolean full) {
        Case about = new Case(proposal, lang, full);
        Page page = new Page();
        new Head(about, page).all();
        new Alerts(about, page).all();
        new Conflicts(about, page).all();
        boolean options = proposal.usable()
                && proposal.scope().stream().noneMatch(each -> each.id().equals("minor"));
        if (options) {
            new Assessments(about, page).all();
            new Local(about, page).unavailable();
            new Modalities(about, page).all();
            if (full) {
                new Aims(about, page).all();
            }
            new MissingFacts(about, page).all();
            new Person(about, page).all();
            if (full) {
                new Board(about).all(page);
                new Disagreements(about, page).whole();
            }
        }
        new Foot(about, page).all(options);
        return page;
    }
}
