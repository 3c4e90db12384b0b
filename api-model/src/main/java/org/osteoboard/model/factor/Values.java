package org.osteoboard.model.factor;

/**
 * The values a factor may still have: one when known, all when unknown, never none. A factor that does not apply to
 * this person or lesion has the single value <em>not applicable</em>; while that is unsettled, not applicable is one of
 * the values left.
 */
public sealed interface Values permits ValueSet, ValueRange, NotApplicable {

    /** True if <em>not applicable</em> is among the values left. */
    boolean mayNotApply();

    /** True if exactly one value is left. */
    boolean settled();

    /** True if every value left here is also left in {@code other}: the "refines" of one factor. */
    boolean within(Values other);

    /** All values of both. */
    Values or(Values other);

    /** The same values with <em>not applicable</em> added. */
    Values orNotApplicable();
}
