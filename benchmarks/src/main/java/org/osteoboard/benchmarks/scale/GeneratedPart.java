package org.osteoboard.benchmarks.scale;

/** The part of a page that is written by this program, between two marks. */
final class GeneratedPart {
    private static final String BEGIN = "<!-- begin: scale -->\n";
    private static final String END = "<!-- end: scale -->";

    private GeneratedPart() {}

    /** The page with another text between the marks. */
    static String replace(String page, String text) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, Math.max(begin, 0));
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("the page lacks " + BEGIN.strip() + " or, behind it, " + END);
        }
        return page.substring(0, begin) + BEGIN + "\n" + text + "\n" + page.substring(end);
    }
}
