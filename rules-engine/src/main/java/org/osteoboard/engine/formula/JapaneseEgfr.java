package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Estimated glomerular filtration rate for Japanese adults:
 * {@code 194 x creatinine^-1.094 x age^-0.287}, times 0.739 in a woman.
 *
 * <p>Unit of the outcome: mL/min/1.73 m². Source: Matsuo S, et al. Am J Kidney Dis 2009;53(6):982-992 (equation 4),
 * doi:10.1053/j.ajkd.2008.12.034; for IDMS-traceable (enzymatic) creatinine. Drug labels that speak of creatinine
 * clearance mean {@link CockcroftGault}; for a dose by this one it would first be multiplied by body surface / 1.73.
 *
 * <p>Powers come from {@link StrictMath}, so every machine prints the same digits.
 */
public final class JapaneseEgfr {
    private static final double CREATININE_EXPONENT = -1.094;
    private static final double AGE_EXPONENT = -0.287;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(194);
    private static final Product WOMAN = new Product(FACTOR.multiply(new BigDecimal("0.739")));
    private static final Product MAN = new Product(FACTOR);

    private JapaneseEgfr() {}

    /**
     * The filtration rate over every value left of its inputs.
     *
     * @param age in years; an age under 18 enters as 18
     * @param female yes, no or both; both spans the woman's lowest and the man's highest rate
     * @param creatinine serum creatinine in mg/dL, above 0
     * @return mL/min/1.73 m²; falls with age and with creatinine
     * @throws IllegalArgumentException if creatinine reaches 0
     */
    public static ValueRange filtration(ValueRange age, ValueSet female, ValueRange creatinine) {
        return Filtration.of(age, female, creatinine, WOMAN, MAN, JapaneseEgfr::filtration);
    }

    private static BigDecimal filtration(BigDecimal age, BigDecimal creatinine, Product sex) {
        return sex.times(
                StrictMath.pow(creatinine.doubleValue(), CREATININE_EXPONENT),
                StrictMath.pow(age.doubleValue(), AGE_EXPONENT));
    }
}
