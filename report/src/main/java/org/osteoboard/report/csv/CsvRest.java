package org.osteoboard.report.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;

/** The rows of all that is no option and no statement. */
final class CsvRest {
    private final CsvCase about;
    private final Consumer<Map<Column, String>> put;

    CsvRest(CsvCase about, Consumer<Map<Column, String>> put) {
        this.about = about;
        this.put = put;
    }

    void all() {
        Proposal proposal = about.proposal;
        proposal.alerts().forEach(this::alert);
        proposal.conflicts().forEach(each -> row("conflict", each.id(), Map.of(Column.TEXT, about.say(each.text()))));
        proposal.scope().forEach(each -> row("notice", each.id(), Map.of(Column.TEXT, about.say(each.text()))));
        proposal.assessments().forEach(this::assessment);
        proposal.missing().forEach(this::missing);
        proposal.questions()
                .forEach(each -> row(
                        "question",
                        each.id(),
                        Map.of(Column.TARGET, each.target(), Column.TEXT, about.say(each.text()))));
        proposal.goals()
                .forEach(each -> row(
                        "goal", each.about(), Map.of(Column.KIND, about.say(each.label()), Column.TEXT, each.words())));
        proposal.aims().forEach(this::aim);
        proposal.disagreements().forEach(this::disagreement);
        proposal.facts().forEach(this::fact);
        proposal.targets().stream()
                .filter(each -> !each.note().isEmpty())
                .forEach(each -> row("note", each.id(), Map.of(Column.TARGET, each.id(), Column.TEXT, each.note())));
        proposal.sources().forEach(this::source);
        versions(proposal.versions());
    }

    private void row(String part, String id, Map<Column, String> cells) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.putAll(cells);
        row.put(Column.PART, part);
        row.put(Column.ID, id);
        put.accept(row);
    }

    private void alert(Alert alert) {
        row(
                "alert",
                alert.topic(),
                Map.of(
                        Column.STATE, alert.state().id(),
                        Column.TEXT, about.say(alert.name()),
                        Column.ANSWERS, about.facts(alert.open())));
    }

    private void assessment(Assessment assessment) {
        List<String> value = new ArrayList<>(List.of(about.say(assessment.value())));
        assessment.classes().forEach(each -> value.add(about.say(each)));
        row(
                "assessment",
                assessment.id(),
                Map.of(
                        Column.TARGET, assessment.target(),
                        Column.STATE, assessment.settled() ? "settled" : "open",
                        Column.KIND, assessment.about(),
                        Column.TEXT, about.say(assessment.title()) + ": " + about.join(value),
                        Column.ANSWERS, about.facts(assessment.inputs()),
                        Column.WAITS_FOR, about.waitsFor(assessment.waitsFor()),
                        Column.SOURCES, about.cites(assessment.sources()),
                        Column.VERIFICATION, assessment.verification(),
                        Column.VERIFICATION_NOTE, about.say(assessment.verificationNote())));
    }

    private void missing(Missing missing) {
        List<String> waiting = new ArrayList<>();
        missing.waiting().forEach(each -> waiting.add(each.statement() + "@" + each.target()));
        missing.assessments().forEach(each -> waiting.add(each.statement() + "@" + each.target()));
        row(
                "missing",
                missing.key(),
                Map.of(
                        Column.TARGET, missing.target(),
                        Column.STATE, missing.standing(),
                        Column.KIND, about.say(missing.who()),
                        Column.TEXT, about.say(missing.label()) + ": " + about.say(missing.values()),
                        Column.ANSWERS, about.join(waiting)));
    }

    private void aim(Aim aim) {
        List<String> links = new ArrayList<>();
        for (Aim.Link link : aim.links()) {
            links.add(link.effect().id() + " " + link.at().option() + "@"
                    + link.at().target());
        }
        row("aim", aim.factor(), Map.of(Column.TEXT, about.say(aim.label()), Column.ANSWERS, about.join(links)));
    }

    private void disagreement(Disagreement disagreement) {
        row(
                "disagreement",
                disagreement.id(),
                Map.of(
                        Column.TEXT, about.say(disagreement.title()),
                        Column.ANSWERS, about.join(disagreement.neutral())));
        for (Disagreement.Side side : disagreement.sides()) {
            row(
                    "side",
                    disagreement.id(),
                    Map.of(
                            Column.KIND, about.say(disagreement.title()),
                            Column.TEXT, about.say(side.text()),
                            Column.ANSWERS, about.join(side.statements()),
                            Column.SOURCES, about.cites(side.sources())));
        }
    }

    private void fact(FactUse fact) {
        row(
                "fact",
                fact.factor(),
                Map.of(
                        Column.TARGET, fact.target(),
                        Column.STATE, fact.standing(),
                        Column.KIND, about.say(fact.label()),
                        Column.TEXT, about.say(fact.values()),
                        Column.ANSWERS, fact.on()));
    }

    private void source(Proposal.SourceEntry source) {
        row(
                "source",
                source.id(),
                Map.of(
                        Column.TEXT,
                        about.join(List.of(source.org(), source.title(), source.year()).stream()
                                .filter(each -> !each.isEmpty())
                                .toList()),
                        Column.SOURCES,
                        source.url(),
                        Column.VERIFICATION,
                        source.read()));
    }

    private void versions(Proposal.Versions versions) {
        row("version", "engine", Map.of(Column.TEXT, versions.engine()));
        row("version", "knowledge", Map.of(Column.TEXT, versions.knowledge(), Column.KIND, versions.knowledgeSha256()));
        row("version", "input", Map.of(Column.KIND, versions.inputSha256()));
        if (versions.pack().given()) {
            Proposal.Pack pack = versions.pack();
            row("version", pack.id(), Map.of(Column.TEXT, pack.version(), Column.KIND, pack.sha256()));
        }
    }
}
