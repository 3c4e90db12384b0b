package org.osteoboard.model.reading;

/** The two readings of one case. */
public enum Reading {
    /** A test passes if every value left passes: what a rule says here holds. */
    STRICT,
    /** A test passes if any value left passes: what a rule says only here is possible. */
    OPEN
}
