package org.osteoboard.report.board;

import java.util.List;

/**
 * One line of a report on the page.
 *
 * @param style what it is: a class of the style sheet
 * @param anchors names under which it is found
 * @param label the word before it; "" if none
 * @param things what is said, one thing after the other
 * @param right what stands at the right edge; "" if nothing
 */
public record Entry(String style, List<String> anchors, String label, List<List<Piece>> things, String right) {
    public Entry {
        anchors = List.copyOf(anchors);
        things = List.copyOf(things);
    }
}
