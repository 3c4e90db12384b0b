package org.osteoboard.report.compose;

import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Facts of the case file that exclude each other. */
final class Conflicts {
    private final Case about;
    private final Page page;

    Conflicts(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        if (about.proposal.conflicts().isEmpty()) {
            return;
        }
        page.add(Kind.SECTION, Body.of("! " + about.say(Labels.CONFLICTS)), "conflicts");
        page.add(Kind.NOTE, Body.of(about.say(Labels.CONFLICTS_NOTE)));
        for (Proposal.Conflict conflict : about.proposal.conflicts()) {
            Body body = new Body().alarm(about.say(conflict.text()));
            if (!conflict.pointers().isEmpty()) {
                body.text(" ").faint("[" + String.join(" ", conflict.pointers()) + "]");
            }
            page.add(Kind.ROW, body, conflict.id());
        }
    }
}
