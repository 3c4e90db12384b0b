package org.osteoboard.report.figure;

import java.util.List;

/** The marks of one place, before they have a place of their own beside the figure. */
record Block(Anchor anchor, Marks marks, List<String> text) {
    private static final double GAP = 1.6;

    /** With a little room below. */
    double height() {
        return marks.height() + text.size() * Marks.TEXT_LINE + GAP;
    }

    /** Where its first line would be level with its place. */
    double wanted() {
        return anchor.midY() - Marks.LINE / 2;
    }

    Block withoutText() {
        return new Block(anchor, marks, List.of());
    }
}
