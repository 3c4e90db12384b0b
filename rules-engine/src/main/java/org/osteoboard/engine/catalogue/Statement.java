package org.osteoboard.engine.catalogue;

import java.util.List;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;

/**
 * One sentence of the knowledge: what it says, of which options, when, and who says so.
 *
 * @param index position in the catalogue
 * @param aboutPatient whether its rule looks at the patient or at each lesion
 * @param options options and families it speaks of; empty for alerts and notes
 * @param topic what an alert or note is about; empty for all others
 * @param brief one clause that says the same where room is short; empty texts if there is none
 * @param plain the same in everyday words, for the person: of questions and side effects; empty texts for the others
 * @param seed lines of the source booklet it carries
 * @param jurisdiction the country it speaks for; empty for none in particular
 * @param verification {@code verified}, {@code partly}, {@code unverified} or {@link StatementEntry#LOCAL}
 * @param ours the number in it that is ours and no source's; empty texts if none
 * @param contention how guidelines disagree about it; empty texts if they do not
 * @param grade the guideline's own strength of recommendation, in its words; empty texts if not carried
 * @param answeredBy factors printed beside it as done, not done or not recorded; its rule never tests them
 * @param condition the condition of its rule, as parsed from the DRL
 */
public record Statement(
        int index,
        String id,
        Kind kind,
        boolean aboutPatient,
        List<String> options,
        String topic,
        Text text,
        Text brief,
        Text plain,
        List<Citation> sources,
        List<String> seed,
        String jurisdiction,
        String verification,
        Text verificationNote,
        Text ours,
        Text contention,
        Text grade,
        List<FactorRef> answeredBy,
        String reviewed,
        String file,
        String drl,
        Condition condition) {

    /** True if it is of a hospital's own pack. */
    public boolean local() {
        return verification.equals(StatementEntry.LOCAL);
    }

    /** True if its rule asks nothing of the case beyond its option. */
    public boolean standing() {
        return condition.isAlways();
    }
}
