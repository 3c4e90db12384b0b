package org.osteoboard.cli;

/** Exit codes, after {@code sysexits.h} where it has one. */
final class Exit {
    static final int DONE = 0;
    /** Some of several cases could not be used; each is named. */
    static final int SOME_UNUSABLE = 1;

    static final int USAGE = 2;
    /** The one case given cannot be used. */
    static final int UNUSABLE = 65;

    static final int NO_INPUT = 66;
    /** A fault of ours. */
    static final int BUG = 70;

    static final int CANNOT_CREATE = 73;
    static final int CANNOT_WRITE = 74;

    private Exit() {}
}
