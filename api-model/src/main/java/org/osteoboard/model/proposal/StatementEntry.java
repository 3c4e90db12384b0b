package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * One statement said of one target.
 *
 * @param topic what an alert, a note or a question to the patient as a whole is about; "" for all others
 * @param holds true if it holds whatever is still open; false if some answer may make it hold
 * @param standing true if it asks nothing of the case beyond its option and whose label speaks
 * @param notExcluded true for a caution or contraindication that is only possible and hangs on missing facts alone
 * @param text the sentence, whole
 * @param brief one clause that says the same where room is short; empty texts if there is none
 * @param plain the same in everyday words, for the person; empty texts for kinds that speak to clinicians only
 * @param verification {@code verified}, {@code partly}, {@code unverified} or {@link #LOCAL}
 * @param factors the factors its rule looked at
 * @param answeredBy facts printed beside it that its rule does not test
 * @param waitsFor keys of the missing facts that would decide it, see {@link Missing#key()}
 */
public record StatementEntry(
        String id,
        String kind,
        String topic,
        String target,
        boolean holds,
        boolean standing,
        boolean notExcluded,
        Text text,
        Text brief,
        Text plain,
        Text ours,
        Text contention,
        Text grade,
        String jurisdiction,
        String verification,
        Text verificationNote,
        List<Cite> sources,
        List<FactUse> factors,
        List<FactUse> answeredBy,
        List<String> waitsFor) {

    /** The {@code verification} of what a hospital's own pack says: the hospital answers for it. */
    public static final String LOCAL = "local";

    /** True if a hospital's own pack says it, and not the knowledge. */
    public boolean local() {
        return verification.equals(LOCAL);
    }

    /** A source and the place in it. */
    public record Cite(String source, String at) {}
}
