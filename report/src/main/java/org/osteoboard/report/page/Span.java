package org.osteoboard.report.page;

/** Some words of one style. */
public record Span(String text, Style style) {

    /** What words are; layouts decide how that looks. */
    public enum Style {
        PLAIN,
        /** Worth seeing first. */
        STRONG,
        /** An id, a source, a hint: there for who looks for it. */
        FAINT,
        /** A mark that qualifies what stands before it. */
        MARK,
        /** A danger. */
        ALARM,
        /** The words of the case file, never ours. */
        QUOTED,
        /** Between two things said: what follows starts a row of its own where it does not fit this one whole. */
        GAP
    }
}
