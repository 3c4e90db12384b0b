package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Where guidelines differ: every side in the full report, else by title. */
final class Disagreements {
    private final Case about;
    private final Page page;

    Disagreements(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** Every side with its sources, and where in this case it matters. */
    void whole() {
        List<Disagreement> all = about.proposal.disagreements();
        if (all.isEmpty()) {
            return;
        }
        page.add(Kind.SECTION, Body.of(about.say(Labels.DIFFERENCES)), "differences");
        for (Disagreement each : all) {
            Body where = new Body().text(about.list(touched(each))).faint(ids(each.neutral()));
            page.add(Kind.ROW, each.id() + " " + about.say(each.title()), where, List.of(each.id()));
            int number = 0;
            for (Disagreement.Side side : each.sides()) {
                number++;
                Body body = new Body()
                        .strong(about.say(Labels.SIDE, number))
                        .text(about.say(side.text()))
                        .faint(ids(side.statements()) + cites(side));
                page.add(Kind.DETAIL, "", body, List.of(each.id()));
            }
        }
    }

    /** By title: those at an option that is open or an alert; the others are counted. */
    void titles() {
        List<String> titles = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int waiting = 0;
        for (Disagreement each : about.proposal.disagreements()) {
            ids.add(each.id());
            if (each.atHand()) {
                titles.add(each.id() + " " + about.say(each.title()));
            } else {
                waiting++;
            }
        }
        if (waiting > 0) {
            titles.add(about.say(Labels.DIFFERENCES_WAITING, waiting));
        }
        if (!titles.isEmpty()) {
            Body body = Body.of(String.join(about.say(Labels.ALSO), titles));
            page.add(Kind.FOOT, about.say(Labels.DIFFERENCES_BRIEF), body, ids);
        }
    }

    /** The options and alerts it touches by name, each once; what waits for information is marked. */
    private Set<String> touched(Disagreement disagreement) {
        Set<String> names = new LinkedHashSet<>();
        for (Disagreement.Touch touch : disagreement.touches()) {
            String name = touch.option().isEmpty() ? about.alert(touch.topic()) : about.option(touch.option());
            boolean waits = touch.state().equals("needs-information");
            names.add(waits ? about.say(Labels.WAITING_ONE, name) : name);
        }
        names.removeIf(name -> names.stream().anyMatch(other -> name.equals(about.say(Labels.WAITING_ONE, other))));
        return names;
    }

    private static String ids(List<String> statements) {
        return statements.isEmpty() ? "" : " [" + String.join(" ", statements) + "]";
    }

    private static String cites(Disagreement.Side side) {
        List<String> cites = new ArrayList<>();
        for (StatementEntry.Cite cite : side.sources()) {
            cites.add(cite.at().isEmpty() ? cite.source() : cite.source() + " " + cite.at());
        }
        return " [" + String.join("; ", cites) + "]";
    }
}
