package org.osteoboard.engine.local;

/** How much a pack may hold. The numbers are ours: the whole knowledge of this program is not ten times as large. */
public final class PackLimits {
    /** Files in the folder. */
    public static final int FILES = 50;

    /** Bytes of one file. */
    public static final int FILE_BYTES = 256 * 1024;

    static final int STATEMENTS = 500;

    /** Characters of one condition. */
    static final int CONDITION = 2000;

    /** Ways a condition may come true, once its parentheses are multiplied out. */
    static final int WAYS = 256;

    /** Characters of a Japanese sentence. */
    static final int SENTENCE_JA = 400;

    /** Characters of an English sentence. */
    static final int SENTENCE_EN = 800;

    /** Characters of a Japanese clause for the short report. */
    static final int BRIEF_JA = 30;

    /** Characters of an English clause for the short report. */
    static final int BRIEF_EN = 64;

    /** Characters of a name, a title or a place in a source. */
    static final int NAME = 200;

    private PackLimits() {}
}
