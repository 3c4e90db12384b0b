package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way gives the digits of the exact product, or none. */
class ProductTest {
    private static final int TRIES = 200_000;

    @Test
    void the_quick_digits_are_those_of_the_exact_product() {
        Random random = new Random(20261129L);
        Product[] factors = {
            new Product(BigDecimal.valueOf(194)),
            new Product(new BigDecimal("143.366")),
            new Product(new BigDecimal("143.704")),
            new Product(new BigDecimal("0.99999"))
        };
        int unsettled = 0;
        for (int i = 0; i < TRIES; i++) {
            double first = Math.pow(10, 8 * random.nextDouble() - 4);
            double second = i % 2 == 0 ? random.nextDouble() : Math.pow(10, 8 * random.nextDouble() - 4);
            Product factor = factors[i % factors.length];
            BigDecimal quick = factor.quick(first, second);
            if (quick == null) {
                unsettled++;
            } else {
                assertThat(quick).as("%s x %s", first, second).isEqualByComparingTo(factor.exact(first, second));
            }
        }
        assertThat(unsettled).isLessThan(TRIES / 1000);
    }

    @Test
    void a_tie_in_the_fifteenth_digit_and_a_size_out_of_reach_are_left_to_the_exact_product() {
        Product one = new Product(BigDecimal.ONE);
        assertThat(one.quick(12_345_678_901_234.25, 1)).isNull();
        assertThat(one.times(12_345_678_901_234.25, 1)).isEqualByComparingTo("12345678901234.2");
        assertThat(one.times(12_345_678_901_234.75, 1)).isEqualByComparingTo("12345678901234.8");
        assertThat(one.quick(1e-20, 1)).isNull();
        assertThat(one.quick(1e300, 1e300)).isNull();
        assertThat(one.times(1e20, 1)).isEqualByComparingTo("1e20");
    }

    @Test
    void a_power_of_ten_and_its_neighbours_are_what_the_exact_product_is() {
        Product one = new Product(BigDecimal.ONE);
        for (int exponent = -6; exponent <= 12; exponent++) {
            double ten = Double.parseDouble("1e" + exponent);
            for (double near : new double[] {Math.nextDown(ten), ten, Math.nextUp(ten)}) {
                assertThat(one.times(near, 1)).isEqualByComparingTo(one.exact(near, 1));
            }
        }
    }

    @Test
    void the_double_nearest_to_a_quotient_is_found_with_and_without_34_digits() {
        Random random = new Random(7L);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal dividend = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(6));
            BigDecimal divisor = BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(3));
            assertThat(Digits.quotient(dividend, divisor))
                    .isEqualTo(dividend.divide(divisor, MathContext.DECIMAL128).doubleValue());
        }
        assertThat(Digits.quotient(new BigDecimal("0.12345678901234567890"), new BigDecimal("0.9")))
                .isEqualTo(0.13717421001371743);
    }
}
