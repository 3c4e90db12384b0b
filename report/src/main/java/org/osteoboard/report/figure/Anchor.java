package org.osteoboard.report.figure;

/**
 * A place on the map.
 *
 * @param toX the other end, where the place is a stretch of bone: the part is not known; else {@code x}
 */
record Anchor(View view, double x, double y, double toX, double toY) {
    static Anchor at(View view, double x, double y) {
        return new Anchor(view, x, y, x, y);
    }

    boolean stretch() {
        return y != toY || x != toX;
    }

    /** The point a leader line goes to. */
    double midX() {
        return (x + toX) / 2;
    }

    double midY() {
        return (y + toY) / 2;
    }
}
