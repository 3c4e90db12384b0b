package org.osteoboard.report.compose;

/** Words of the case file as one line that cannot be mistaken for ours. */
public final class Quoted {
    private Quoted() {}

    /** Line breaks become spaces; control and direction characters a stand-in; what is too long is cut, visibly. */
    public static String of(String words, int longest, String cut) {
        StringBuilder clean = new StringBuilder();
        int count = 0;
        for (int point : words.strip().codePoints().toArray()) {
            if (count++ == longest) {
                return clean.append(cut).toString();
            }
            int type = Character.getType(point);
            if (point == '\n' || point == '\t') {
                clean.append(' ');
            } else if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                clean.append('\uFFFD');
            } else {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }
}
