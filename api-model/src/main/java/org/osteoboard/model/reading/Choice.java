package org.osteoboard.model.reading;

import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** A factor with named values as one reading sees it. */
public final class Choice<E extends Enum<E>> {
    private static final Choice<?> PASSES_NOTHING = new Choice<>(0, true);

    private final long mask;
    private final boolean strict;

    private Choice(long mask, boolean strict) {
        this.mask = mask;
        this.strict = strict;
    }

    /** The choice in the strict (every value left passes) or open (any value left passes) reading. */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> Choice<E> of(Values values, Reading reading) {
        boolean strict = reading == Reading.STRICT;
        return values instanceof ValueSet set && !(strict && set.mayNotApply())
                ? new Choice<>(set.mask(), strict)
                : (Choice<E>) PASSES_NOTHING;
    }

    public boolean is(E value) {
        return passes(bit(value));
    }

    public boolean is(E one, E two) {
        return passes(bit(one) | bit(two));
    }

    public boolean is(E one, E two, E three) {
        return passes(bit(one) | bit(two) | bit(three));
    }

    @SafeVarargs
    public final boolean is(E... values) {
        return passes(bits(values));
    }

    /** True if the value is none of these: in the strict reading every value left lies outside. */
    @SafeVarargs
    public final boolean isNot(E... values) {
        return passes(~bits(values));
    }

    /** True if the value is one of those in {@code wanted}, one bit each: for conditions that are data. */
    public boolean isIn(long wanted) {
        return passes(wanted);
    }

    private boolean passes(long wanted) {
        return mask != 0 && (strict ? (mask & ~wanted) == 0 : (mask & wanted) != 0);
    }

    private long bits(E[] values) {
        long bits = 0;
        for (E value : values) {
            bits |= bit(value);
        }
        return bits;
    }

    private long bit(E value) {
        return 1L << value.ordinal();
    }
}
