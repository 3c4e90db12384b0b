package org.osteoboard.model.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written about one patient. An absent answer means: not recorded.
 *
 * @param label the board's own label of the case, never a name; empty if missing
 * @param asOf the day the board looks at; ages of measurements count to it; null if missing or unreadable
 * @param answers about the patient, in the order of the file
 * @param lesionsListed whether the file has a list of lesions at all
 * @param note free text, quoted in reports, never read by a rule
 * @param sha256 of the input bytes, lower-case hex
 */
public record CaseFile(
        String label,
        @Nullable LocalDate asOf,
        List<Answer> answers,
        List<Lesion> lesions,
        boolean lesionsListed,
        List<Goal> goals,
        String note,
        String sha256) {}
