package org.osteoboard.benchmarks.scale;

/** A part of a page that is written by this program, between two marks that name it. */
final class GeneratedPart {
    private GeneratedPart() {}

    /** The page with another text between the marks of {@code name}. */
    static String replace(String page, String name, String text) {
        String first = "<!-- begin: " + name + " -->\n";
        String last = "<!-- end: " + name + " -->";
        int begin = page.indexOf(first);
        int end = page.indexOf(last, Math.max(begin, 0));
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("the page lacks " + first.strip() + " or, behind it, " + last);
        }
        return page.substring(0, begin) + first + "\n" + text + "\n" + page.substring(end);
    }
}
