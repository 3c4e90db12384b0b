package org.osteoboard.engine.facts;

/** Why a factor is settled or still open. */
public enum Standing {
    /** One value left. */
    KNOWN("known"),
    /** Stated in part: a range, a choice among several. */
    PARTLY("partly"),
    /** The case file says nothing. */
    NOT_RECORDED("not-recorded"),
    /** Asked for, and not known. */
    UNKNOWN("unknown"),
    /** Asked for, and awaited. */
    PENDING("pending"),
    /** Measured longer ago than the limit of the factor. */
    STALE("stale"),
    /** Stated in ways that exclude each other. */
    CONTRADICTORY("contradictory"),
    /** Every input is settled, but the published sources answer differently. */
    SOURCES_DIFFER("sources-differ"),
    /** Open because an input is. */
    DERIVED("derived"),
    /** Does not apply to this person or lesion. */
    NOT_APPLICABLE("not-applicable");

    private final String id;

    Standing(String id) {
        this.id = id;
    }

    /** Its name in proposals. */
    public String id() {
        return id;
    }
}
