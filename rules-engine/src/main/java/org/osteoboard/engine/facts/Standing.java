package org.osteoboard.engine.facts;

/** Why a factor is settled or still open. */
public enum Standing {
    /** One value left. */
    KNOWN,
    /** Stated in part: a range, a choice among several. */
    PARTLY,
    /** The case file says nothing. */
    NOT_RECORDED,
    /** Asked for, and not known. */
    UNKNOWN,
    /** Asked for, and awaited. */
    PENDING,
    /** Measured longer ago than the limit of the factor. */
    STALE,
    /** Stated in ways that exclude each other. */
    CONTRADICTORY,
    /** Every input is settled, but the published sources answer differently. */
    SOURCES_DIFFER,
    /** Open because an input is. */
    DERIVED,
    /** Does not apply to this person or lesion. */
    NOT_APPLICABLE
}
