package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * Everything the knowledge says of one case, in the fixed order of the catalogue. There is no field for a score of an
 * option, a rank, a recommendation or a verdict, and there will be none.
 *
 * @param caseLabel the board's own label of the case
 * @param asOf the day the board looks at, ISO; "" if the case file has none
 * @param jurisdiction the country whose labels speak
 * @param usable false if the case file could not be read whole: then only the alerts are given
 * @param scope notices about who this is for
 * @param about the facts a reader wants first: age, sex, cancer, stage, performance status
 * @param facts what the case file itself states, as it is stated, used or not; a time is told as its date
 * @param statements everything said, each once for each target
 * @param aimsNotStated whether purposes of treatment, or goals of the person, are not on file
 * @param aims each purpose and goal on file, with what is said of the options about it
 * @param disagreements where guidelines disagree about it, every side
 */
public record Proposal(
        String caseLabel,
        String asOf,
        Jurisdiction jurisdiction,
        boolean usable,
        List<Notice> scope,
        List<FactUse> about,
        List<FactUse> facts,
        List<Target> targets,
        List<Alert> alerts,
        List<Assessment> assessments,
        List<ModalityEntry> modalities,
        List<StatementEntry> statements,
        List<Disagreement> disagreements,
        List<Missing> missing,
        List<Question> questions,
        List<GoalEntry> goals,
        List<FactUse> aimsNotStated,
        List<Aim> aims,
        List<Conflict> conflicts,
        List<SourceEntry> sources,
        Versions versions) {

    /** The id of the patient as a target. */
    public static final String PATIENT = "patient";

    /**
     * A country or union.
     *
     * @param code as in the case file: {@code JP}, {@code US} …; "" if not known
     * @param name in words; empty texts if not known
     */
    public record Jurisdiction(String code, Text name) {
        public static final Jurisdiction UNKNOWN = new Jurisdiction("", new Text("", ""));
    }

    /** A notice about who or what this output is for. */
    public record Notice(String id, Text text) {}

    /** The patient, or a lesion. {@code pointer} is "" for the patient and for lesions counted but not described. */
    public record Target(String id, String pointer, Text label, String note) {}

    /** Something the person wants, in the person's own words. */
    public record GoalEntry(String about, Text label, String words, String pointer) {}

    /** Facts that exclude each other. */
    public record Conflict(String id, Text text, List<String> pointers) {}

    /** A question for the patient, with the statement or factor it comes from. */
    public record Question(String id, String target, Text text) {}

    /** A cited source. */
    public record SourceEntry(String id, String title, String org, String year, String url, String read) {}

    /** What made this: versions and digests. {@code pack} is {@link Pack#NONE} where no hospital's pack was given. */
    public record Versions(String engine, String knowledge, String knowledgeSha256, String inputSha256, Pack pack) {}

    /** A hospital's own pack, whose statements are marked as local; {@code reviewBy} is the day it asks to be read again by. */
    public record Pack(String id, String version, Text name, String reviewBy, String sha256) {
        public static final Pack NONE = new Pack("", "", new Text("", ""), "", "");

        public boolean given() {
            return !id.isEmpty();
        }
    }
}
