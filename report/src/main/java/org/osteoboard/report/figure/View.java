package org.osteoboard.report.figure;

/** A drawing of the body map, and where it stands on the map. */
enum View {
    FRONT(120),
    BACK(360),
    LADDER(519);

    /** From the midline of a figure to the marks beside it. */
    static final double REACH = 72;

    /** Where the top of every drawing is. */
    static final double TOP = 18;

    private final double midline;

    View(double midline) {
        this.midline = midline;
    }

    double midline() {
        return midline;
    }

    /** Across the map, {@code lateral} of the midline on the patient's right or left. */
    double across(double lateral, boolean right) {
        boolean viewersLeft = right == (this == FRONT);
        return viewersLeft ? midline - lateral : midline + lateral;
    }
}
