package org.osteoboard.model.comparison;

import java.util.List;
import java.util.Optional;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/**
 * What differs between two proposals. It says what came, went and moved; never what is better or worse, and its order
 * means nothing.
 *
 * @param before the earlier proposal
 * @param after the later one
 * @param doubts reasons to ask whether they are about one person
 * @param cause where the differences come from, as far as the two proposals tell
 * @param facts what the case files state
 * @param timed keys of the facts of which only the age differs: the same value, now too old or no longer
 * @param lesions described lesions, by id
 * @param goals what the person wants, by the words
 * @param notices whom the output is for
 * @param missing facts that are not known
 * @param statements what is said, by statement and target, where it is said at all or holds otherwise
 * @param disagreements between guidelines, where they matter
 * @param wording statements told on both sides in other words, with other sources or another kind
 */
public record Comparison(
        Proposal before,
        Proposal after,
        List<Doubt> doubts,
        Cause cause,
        List<Changed<FactUse>> facts,
        List<String> timed,
        List<Changed<Proposal.Target>> lesions,
        List<Changed<Proposal.GoalEntry>> goals,
        List<Changed<Proposal.Notice>> notices,
        List<Changed<Proposal.Conflict>> conflicts,
        List<Changed<Alert>> alerts,
        List<Changed<Assessment>> assessments,
        List<Moved> options,
        List<Changed<StatementEntry>> statements,
        List<Changed<Missing>> missing,
        List<Changed<Disagreement>> disagreements,
        List<Changed<StatementEntry>> wording) {

    /** Where all the differences come from. */
    public enum Cause {
        /** The case files differ. */
        CASE("case"),
        /** The files state the same, and only the as-of date differs. */
        TIME("time"),
        /** One file, and another knowledge, program or pack. */
        KNOWLEDGE("knowledge"),
        /** The files differ, and so does the knowledge, the program or the pack. */
        BOTH("both");

        private final String id;

        Cause(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * An option that came, went or moved for one target, with the changed statements that made it so.
     *
     * @param modality id of its modality
     * @param by keys of {@link #statements}
     */
    public record Moved(String modality, Changed<OptionEntry> option, List<String> by) {}

    /** True if nothing differs that a proposal tells of a case. */
    public boolean nothing() {
        return facts.isEmpty()
                && lesions.isEmpty()
                && goals.isEmpty()
                && notices.isEmpty()
                && conflicts.isEmpty()
                && alerts.isEmpty()
                && assessments.isEmpty()
                && options.isEmpty()
                && statements.isEmpty()
                && missing.isEmpty()
                && disagreements.isEmpty()
                && wording.isEmpty();
    }

    /** True if the statement changed only because facts it looks at became too old, or are no longer. */
    public boolean byTime(Changed<StatementEntry> changed) {
        return waits(changed.before()) && waits(changed.after()) && (open(changed.before()) || open(changed.after()));
    }

    private static boolean open(Optional<StatementEntry> statement) {
        return statement.isPresent() && !statement.get().holds();
    }

    /** All it waits for is a matter of time. */
    private boolean waits(Optional<StatementEntry> statement) {
        return statement.isEmpty()
                || statement.get().holds()
                || (!statement.get().waitsFor().isEmpty()
                        && timed.containsAll(statement.get().waitsFor()));
    }
}
