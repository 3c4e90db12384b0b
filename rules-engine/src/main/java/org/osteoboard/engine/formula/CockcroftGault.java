package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Creatinine clearance after Cockcroft and Gault:
 * {@code (140 - age) x weight / (72 x creatinine)}, times 0.85 in a woman.
 *
 * <p>Unit of the outcome: mL/min, not indexed to body surface. Source: Cockcroft DW, Gault MH. Nephron 1976;16:31-41. It
 * is the clearance that drug labels mean (zoledronic acid), and it is not an eGFR. Japanese creatinine is measured by
 * an enzymatic method and reads lower than the method of 1976, which makes this clearance read higher (note not
 * verified in a source). For adults.
 */
public final class CockcroftGault {
    private static final BigDecimal AGE_TERM = BigDecimal.valueOf(140);
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(72);
    private static final BigDecimal WOMAN = new BigDecimal("0.85");
    private static final BigDecimal MAN = BigDecimal.ONE;

    private CockcroftGault() {}

    /**
     * The clearance over every value left of its inputs.
     *
     * @param age in years, below 140; an age under 18 enters as 18
     * @param female yes, no or both; both spans the woman's lowest and the man's highest clearance
     * @param weight actual body weight in kg, above 0
     * @param creatinine serum creatinine in mg/dL, above 0
     * @return mL/min; falls with age and creatinine, rises with weight
     * @throws IllegalArgumentException if an end lies outside the ranges above
     */
    public static ValueRange clearance(ValueRange age, ValueSet female, ValueRange weight, ValueRange creatinine) {
        ValueRange years = AdultAge.of(age);
        if (years.high().compareTo(AGE_TERM) >= 0) {
            throw new IllegalArgumentException("age must be below 140 years");
        }
        Positive.check(weight, "weight");
        Positive.check(creatinine, "creatinine");
        BigDecimal lowest = female.mayBe(ValueSet.YES_BIT) ? WOMAN : MAN;
        BigDecimal highest = female.mayBe(ValueSet.NO_BIT) ? MAN : WOMAN;
        BigDecimal least = clearance(years.high(), weight.low(), creatinine.high(), lowest);
        boolean onePoint = lowest == highest && years.settled() && weight.settled() && creatinine.settled();
        return Digits.between(
                least,
                years.highOpen() || weight.lowOpen() || creatinine.highOpen(),
                onePoint ? least : clearance(years.low(), weight.high(), creatinine.low(), highest),
                years.lowOpen() || weight.highOpen() || creatinine.lowOpen(),
                years.mayNotApply() || female.mayNotApply() || weight.mayNotApply() || creatinine.mayNotApply());
    }

    private static BigDecimal clearance(BigDecimal age, BigDecimal weight, BigDecimal creatinine, BigDecimal sex) {
        return AGE_TERM.subtract(age)
                .multiply(weight)
                .multiply(sex)
                .divide(DIVISOR.multiply(creatinine), Digits.RESULT);
    }
}
