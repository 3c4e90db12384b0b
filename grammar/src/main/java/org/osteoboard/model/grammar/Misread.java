package org.osteoboard.model.grammar;

/** Why a text is no condition. */
public final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Slip {
        /** A test was expected. */
        NO_TEST,
        /** A name without the name of a test behind it, or without parentheses. */
        BARE_NAME,
        /** {@code !}, {@code not}. */
        NEGATION,
        /** {@code <}, {@code ==} and the like. */
        COMPARISON,
        /** An argument was expected. */
        NO_ARGUMENT,
        /** A parenthesis is not closed. */
        NOT_CLOSED,
        /** Something stands behind the end. */
        GOES_ON,
        /** And and or side by side without parentheses. */
        MIXED,
        /** A sign that joins in the other spelling. */
        OTHER_SPELLING,
        /** Too many parentheses inside one another. */
        TOO_DEEP
    }

    private final Slip slip;
    private final String found;
    private final int column;

    Misread(Slip slip, String found, int column) {
        super(null, null, false, false);
        this.slip = slip;
        this.found = found;
        this.column = column;
    }

    public Slip slip() {
        return slip;
    }

    /** What stands there; "" at the end. */
    public String found() {
        return found;
    }

    public int column() {
        return column;
    }
}
