package org.osteoboard.model.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.osteoboard.model.comparison.Comparison.Cause;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** Compares two proposals. Looks only at what they say, so it makes no difference how they came here. */
public final class Comparing {
    private static final String STALE = "stale";

    private Comparing() {}

    /** What differs from {@code before} to {@code after}. */
    public static Comparison of(Proposal before, Proposal after) {
        List<Changed<FactUse>> facts = before.facts().isEmpty() || after.facts().isEmpty()
                ? List.of()
                : Changed.between(before.facts(), after.facts(), Comparing::key, Comparing::same);
        List<Changed<StatementEntry>> statements = Changed.between(
                before.statements(),
                after.statements(),
                Comparing::key,
                (was, is) -> holding(was).equals(holding(is)));
        return new Comparison(
                before,
                after,
                Doubts.of(before, after),
                cause(before, after, facts),
                facts,
                timed(facts),
                Changed.between(
                        described(before),
                        described(after),
                        Proposal.Target::id,
                        (was, is) ->
                                was.label().equals(is.label()) && was.note().equals(is.note())),
                Changed.between(
                        before.goals(), after.goals(), goal -> goal.about() + "@" + goal.words(), (was, is) -> true),
                Changed.between(before.scope(), after.scope(), Proposal.Notice::id, Objects::equals),
                Changed.between(
                        before.conflicts(),
                        after.conflicts(),
                        conflict -> conflict.id() + "@" + conflict.text().en(),
                        (was, is) -> true),
                Changed.between(before.alerts(), after.alerts(), Alert::topic, Comparing::same),
                Changed.between(before.assessments(), after.assessments(), Comparing::key, Comparing::same),
                Options.moved(before, after, statements),
                statements,
                Changed.between(
                        before.missing(),
                        after.missing(),
                        missing -> missing.key(),
                        (was, is) -> was.standing().equals(is.standing())
                                && was.values().equals(is.values())),
                Changed.between(before.disagreements(), after.disagreements(), each -> each.id(), (was, is) -> true),
                Wording.changed(before, after));
    }

    static String key(FactUse fact) {
        return fact.factor() + "@" + fact.target();
    }

    static String key(StatementEntry statement) {
        return statement.id() + "@" + statement.target();
    }

    private static String key(Assessment assessment) {
        return assessment.id() + "@" + assessment.target();
    }

    private static boolean same(FactUse was, FactUse is) {
        return sameStated(was, is) && was.standing().equals(is.standing());
    }

    private static boolean sameStated(FactUse was, FactUse is) {
        return was.values().equals(is.values()) && was.on().equals(is.on());
    }

    private static boolean same(Alert was, Alert is) {
        return was.state() == is.state() && was.statements().equals(is.statements());
    }

    private static boolean same(Assessment was, Assessment is) {
        return was.value().equals(is.value()) && was.classes().equals(is.classes()) && was.applies() == is.applies();
    }

    /** How a statement stands: {@code holds}, {@code not-excluded} or {@code possible}. */
    public static String holding(StatementEntry statement) {
        return statement.holds() ? "holds" : statement.notExcluded() ? "not-excluded" : "possible";
    }

    private static List<Proposal.Target> described(Proposal proposal) {
        return proposal.targets().stream()
                .filter(target -> !target.pointer().isEmpty())
                .toList();
    }

    /** Keys of the facts that state the same, of which one is too old. */
    private static List<String> timed(List<Changed<FactUse>> facts) {
        List<String> timed = new ArrayList<>();
        for (Changed<FactUse> fact : facts) {
            if (fact.change() == Change.MOVED) {
                FactUse was = fact.before().orElseThrow();
                FactUse is = fact.after().orElseThrow();
                if (sameStated(was, is)
                        && (was.standing().equals(STALE) || is.standing().equals(STALE))) {
                    timed.add(fact.key());
                }
            }
        }
        return List.copyOf(timed);
    }

    private static Cause cause(Proposal before, Proposal after, List<Changed<FactUse>> facts) {
        Proposal.Versions was = before.versions();
        Proposal.Versions is = after.versions();
        boolean sameInput = was.inputSha256().equals(is.inputSha256());
        boolean sameKnowledge = was.engine().equals(is.engine())
                && was.knowledge().equals(is.knowledge())
                && was.knowledgeSha256().equals(is.knowledgeSha256())
                && was.pack().equals(is.pack());
        if (!sameKnowledge) {
            return sameInput ? Cause.KNOWLEDGE : Cause.BOTH;
        }
        Set<String> changed = new HashSet<>();
        facts.forEach(fact -> changed.add(fact.key()));
        timed(facts).forEach(changed::remove);
        boolean sameFile = !before.facts().isEmpty()
                && !after.facts().isEmpty()
                && changed.isEmpty()
                && described(before).equals(described(after))
                && before.goals().equals(after.goals())
                && before.caseLabel().equals(after.caseLabel());
        return sameFile && !before.asOf().equals(after.asOf()) ? Cause.TIME : Cause.CASE;
    }
}
