package org.osteoboard.report.figure;

import java.util.List;

/**
 * One described lesion on the map.
 *
 * @param number its place in the case file, from 1
 * @param anchors where it is; none if that is not known, or the map has no place for it
 * @param place bone, side and part in words
 * @param shortPlace a few characters for the mark
 * @param said what the shape of its mark says, in words
 */
public record MapLesion(
        int number, String id, List<Anchor> anchors, String place, String shortPlace, Sign sign, String said) {

    /** The shapes of its mark. */
    public List<Shape> shapes() {
        return Shape.of(sign);
    }
}
