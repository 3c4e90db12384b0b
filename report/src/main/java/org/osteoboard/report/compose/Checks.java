package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/**
 * The checks that go with the open options of a modality, as far as they are not done or not on file; what to follow and
 * to explain by its ids.
 */
final class Checks {
    private final Case about;
    private final Sentences sentences;
    private final Map<String, Map<String, Set<String>>> wanting = new LinkedHashMap<>();
    private final Map<String, StatementEntry> answered = new LinkedHashMap<>();
    private final Map<String, StatementEntry> monitoring = new LinkedHashMap<>();
    private final Map<String, StatementEntry> effects = new LinkedHashMap<>();

    Checks(Case about, List<Candidate> top) {
        this.about = about;
        this.sentences = new Sentences(about);
        for (Candidate candidate : top) {
            note(candidate, null);
            candidate.parts().forEach(part -> note(part, candidate));
        }
    }

    private void note(Candidate candidate, @Nullable Candidate above) {
        for (String key : candidate.own(above)) {
            Remark remark = candidate.remarks().get(key);
            if (remark == null || remark.asks()) {
                continue;
            }
            StatementEntry statement = remark.statement();
            if (remark.answeredOnly()) {
                answered.putIfAbsent(statement.id(), statement);
            } else if (remark.specific() && remark.kind().equals("monitoring")) {
                monitoring.putIfAbsent(statement.id(), statement);
            } else if (remark.specific() && remark.kind().equals("side-effect")) {
                effects.putIfAbsent(statement.id(), statement);
            }
            if (remark.answeredOnly() || remark.specific()) {
                about.answers(statement).stream().filter(Remark::asksForAction).forEach(this::answer);
            }
        }
    }

    private void answer(FactUse use) {
        wanting.computeIfAbsent(about.value(use), value -> new LinkedHashMap<>())
                .computeIfAbsent(about.say(use.label()), label -> new LinkedHashSet<>())
                .add(use.target());
    }

    /** @param printed takes the ids that are told */
    void all(Page page, Set<String> printed) {
        Body body = new Body();
        wanting.forEach((value, facts) -> answers(value, facts, body));
        if (!answered.isEmpty()) {
            body.text(" ").all(sentences.ids(answered.values()));
        }
        byId(Labels.KIND_MONITORING, monitoring, body);
        byId(Labels.KIND_SIDE_EFFECT, effects, body);
        if (body.isEmpty()) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>(answered.keySet());
        ids.addAll(monitoring.keySet());
        ids.addAll(effects.keySet());
        printed.addAll(ids);
        page.add(Kind.STATEMENT, wanting.isEmpty() ? "" : about.say(Labels.ANSWERS), body, ids);
    }

    private void byId(Labels label, Map<String, StatementEntry> statements, Body body) {
        if (!statements.isEmpty()) {
            body.gap().strong(about.say(label) + " ").all(sentences.ids(statements.values()));
        }
    }

    /** "no: dental visit, supplements". */
    private void answers(String value, Map<String, Set<String>> facts, Body body) {
        List<String> names = new ArrayList<>();
        facts.forEach((label, targets) -> names.add(
                targets.contains(Proposal.PATIENT)
                        ? label
                        : label + about.say(Labels.PAREN, about.shortTargets(targets))));
        body.text(body.isEmpty() ? "" : about.say(Labels.ALSO)).text(value + ": " + about.list(names));
    }
}
