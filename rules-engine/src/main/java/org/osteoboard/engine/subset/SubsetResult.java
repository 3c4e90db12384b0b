package org.osteoboard.engine.subset;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Proposal;

/**
 * What a subset of the knowledge says of one case. It is no proposal: it tells of no option whether it is open, and it is
 * silent about everything that {@link #coverage()} does not name as evaluated. Asking it for anything else is an error,
 * never a no. Immutable.
 */
public final class SubsetResult {
    private final Subset asked;
    private final Evaluated evaluated;
    private final List<LesionFacts> lesions;
    private final List<Said> said;
    private final Values[][] values;
    private final List<Contradiction> contradictions;
    private final List<Proposal.Notice> notices;
    private final Proposal.Versions versions;
    private final String inputSha256;

    /** What is said of one statement. */
    public enum State {
        /** Holds whatever is still open. */
        HOLDS,
        /** Some answer that is still missing may make it hold. */
        POSSIBLE,
        /** No answer that is still missing makes it hold. */
        RULED_OUT
    }

    /** A statement said of a target: it holds there, or is possible. */
    public record Told(String statement, String target, State state) {}

    SubsetResult(
            Subset asked,
            Evaluated evaluated,
            CaseFacts facts,
            List<Said> said,
            List<Proposal.Notice> notices,
            Proposal.Versions versions) {
        this.asked = asked;
        this.evaluated = evaluated;
        this.lesions = facts.lesions();
        this.said = said;
        this.values = new Values[lesions.size() + 1][];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = evaluated.values(facts, slot - 1);
        }
        this.contradictions = facts.contradictions();
        this.notices = notices;
        this.versions = versions;
        this.inputSha256 = facts.file().sha256();
    }

    /** What was asked for. */
    public Subset asked() {
        return asked;
    }

    /** What was evaluated and what was left out; only alerts if the file was not readable whole or the patient is under 18. */
    public Coverage coverage() {
        return evaluated.coverage();
    }

    /**
     * The ids of the targets: {@link Proposal#PATIENT}, each described lesion, and {@link LesionFacts#UNDESCRIBED} if there
     * may be lesions that are counted and not described.
     */
    public List<String> targets() {
        List<String> targets = new ArrayList<>(lesions.size() + 1);
        targets.add(Proposal.PATIENT);
        lesions.forEach(lesion -> targets.add(lesion.id()));
        return targets;
    }

    /** Everything that holds or is possible: by target, then in the order of the catalogue. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int slot = 0; slot < said.size(); slot++) {
            for (Statement statement : evaluated.statements(slot == 0)) {
                State state = state(statement, slot);
                if (state != State.RULED_OUT) {
                    told.add(new Told(statement.id(), target(slot), state));
                }
            }
        }
        return told;
    }

    /**
     * What is said of one statement.
     *
     * @param target one of {@link #targets()}; the patient for a statement about the patient, a lesion for one about lesions
     * @throws IllegalArgumentException if the statement was not evaluated, is not about such a target, or there is no such
     *     target
     */
    public State state(String statement, String target) {
        Statement found = evaluated.statement(statement);
        int slot = slot(target);
        if (found.aboutPatient() != (slot == 0)) {
            throw new IllegalArgumentException("statement " + statement + " is about "
                    + (found.aboutPatient() ? "the patient" : "lesions") + ", not about " + target);
        }
        return state(found, slot);
    }

    /**
     * The values a factor may still have, in the factor's own unit ({@code docs/factors.md}): one if known, all if nothing
     * is, <em>not applicable</em> among them where that is not settled.
     *
     * @param target one of {@link #targets()}; the patient for a factor of the patient, a lesion for one of lesions
     * @throws IllegalArgumentException if the factor was not evaluated, is not one of such a target, or there is no such
     *     target
     */
    public Values value(String factor, String target) {
        int slot = slot(target);
        return values[slot][evaluated.at(factor, slot == 0)];
    }

    /** Facts on file that exclude each other, among those that were looked at; all values stated then stay possible. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Who this is not, or perhaps not, for: all this knowledge is about adults. */
    public List<Proposal.Notice> notices() {
        return notices;
    }

    /** What made this: versions and digests. */
    public Proposal.Versions versions() {
        return new Proposal.Versions(
                versions.engine(), versions.knowledge(), versions.knowledgeSha256(), inputSha256, versions.pack());
    }

    private State state(Statement statement, int slot) {
        Said of = said.get(slot);
        return of.holds().get(statement.index())
                ? State.HOLDS
                : of.open().get(statement.index()) ? State.POSSIBLE : State.RULED_OUT;
    }

    private String target(int slot) {
        return slot == 0 ? Proposal.PATIENT : lesions.get(slot - 1).id();
    }

    private int slot(String target) {
        for (int slot = 0; slot <= lesions.size(); slot++) {
            if (target(slot).equals(target)) {
                return slot;
            }
        }
        throw new IllegalArgumentException(
                "no target " + target + ". Maybe one of " + String.join(", ", targets()) + ".");
    }
}
