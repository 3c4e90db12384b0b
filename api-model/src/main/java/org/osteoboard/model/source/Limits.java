package org.osteoboard.model.source;

/** How much one case file may hold. The numbers are ours: a full case of 30 lesions needs about a hundredth of each. */
public final class Limits {
    /** Bytes of a whole file: 4 MiB. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    /** Mappings and sequences inside one another, the outermost counted. */
    public static final int DEPTH = 64;

    /** Values of a file: mappings, sequences and scalars together. */
    public static final int NODES = 200_000;

    /** Characters (code points) of one key or one scalar: 64 Ki. */
    public static final int SCALAR_LENGTH = 64 * 1024;

    /** Digits of a number, before and after the point together: what every system that reads JSON carries exactly. */
    public static final int NUMBER_DIGITS = 15;

    /** Problems told about one file; reading stops there. */
    public static final int PROBLEMS = 1_000;

    private Limits() {}
}
