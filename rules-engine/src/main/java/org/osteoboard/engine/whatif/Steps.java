package org.osteoboard.engine.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;

/** Single values of a range that a formula takes: the cuts and steps between the ordinary limits. */
final class Steps {
    private static final int STEPS = 12;
    /** Counts differ most where they are small: so many are tried one by one. */
    private static final int FIRST = 10;

    private static final String COUNT = "1";
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(20);
    /** How finely a change between two steps is looked for, as a share of the range. */
    private static final BigDecimal FINE = BigDecimal.valueOf(200);

    private final List<BigDecimal> values;
    private final BigDecimal unit;

    /** @param parts of the values left */
    Steps(Factor factor, List<ValueRange> parts) {
        Factor.Numbers numbers = factor.numbers();
        ValueRange left = new ValueRange(
                parts.get(0).low(),
                parts.get(0).lowOpen(),
                parts.get(parts.size() - 1).high(),
                parts.get(parts.size() - 1).highOpen(),
                false);
        ValueRange ordinary = ordinary(numbers, left);
        BigDecimal span = ordinary.high().subtract(ordinary.low());
        boolean few = numbers.whole() && span.compareTo(MOST_WHOLE) <= 0;
        unit = numbers.whole() || span.signum() == 0
                ? BigDecimal.ONE
                : powerOfTen(span.divide(FINE, MathContext.DECIMAL32));
        TreeSet<BigDecimal> found = new TreeSet<>();
        parts.forEach(part -> found.add(inside(numbers, part)));
        BigDecimal step = few ? BigDecimal.ONE : span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        if (step.signum() > 0) {
            for (BigDecimal at = ordinary.low(); at.compareTo(ordinary.high()) <= 0; at = at.add(step)) {
                found.add(rounded(at));
            }
        }
        if (numbers.whole() && numbers.unit().equals(COUNT)) {
            for (int i = 0; i < FIRST; i++) {
                found.add(plain(ordinary.low().add(BigDecimal.valueOf(i))));
            }
        }
        found.add(ordinary.high());
        found.removeIf(value -> !ValueRange.exactly(value).within(left));
        values = List.copyOf(found);
    }

    private static ValueRange ordinary(Factor.Numbers numbers, ValueRange left) {
        BigDecimal low = numbers.plausibleLow();
        BigDecimal high = numbers.plausibleHigh();
        if (low == null || high == null) {
            return left;
        }
        ValueRange usual = ValueRange.between(low, high);
        return usual.meets(left) ? usual.and(left) : left;
    }

    private static BigDecimal powerOfTen(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
    }

    private BigDecimal rounded(BigDecimal value) {
        BigDecimal units = value.divide(unit, 0, RoundingMode.HALF_EVEN);
        return plain(units.multiply(unit));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    List<BigDecimal> values() {
        return values;
    }

    /** A value between two others, halfway; one of them if there is none in between. */
    BigDecimal between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = rounded(low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64));
        return middle.compareTo(low) <= 0 || middle.compareTo(high) >= 0 ? low : middle;
    }

    /** A plain value of a part: an ordinary one if there is one. */
    static BigDecimal inside(Factor.Numbers numbers, ValueRange part) {
        ValueRange some = ordinary(numbers, part);
        if (!some.lowOpen()) {
            return plain(some.low());
        }
        if (numbers.whole()) {
            return plain(some.low().add(BigDecimal.ONE));
        }
        BigDecimal step = some.high().subtract(some.low()).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        BigDecimal near = some.low().add(step);
        BigDecimal round = near.round(new MathContext(2, RoundingMode.HALF_EVEN));
        return plain(ValueRange.exactly(round).within(some) ? round : near);
    }
}
