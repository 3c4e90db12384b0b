package org.osteoboard.model.factor;

import org.jspecify.annotations.Nullable;

/**
 * The values left of a finding (bit 0 yes, bit 1 no) or of a choice (bit n the n-th value of the factor).
 *
 * @param mask one bit a value, never 0
 * @param mayNotApply whether <em>not applicable</em> is also left
 */
public record ValueSet(long mask, boolean mayNotApply) implements Values {
    /** The mask of <em>yes</em>. */
    public static final long YES_BIT = 1;
    /** The mask of <em>no</em>. */
    public static final long NO_BIT = 2;

    public static final ValueSet YES = new ValueSet(YES_BIT, false);
    public static final ValueSet NO = new ValueSet(NO_BIT, false);
    public static final ValueSet YES_OR_NO = new ValueSet(YES_BIT | NO_BIT, false);

    public ValueSet {
        if (mask == 0) {
            throw new IllegalArgumentException("no value left");
        }
    }

    public static ValueSet of(long mask) {
        return new ValueSet(mask, false);
    }

    /** Yes if certain, no if impossible, else both. */
    public static ValueSet finding(boolean certain, boolean possible) {
        return certain ? YES : possible ? YES_OR_NO : NO;
    }

    /** All of {@code count} values. */
    public static ValueSet all(int count) {
        return new ValueSet(count == Long.SIZE ? -1L : (1L << count) - 1, false);
    }

    /** True if a value of {@code wanted} may be the case. */
    public boolean mayBe(long wanted) {
        return (mask & wanted) != 0;
    }

    /** True if a value of {@code wanted} is the case whatever is still open. */
    public boolean mustBe(long wanted) {
        return !mayNotApply && (mask & ~wanted) == 0;
    }

    @Override
    public boolean settled() {
        return !mayNotApply && Long.bitCount(mask) == 1;
    }

    @Override
    public boolean within(Values other) {
        return other instanceof ValueSet that && (mask & ~that.mask) == 0 && (!mayNotApply || that.mayNotApply);
    }

    @Override
    public Values or(Values other) {
        return other instanceof ValueSet that
                ? new ValueSet(mask | that.mask, mayNotApply || that.mayNotApply)
                : orNotApplicable();
    }

    @Override
    public Values orNotApplicable() {
        return mayNotApply ? this : new ValueSet(mask, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueSet that && mask == that.mask && mayNotApply == that.mayNotApply;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(mask) ^ Boolean.hashCode(mayNotApply);
    }
}
