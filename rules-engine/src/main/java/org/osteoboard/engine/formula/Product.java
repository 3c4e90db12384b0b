package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal factor times two doubles, cut to 15 significant digits (half-even) as if multiplied exactly. Each product is
 * carried as a double and what it lacks, so that some 31 digits are known; where they do not settle the fifteenth, the
 * exact product is taken. Immutable.
 */
final class Product {
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final double LEAST = 1e14;
    private static final double LIMIT = 1e15;
    /** How far from half a unit of the fifteenth digit the rest must be; the error is below 1e-15 of a unit. */
    private static final double MARGIN = 1e-9;

    private final BigDecimal factor;
    private final double whole;
    private final int scale;

    /** @param factor above 0, of at most 15 digits */
    Product(BigDecimal factor) {
        this.factor = factor;
        this.whole = factor.unscaledValue().longValueExact();
        this.scale = factor.scale();
    }

    /** @param first above 0 and finite, as is {@code second} */
    BigDecimal times(double first, double second) {
        BigDecimal quick = quick(first, second);
        return quick != null ? quick : exact(first, second);
    }

    BigDecimal exact(double first, double second) {
        return factor.multiply(new BigDecimal(first))
                .multiply(new BigDecimal(second))
                .round(Digits.RESULT);
    }

    /** Null if the digits carried do not settle it. */
    @Nullable
    BigDecimal quick(double first, double second) {
        double both = first * second;
        double lacking = Math.fma(first, second, -both);
        double product = both * whole;
        lacking = Math.fma(both, whole, -product) + lacking * whole;
        double magnitude = Math.log10(product);
        if (!(magnitude > -8 && magnitude < 14)) {
            return null;
        }
        int shift = 14 - (int) Math.floor(magnitude);
        double scaled = product * TENS[shift];
        lacking = Math.fma(product, TENS[shift], -scaled) + lacking * TENS[shift];
        double digits = Math.rint(scaled);
        double rest = scaled - digits + lacking;
        if (rest > 0.5) {
            digits++;
            rest--;
        } else if (rest < -0.5) {
            digits--;
            rest++;
        }
        boolean settled = 0.5 - Math.abs(rest) > MARGIN && digits > LEAST && digits < LIMIT;
        return settled ? BigDecimal.valueOf((long) digits, shift + scale) : null;
    }
}
