package org.osteoboard.report.line;

/** How much a line tells. */
public enum Detail {
    /** Everything by id, without words: some kilobytes a case. */
    IDS("ids"),
    /** The same, and the whole proposal with its words in both languages: about a megabyte a case. */
    WHOLE("whole");

    private final String id;

    Detail(String id) {
        this.id = id;
    }

    /** Its name in lines. */
    public String id() {
        return id;
    }
}
