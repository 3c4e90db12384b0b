package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;

/**
 * Calcium corrected for albumin, by the two formulas in use. They differ by 0.2 mg/dL for each g/dL of albumin below 4:
 * enough to change a grade, so a number is never shown without its formula.
 *
 * <p>Calcium and the outcome in mg/dL, albumin in g/dL. Sums are exact and nothing is rounded. The names follow Japanese
 * guidance (dialysis society guideline 2012, 透析会誌 45:301-356), which gives the slope 1.0 to Payne (BMJ 1973;4:643-646)
 * and the slope 0.8 to K/DOQI (2003); elsewhere the slope 0.8 is credited to the same paper of 1973.
 */
public final class CorrectedCalcium {
    /** The albumin, in g/dL, at which both formulas leave calcium as it is. */
    private static final BigDecimal ALBUMIN = BigDecimal.valueOf(4);

    private static final BigDecimal SLOPE = new BigDecimal("0.8");

    private CorrectedCalcium() {}

    /**
     * {@code calcium + (4 - albumin)} while albumin is below 4 g/dL; from 4 on calcium stays as measured.
     *
     * <p>The kink at 4 decides which ends are open: an albumin that may exceed 4 may add nothing at all, so the lowest
     * calcium is attained whether or not the albumin's own end is; an albumin <em>below 4</em> always adds something, so
     * it is not.
     */
    public static ValueRange payneJapan(ValueRange calcium, ValueRange albumin) {
        int top = albumin.high().compareTo(ALBUMIN);
        int bottom = albumin.low().compareTo(ALBUMIN);
        return new ValueRange(
                calcium.low().add(missing(albumin.high())),
                calcium.lowOpen() || (albumin.highOpen() && top <= 0),
                calcium.high().add(missing(albumin.low())),
                calcium.highOpen() || (albumin.lowOpen() && bottom < 0),
                calcium.mayNotApply() || albumin.mayNotApply());
    }

    /** {@code calcium + 0.8 x (4 - albumin)}, also downwards when albumin is above 4 g/dL. */
    public static ValueRange factor08(ValueRange calcium, ValueRange albumin) {
        return new ValueRange(
                calcium.low().add(SLOPE.multiply(ALBUMIN.subtract(albumin.high()))),
                calcium.lowOpen() || albumin.highOpen(),
                calcium.high().add(SLOPE.multiply(ALBUMIN.subtract(albumin.low()))),
                calcium.highOpen() || albumin.lowOpen(),
                calcium.mayNotApply() || albumin.mayNotApply());
    }

    /** From the lowest to the highest of both formulas: the sources differ, and a rule sees every value they allow. */
    public static ValueRange eitherFormula(ValueRange calcium, ValueRange albumin) {
        return (ValueRange) payneJapan(calcium, albumin).or(factor08(calcium, albumin));
    }

    private static BigDecimal missing(BigDecimal albumin) {
        return ALBUMIN.subtract(albumin).max(BigDecimal.ZERO);
    }
}
