package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;

/** The shapes of marks. They differ in outline and weight, never in colour alone. */
public enum Shape {
    /** Fracture or collapse. */
    SQUARE,
    /** Impending fracture, or a score in its highest class. */
    TRIANGLE,
    /** Epidural spread or nerves pressed on. */
    DIAMOND,
    /** Recorded as none of these. */
    RING,
    /** Something of this is not known. */
    DASHED_RING;

    static List<Shape> of(Sign sign) {
        List<Shape> shapes = new ArrayList<>();
        if (sign.fracture()) {
            shapes.add(SQUARE);
        }
        if (sign.risk()) {
            shapes.add(TRIANGLE);
        }
        if (sign.nerve()) {
            shapes.add(DIAMOND);
        }
        if (sign.open()) {
            shapes.add(DASHED_RING);
        }
        return shapes.isEmpty() ? List.of(RING) : shapes;
    }
}
