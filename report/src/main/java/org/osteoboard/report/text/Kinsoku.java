package org.osteoboard.report.text;

/** Where a line may be broken: between words, between Japanese characters, and where kinsoku allows it. */
final class Kinsoku {
    private static final String NEVER_FIRST = "、。，．・：；？！ー々ゝゞ〜～…‥）」』】〕〉》］｝)]},.;:!?%％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ°＝=*†‡";
    private static final String AFTER_TERM = "、。・／：；）」』】";
    private static final String NEVER_LAST = "（「『【〔〈《［｛([{";

    private Kinsoku() {}

    /** True if a new line may start at {@code index} of {@code points}, the character before it ending the last. */
    static boolean mayStart(int[] points, int index) {
        int next = points[index];
        int last = points[index - 1];
        if (next == ' ' || Width.of(next) == 0 || NEVER_FIRST.indexOf(next) >= 0) {
            return false;
        }
        if (last == ' ') {
            int before = index >= 2 ? points[index - 2] : ' ';
            return NEVER_LAST.indexOf(before) < 0 && !numberWithUnit(before, next);
        }
        if (NEVER_LAST.indexOf(last) >= 0) {
            return false;
        }
        return Width.of(last) == 2 || Width.of(next) == 2;
    }

    /** True if no term goes on over a break here: after a blank or a mark, or where another script begins. */
    static boolean betweenTerms(int[] points, int index) {
        int last = points[index - 1];
        int next = points[index];
        return last == ' ' || AFTER_TERM.indexOf(last) >= 0 || hiragana(last) && !hiragana(next);
    }

    private static boolean hiragana(int point) {
        return point >= 0x3041 && point <= 0x309F;
    }

    /** Keeps "16 mg" together. */
    private static boolean numberWithUnit(int number, int unit) {
        return number >= '0' && number <= '9' && (unit >= 'a' && unit <= 'z' || unit == 'G' || unit == 'M');
    }
}
