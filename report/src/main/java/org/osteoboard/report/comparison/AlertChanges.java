package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.model.comparison.Change;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** Alerts and assessments that came, went or moved. */
final class AlertChanges {
    private final View view;

    AlertChanges(View view) {
        this.view = view;
    }

    void all() {
        if (!view.all.alerts().isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Labels.ALERTS)), "alerts");
            view.all.alerts().forEach(this::alert);
        }
        if (!view.all.assessments().isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Labels.ASSESSMENTS)), "assessments");
            view.all.assessments().forEach(this::assessment);
        }
    }

    private void alert(Changed<Alert> alert) {
        String before = state(alert.before());
        String after = state(alert.after());
        boolean same = before.equals(after);
        Body body = new Body().strong(same ? view.say(Words.SAME_STATE, after) : view.arrow(before, after));
        Set<String> keys = new LinkedHashSet<>();
        alert.before().ifPresent(each -> each.statements().forEach(s -> keys.add(s.statement() + "@" + s.target())));
        alert.after().ifPresent(each -> each.statements().forEach(s -> keys.add(s.statement() + "@" + s.target())));
        Set<String> ids = new LinkedHashSet<>(List.of(alert.key()));
        Set<String> told = new LinkedHashSet<>();
        for (Changed<StatementEntry> statement : view.all.statements()) {
            StatementEntry either = statement.either();
            if (keys.contains(statement.key()) && told.add(either.id())) {
                body.gap().text(view.say(StatementChanges.words(either, view.full)));
                body.text(" ").faint("[" + either.id() + "]");
                ids.add(either.id());
            }
        }
        view.page.add(Kind.ROW, view.say(alert.either().name()), body, ids);
    }

    private String state(Optional<Alert> alert) {
        return alert.map(each -> switch (each.state()) {
                    case RAISED -> view.say(Words.ALERT_RAISED);
                    case NOT_EXCLUDED -> view.say(Words.ALERT_NOT_EXCLUDED);
                    case NOT_LOOKED_FOR -> view.say(Words.ALERT_NOT_LOOKED_FOR);
                    case NO_SIGN_ON_FILE -> view.say(Words.ALERT_NO_SIGN);
                })
                .orElse(view.say(Words.NOT_THERE));
    }

    private void assessment(Changed<Assessment> assessment) {
        Assessment either = assessment.either();
        Body body = new Body();
        if (assessment.change() == Change.MOVED) {
            Assessment was = assessment.before().orElseThrow();
            Assessment is = assessment.after().orElseThrow();
            body.strong(view.arrow(view.say(was.value()), view.say(is.value())));
            if (!was.classes().equals(is.classes())) {
                body.gap().text(view.arrow(classes(was.classes()), classes(is.classes())));
            }
        } else {
            Words word = assessment.change() == Change.CAME ? Words.STATEMENT_CAME : Words.STATEMENT_WENT;
            body.strong(view.say(word) + ": " + view.say(either.value())).gap().text(classes(either.classes()));
        }
        view.page.add(
                Kind.ROW,
                view.say(either.title()) + view.at(either.target()),
                body,
                List.of(either.id(), either.target()));
    }

    private String classes(List<Text> classes) {
        List<String> names = new ArrayList<>();
        classes.forEach(each -> names.add(view.say(each)));
        return String.join(view.say(Labels.ALSO), names);
    }
}
