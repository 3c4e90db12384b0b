package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.explain.Trace.Placed;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Fact;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.facts.Standing;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;

/** The alerts: raised, not excluded, or not looked for. */
final class AlertsExplained {
    private final Context context;

    AlertsExplained(Context context) {
        this.context = context;
    }

    List<Alert> all() {
        List<Alert> alerts = new ArrayList<>();
        for (Topic topic : context.catalogue.topics().values()) {
            if (topic.alert()) {
                alerts.add(alert(topic));
            }
        }
        return alerts;
    }

    private Alert alert(Topic topic) {
        List<OptionEntry.Said> raised = new ArrayList<>();
        List<OptionEntry.Said> notExcluded = new ArrayList<>();
        for (Statement statement : context.catalogue.ofTopic(topic.id())) {
            int first = statement.aboutPatient() ? CaseFacts.PATIENT : 0;
            int last = statement.aboutPatient()
                    ? CaseFacts.PATIENT
                    : context.facts.lesions().size() - 1;
            for (int position = first; position <= last; position++) {
                if (context.holds(statement, position)) {
                    raised.add(said(statement, position));
                } else if (context.open(statement, position) && signPresent(statement, position, topic.signs())) {
                    notExcluded.add(said(statement, position));
                }
            }
        }
        List<FactUse> open = openSigns(topic);
        Alert.State state = state(!raised.isEmpty(), !notExcluded.isEmpty(), !open.isEmpty());
        List<OptionEntry.Said> statements = new ArrayList<>(raised);
        statements.addAll(notExcluded);
        return new Alert(topic.id(), topic.name(), state, statements, open);
    }

    /** Where an alert stands, without its words. */
    Alert.State state(Topic topic) {
        boolean notExcluded = false;
        for (Statement statement : context.catalogue.ofTopic(topic.id())) {
            int first = statement.aboutPatient() ? CaseFacts.PATIENT : 0;
            int last = statement.aboutPatient()
                    ? CaseFacts.PATIENT
                    : context.facts.lesions().size() - 1;
            for (int position = first; position <= last; position++) {
                if (context.holds(statement, position)) {
                    return Alert.State.RAISED;
                }
                notExcluded |= context.open(statement, position) && signPresent(statement, position, topic.signs());
            }
        }
        return state(false, notExcluded, !notExcluded && anyOpen(topic.signs()));
    }

    private static Alert.State state(boolean raised, boolean notExcluded, boolean open) {
        return raised
                ? Alert.State.RAISED
                : notExcluded
                        ? Alert.State.NOT_EXCLUDED
                        : open ? Alert.State.NOT_LOOKED_FOR : Alert.State.NO_SIGN_ON_FILE;
    }

    /** True if a sign is open for the patient or at a described lesion. */
    private boolean anyOpen(List<FactorRef> signs) {
        for (FactorRef sign : signs) {
            if (sign.aboutPatient()) {
                if (context.facts.fact(sign, CaseFacts.PATIENT).open()) {
                    return true;
                }
                continue;
            }
            for (LesionFacts lesion : context.facts.lesions()) {
                if (lesion.lesion() != null
                        && context.facts.fact(sign, lesion.position()).open()) {
                    return true;
                }
            }
        }
        return false;
    }

    private OptionEntry.Said said(Statement statement, int position) {
        return new OptionEntry.Said(statement.id(), context.targetId(position), true);
    }

    /** True if one of its signs is on file, or one that is too old or contradicted. */
    private boolean signPresent(Statement statement, int position, List<FactorRef> signs) {
        if (certainSign(statement.condition(), position, signs)) {
            return true;
        }
        for (Placed placed : context.trace.open(statement.condition(), position)) {
            Standing standing = placed.fact().standing();
            if (standing == Standing.CONTRADICTORY
                    || (standing == Standing.STALE && placed.fact().stated() != null)) {
                return true;
            }
        }
        return false;
    }

    /** True if a test of a sign, or of what a sign on file is behind, is certain to pass. */
    private boolean certainSign(Condition condition, int position, List<FactorRef> signs) {
        if (condition instanceof Condition.Test test) {
            return test.certain(context.facts.view(position)) && isSign(test.factor(), position, signs);
        }
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (certainSign(parts.get(i), position, signs)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSign(FactorRef factor, int position, List<FactorRef> signs) {
        if (signs.contains(factor)) {
            return true;
        }
        for (Placed placed : context.trace.stated(factor, position)) {
            if (signs.contains(placed.fact().factor().ref())) {
                return true;
            }
        }
        return false;
    }

    private List<FactUse> openSigns(Topic topic) {
        List<FactUse> open = new ArrayList<>();
        for (FactorRef sign : topic.signs()) {
            if (sign.aboutPatient()) {
                addIfOpen(sign, CaseFacts.PATIENT, open);
            } else {
                for (LesionFacts lesion : context.facts.lesions()) {
                    if (lesion.lesion() != null) {
                        addIfOpen(sign, lesion.position(), open);
                    }
                }
            }
        }
        return open;
    }

    private void addIfOpen(FactorRef sign, int position, List<FactUse> into) {
        Fact fact = context.trace.placed(sign, position).fact();
        if (fact.open()) {
            into.add(context.use(sign, position));
        }
    }
}
