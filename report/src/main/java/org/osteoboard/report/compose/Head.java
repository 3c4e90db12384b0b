package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Who this is about, what it is, and what could not be read. */
final class Head {
    private final Case about;
    private final Page page;

    Head(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        title();
        page.add(Kind.NOTICE, Body.of(about.say(Labels.WHAT_THIS_IS)));
        about();
    }

    /** The head of what answers would change. */
    void whatIf(Labels what) {
        title();
        page.add(Kind.NOTICE, Body.of(about.say(what)));
        about();
    }

    private void title() {
        Proposal proposal = about.proposal;
        String label = proposal.caseLabel().isEmpty() ? about.say(Labels.NO_LABEL) : proposal.caseLabel();
        List<String> facts = new ArrayList<>();
        proposal.about().forEach(use -> facts.add(identity(use)));
        String date = proposal.asOf().isEmpty() ? about.say(Labels.NO_DATE) : about.say(Labels.AS_OF, proposal.asOf());
        String country = proposal.jurisdiction().code().isEmpty()
                ? about.say(Labels.NO_JURISDICTION)
                : about.say(proposal.jurisdiction().name());
        String right = date + about.say(Labels.DOT) + about.say(Labels.LABELS_OF, country);
        page.add(Kind.TITLE, Body.of(label + "  " + about.list(facts)), right, List.of());
    }

    private void about() {
        Proposal proposal = about.proposal;
        new Local(about, page).notice();
        if (proposal.usable() && !about.full) {
            for (String line : about.say(Labels.MARKS).split("\n")) {
                page.add(Kind.NOTICE, new Body().faint(line));
            }
        }
        if (!proposal.usable()) {
            page.add(Kind.NOTICE, new Body().alarm(about.say(Labels.NOT_USABLE)));
        }
        proposal.scope()
                .forEach(notice -> page.add(Kind.NOTICE, new Body().alarm(about.say(notice.text())), notice.id()));
    }

    /** A fact that names itself; with its label where only the label says what it is. */
    private String identity(FactUse use) {
        String value = about.value(use);
        boolean known = use.standing().equals("known") || use.standing().equals("derived");
        return switch (use.factor()) {
            case "patient.years" -> known ? value : about.say(use.label()) + " " + value;
            case "patient.ecog" -> "ECOG " + value;
            default -> known ? value : about.say(use.label()) + " " + value;
        };
    }
}
