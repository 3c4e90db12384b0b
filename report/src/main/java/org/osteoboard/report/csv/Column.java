package org.osteoboard.report.csv;

import java.util.Locale;

/** The columns, in their order. Their names are stable and the same in every language. */
enum Column {
    /** What the row is about: {@code option}, {@code statement}, {@code alert} … */
    PART,
    CASE,
    AS_OF,
    JURISDICTION,
    /** Id of the modality. */
    MODALITY,
    OPTION,
    OPTION_NAME,
    /** Whom or what it is about: {@code patient}, the id of a lesion, {@code undescribed}. */
    TARGET,
    TARGET_NAME,
    /** State of the option, alert, assessment or fact. */
    STATE,
    CONTRAINDICATION,
    /** Id of the statement, alert, assessment, missing fact, source … */
    ID,
    KIND,
    /** {@code holds}, {@code not-excluded} or {@code possible}. */
    HOLDING,
    /** {@code yes} for a statement that asks nothing of the case. */
    STANDING,
    TEXT,
    BRIEF,
    /** Facts printed beside a statement, or on which something rests. */
    ANSWERS,
    /** What is not known and would decide it. */
    WAITS_FOR,
    /** Ids of the sources, each with its place. */
    SOURCES,
    VERIFICATION,
    VERIFICATION_NOTE,
    OURS,
    CONTENTION,
    GRADE,
    /** {@code yes} for what a hospital's own pack says, and for an option it calls not available. */
    LOCAL;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
