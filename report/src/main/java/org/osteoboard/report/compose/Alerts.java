package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The alerts: raised, then not excluded, both in full; then one line of what was not looked for. */
final class Alerts {
    private static final int SOURCES = 1;

    private final Case about;
    private final Page page;
    private final Sentences sentences;

    Alerts(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    void all() {
        List<Alert> raised = in(Alert.State.RAISED);
        List<Alert> notExcluded = in(Alert.State.NOT_EXCLUDED);
        boolean any = !raised.isEmpty() || !notExcluded.isEmpty();
        String right = any ? about.say(Labels.ALERTS_COUNT, raised.size(), notExcluded.size()) : "";
        page.add(Kind.SECTION, Body.of("! " + about.say(Labels.ALERTS)), right, List.of("alerts"));
        raised.forEach(alert -> one(alert, Labels.RAISED));
        notExcluded.forEach(alert -> one(alert, Labels.NOT_EXCLUDED_ALERT));
        if (!any) {
            page.add(Kind.NOTE, Body.of(about.say(Labels.NO_SIGN_RECORDED)));
        }
        rest(in(Alert.State.NOT_LOOKED_FOR), about.full ? Labels.SIGNS_NOT_LOOKED_FOR : Labels.NOT_LOOKED_FOR);
        rest(in(Alert.State.NO_SIGN_ON_FILE), Labels.NO_SIGN_ON_FILE);
    }

    private List<Alert> in(Alert.State state) {
        return about.proposal.alerts().stream()
                .filter(alert -> alert.state() == state)
                .toList();
    }

    private void one(Alert alert, Labels state) {
        page.add(Kind.ALERT, about.say(state), new Body().strong(about.say(alert.name())), List.of(alert.topic()));
        Map<String, List<StatementEntry>> byId = new LinkedHashMap<>();
        for (OptionEntry.Said said : alert.statements()) {
            StatementEntry statement = about.statement(said.statement(), said.target());
            byId.computeIfAbsent(statement.id(), key -> new ArrayList<>()).add(statement);
        }
        byId.values().forEach(this::statement);
        Set<String> onFile = new LinkedHashSet<>();
        byId.values()
                .forEach(statements -> statements.forEach(statement -> statement.factors().stream()
                        .filter(Alerts::onFile)
                        .forEach(use -> onFile.add(about.fact(use)))));
        if (!onFile.isEmpty()) {
            page.add(Kind.STATEMENT, about.say(Labels.BECAUSE), Body.of(about.list(onFile)), List.of(alert.topic()));
        }
        if (!alert.open().isEmpty()) {
            Body signs = Body.of(about.list(signs(alert)));
            page.add(Kind.STATEMENT, about.say(Labels.LOOK_FOR), signs, List.of(alert.topic()));
        }
    }

    private static boolean onFile(FactUse use) {
        boolean open = use.standing().equals("not-recorded")
                || use.standing().equals("unknown")
                || use.standing().equals("pending")
                || use.standing().equals("not-applicable");
        return !open && !use.pointers().isEmpty();
    }

    private void statement(List<StatementEntry> same) {
        StatementEntry first =
                same.stream().filter(StatementEntry::holds).findFirst().orElse(same.get(0));
        List<String> holding = targets(same, first.holds());
        List<String> others = first.holds() ? targets(same, false) : List.of();
        List<String> ids = new ArrayList<>(List.of(first.id()));
        ids.addAll(holding);
        ids.addAll(others);
        Body body = new Body();
        if (!holding.contains(Proposal.PATIENT)) {
            body.strong(about.shortTargets(holding) + ": ");
        }
        String text = about.say(first.text());
        if (first.holds()) {
            body.alarm(text);
        } else {
            body.strong(about.say(Labels.NOT_EXCLUDED_ALERT) + ": ").text(text);
        }
        if (!others.isEmpty()) {
            body.strong(about.say(Labels.PAREN, about.say(Labels.ALSO_NOT_EXCLUDED, about.shortTargets(others))));
        }
        if (!about.full) {
            body.all(sentences.answers(first));
        }
        body.all(sentences.qualified(first, SOURCES));
        page.add(Kind.STATEMENT, "", body, ids);
    }

    private static List<String> targets(List<StatementEntry> statements, boolean holds) {
        return statements.stream()
                .filter(statement -> statement.holds() == holds)
                .map(StatementEntry::target)
                .toList();
    }

    private Set<String> signs(Alert alert) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (FactUse use : alert.open()) {
            labels.put(use.factor(), about.say(use.label()));
            targets.computeIfAbsent(use.factor(), key -> new LinkedHashSet<>()).add(use.target());
        }
        Set<String> signs = new LinkedHashSet<>();
        labels.forEach((factor, label) -> {
            Set<String> of = targets.getOrDefault(factor, Set.of());
            boolean ofPatient = factor.startsWith("patient.");
            signs.add(ofPatient ? label : label + about.say(Labels.PAREN, about.shortTargets(of)));
        });
        return signs;
    }

    private void rest(List<Alert> alerts, Labels label) {
        if (alerts.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Alert alert : alerts) {
            String name = about.say(alert.name());
            if (alert.open().isEmpty()) {
                words.add(name);
            } else if (about.full) {
                words.add(name + about.say(Labels.PAREN, about.list(signs(alert))));
            } else {
                words.add(name + " " + alert.open().size());
            }
        }
        List<String> topics = alerts.stream().map(Alert::topic).toList();
        page.add(Kind.NOTE, about.say(label) + ":", Body.of(about.list(words)), topics);
    }
}
