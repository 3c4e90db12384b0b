package org.osteoboard.report;

/** How a report is written. */
public enum Format {
    /** For a terminal of 80 columns. */
    TEXT,
    /** GitHub-flavoured Markdown. */
    MARKDOWN,
    /** Everything, for programs; the same in every language. */
    JSON,
    /** A table for spreadsheets: a row for each statement of each option. */
    CSV
}
