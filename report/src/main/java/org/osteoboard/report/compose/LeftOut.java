package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** What the short report leaves to the full one, counted. What the modalities leave out is counted at their heads. */
final class LeftOut {
    private final Case about;
    private final Page page;
    private final List<String> counts = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    LeftOut(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        new Disagreements(about, page).titles();
        count(
                Labels.QUESTIONS_COUNT,
                about.proposal.questions().stream()
                        .map(question -> about.statement(question.id(), question.target()))
                        .filter(StatementEntry::standing)
                        .map(StatementEntry::id)
                        .distinct()
                        .toList());
        count(Labels.BOARD_COUNT, new Board(about).notes().keySet());
        count(Labels.OPEN_CAUTIONS_COUNT, about.openCautions());
        count(
                Labels.SOURCES_COUNT,
                about.proposal.sources().stream().map(Proposal.SourceEntry::id).toList());
        page.add(Kind.FOOT, about.say(Labels.LEFT_OUT), Body.of(about.list(counts)), ids);
    }

    private void count(Labels label, Collection<String> counted) {
        if (!counted.isEmpty()) {
            counts.add(about.say(label, counted.size()));
            ids.addAll(counted);
        }
    }
}
