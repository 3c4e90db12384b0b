package org.osteoboard.model.reading;

import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** A yes-or-no factor as one reading sees it. */
public enum Finding {
    /** Passes {@code yes()} only. */
    YES(true, false),
    /** Passes {@code no()} only. */
    NO(false, true),
    /** Passes both: unsettled, in the open reading. */
    EITHER(true, true),
    /** Passes neither: unsettled in the strict reading, or not applicable. */
    NEITHER(false, false);

    private final boolean yes;
    private final boolean no;

    Finding(boolean yes, boolean no) {
        this.yes = yes;
        this.no = no;
    }

    /** The finding of {@code values} in the strict (every value left passes) or open (any value left passes) reading. */
    public static Finding of(Values values, Reading reading) {
        if (!(values instanceof ValueSet set)) {
            return NEITHER;
        }
        return reading == Reading.STRICT
                ? of(set.mustBe(ValueSet.YES_BIT), set.mustBe(ValueSet.NO_BIT))
                : of(set.mayBe(ValueSet.YES_BIT), set.mayBe(ValueSet.NO_BIT));
    }

    private static Finding of(boolean yes, boolean no) {
        return yes ? (no ? EITHER : YES) : (no ? NO : NEITHER);
    }

    public boolean yes() {
        return yes;
    }

    public boolean no() {
        return no;
    }
}
