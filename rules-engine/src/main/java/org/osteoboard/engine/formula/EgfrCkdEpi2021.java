package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * Estimated glomerular filtration rate after CKD-EPI 2021, from creatinine, without a term for race:
 * {@code 142 x min(creatinine/k, 1)^a x max(creatinine/k, 1)^-1.200 x 0.9938^age}, times 1.012 in a woman; k is 0.7 and a
 * -0.241 in a woman, 0.9 and -0.302 in a man.
 *
 * <p>Unit of the outcome: mL/min/1.73 m². Source: Inker LA, et al. N Engl J Med 2021;385:1737-1749. It differs from
 * {@link JapaneseEgfr} and is not the clearance of drug labels ({@link CockcroftGault}). For adults.
 *
 * <p>Powers come from {@link StrictMath}, so every machine prints the same digits.
 */
public final class EgfrCkdEpi2021 {
    private static final BigDecimal FACTOR = BigDecimal.valueOf(142);
    private static final double AGE_BASE = 0.9938;
    private static final double ABOVE_EXPONENT = -1.2;
    private static final Sex WOMAN =
            new Sex(new BigDecimal("0.7"), -0.241, new Product(FACTOR.multiply(new BigDecimal("1.012"))));
    private static final Sex MAN = new Sex(new BigDecimal("0.9"), -0.302, new Product(FACTOR));

    /** The constants of one sex: the creatinine at which the slope changes, the exponent below it, the factor. */
    private record Sex(BigDecimal kink, double belowExponent, Product factor) {}

    private EgfrCkdEpi2021() {}

    /**
     * The filtration rate over every value left of its inputs.
     *
     * @param age in years; an age under 18 enters as 18
     * @param female yes, no or both; at every creatinine the woman's rate is the lower one
     * @param creatinine serum creatinine in mg/dL, above 0
     * @return mL/min/1.73 m²; falls with age and with creatinine
     * @throws IllegalArgumentException if creatinine reaches 0
     */
    public static ValueRange filtration(ValueRange age, ValueSet female, ValueRange creatinine) {
        return Filtration.of(age, female, creatinine, WOMAN, MAN, EgfrCkdEpi2021::filtration);
    }

    private static BigDecimal filtration(BigDecimal age, BigDecimal creatinine, Sex sex) {
        boolean above = creatinine.compareTo(sex.kink()) > 0;
        return sex.factor()
                .times(
                        StrictMath.pow(
                                Digits.quotient(creatinine, sex.kink()), above ? ABOVE_EXPONENT : sex.belowExponent()),
                        StrictMath.pow(AGE_BASE, age.doubleValue()));
    }
}
