package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.osteoboard.model.factor.ValueRange;

/**
 * How many digits an outcome keeps where a formula divides or raises to a power. Products and sums are exact; only the
 * finished end is cut to 15 significant digits (half-even), once, whether a quotient or a product of powers. A quotient
 * that is a whole number or a short decimal stays exactly that, so a threshold is met exactly: 60 kg over 2.0 mg/dL at
 * age 68 is 30, not 29.9999.
 *
 * <p>Cutting to nearest never reverses an order, so a narrower input still gives a narrower outcome. Two inputs that
 * differ within their first 12 significant digits, more than a laboratory prints, stay apart; that is what lets an open
 * end stay open.
 */
final class Digits {
    /** For the last step of an outcome. */
    static final MathContext RESULT = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Below it a double holds every whole number. */
    private static final double WHOLE = 0x1p53;

    private Digits() {}

    /** The double nearest to a quotient of numbers above 0. */
    static double quotient(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(dividend.scale(), divisor.scale());
        double above = dividend.scaleByPowerOfTen(scale).doubleValue();
        double below = divisor.scaleByPowerOfTen(scale).doubleValue();
        // Whole numbers that doubles hold exactly: one division, rounded once.
        return above < WHOLE && below < WHOLE
                ? above / below
                : dividend.divide(divisor, MathContext.DECIMAL128).doubleValue();
    }

    /** The range between two ends, cut here if they are not yet. */
    static ValueRange between(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen, boolean mayNotApply) {
        BigDecimal from = cut(low);
        BigDecimal to = high == low ? from : cut(high);
        boolean onePoint = from.compareTo(to) == 0;
        return new ValueRange(from, lowOpen && !onePoint, to, highOpen && !onePoint, mayNotApply);
    }

    /** 15 significant digits, written without trailing zeros so that equal outcomes are equal objects. */
    private static BigDecimal cut(BigDecimal unrounded) {
        BigDecimal cut = unrounded.round(RESULT).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }
}
