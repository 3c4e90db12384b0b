package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Counts of metastases that bound each other: every bone metastasis lies in the spine or outside it, and the metastases
 * of the whole body are those in bone and those elsewhere. Whole numbers, both ends included.
 */
public final class MetastasisCounts {
    private MetastasisCounts() {}

    /**
     * How many of all lie in one part: all of them less those in the other part.
     *
     * @return never below 0; if the other part alone outnumbers them, 0: the caller then finds the contradiction
     */
    public static ValueRange rest(ValueRange all, ValueRange otherPart) {
        BigDecimal least = all.low().subtract(otherPart.high()).max(BigDecimal.ZERO);
        BigDecimal most = all.high().subtract(otherPart.low()).max(BigDecimal.ZERO);
        return ValueRange.between(least, most);
    }

    /**
     * The metastases of the whole body, as far as the bone metastases and the presence of others tell.
     *
     * @param outsideBone yes, no or both: if there are any outside bone, there is at least one
     * @param most the highest number the factor knows
     */
    public static ValueRange total(ValueRange inBone, ValueSet outsideBone, BigDecimal most) {
        boolean none = !outsideBone.mayBe(ValueSet.YES_BIT);
        boolean some = !outsideBone.mayBe(ValueSet.NO_BIT);
        return ValueRange.between(some ? inBone.low().add(BigDecimal.ONE) : inBone.low(), none ? inBone.high() : most);
    }

    /** What both have in common; if they have nothing in common, every value of both. */
    public static ValueRange common(ValueRange one, ValueRange other) {
        return one.meets(other) ? one.and(other) : (ValueRange) one.or(other);
    }
}
