package org.osteoboard.report.figure;

import java.util.List;

/**
 * One number against its classes or limits, as one row: coordinates and words, no more decisions.
 *
 * @param id of the score, or path of the factor
 * @param target whose it is: a lesion's id, or {@code patient}
 * @param value what is left of it, in words
 * @param note age, and what else a reader must know
 * @param desc all of it in words
 * @param boxes classes, of every published scheme
 * @param ticks limits
 * @param values what is known or still possible; none if it does not apply
 */
public record Bar(
        String id,
        String target,
        String name,
        String value,
        String note,
        String desc,
        double height,
        List<Box> boxes,
        List<Tick> ticks,
        List<Value> values) {

    /** Units across a bar. */
    public static final double WIDTH = 250;

    /** One class; {@code possible} ones are shaded and their words heavier. */
    public record Box(double x, double y, double width, double height, boolean possible, String label, double size) {}

    /**
     * A limit.
     *
     * @param label its number; "" where there is no room
     */
    public record Tick(double x, String label, double labelX, TickKind kind) {}

    /** What a line across the scale is. */
    public enum TickKind {
        /** A limit that the knowledge tests. */
        LIMIT,
        /** The laboratory's own limit or a baseline, drawn dashed. */
        OWN,
        /** An end of the scale. */
        END
    }

    /**
     * A mark for a known value, a line for what is still possible.
     *
     * @param below the true end lies below the scale
     * @param above the true end lies above the scale
     */
    public record Value(Kind kind, double from, double to, double y, boolean below, boolean above) {
        /** The middle, for a mark. */
        public double middle() {
            return (from + to) / 2;
        }
    }

    /** How a value is drawn. */
    public enum Kind {
        /** One value: a filled mark. */
        KNOWN,
        /** A range: a line with ends. */
        SPAN,
        /** Nothing known, or it may not apply: a dashed line. */
        OPEN,
        /** A value too old or contradicted, and not used: a hollow, dashed mark. */
        NOT_USED
    }

    /** False if nothing is recorded that would narrow it: there is nothing to look at. */
    public boolean narrowed() {
        return values.stream().anyMatch(each -> each.kind() != Kind.OPEN);
    }
}
