package org.osteoboard.report.markdown;

/** Words that stay words in Markdown: no markup, no HTML, no links, no images, no mentions. */
final class Escape {
    private static final String PUNCTUATION = "\\`*_{}[]<>#!|~&@$^";

    private Escape() {}

    /** Words in a line. */
    static String words(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean link = c == ':' && text.startsWith("://", i) || c == '.' && text.startsWith("www", i - 3);
            out.append(link || PUNCTUATION.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** For the start of a line: a number, a dash or a rule at the start would begin a list. */
    static String leading(String text) {
        if (text.startsWith("-") || text.startsWith("+") || text.startsWith("=")) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean list =
                digits > 0 && digits < text.length() && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return list ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    /** Words of the case file, as code, so that nothing in them is read as markup. */
    static String quoted(String text) {
        String line = text.replace('\n', ' ').replace("|", "\\|");
        int run = 0;
        int longest = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean pad = line.startsWith("`") || line.endsWith("`") || line.isBlank();
        return fence + (pad ? " " : "") + line + (pad ? " " : "") + fence;
    }
}
