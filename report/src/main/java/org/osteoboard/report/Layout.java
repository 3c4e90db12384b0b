package org.osteoboard.report;

/**
 * How much is printed, and whether with colour.
 *
 * @param full everything that is said, with sources; else what is specific to the case, on about two screens
 * @param colour ANSI colour on text; no meaning is carried by colour alone
 */
public record Layout(boolean full, boolean colour) {
    public static final Layout SHORT = new Layout(false, false);
    public static final Layout FULL = new Layout(true, false);

    public Layout withColour(boolean wanted) {
        return new Layout(full, wanted);
    }
}
