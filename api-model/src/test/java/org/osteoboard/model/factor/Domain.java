package org.osteoboard.model.factor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Values over domains so small that every value can be written down: the definition the algebra is compared with.
 * Numbers are counted in quarters between -2 and 2; ends of ranges are whole, so a quarter lies inside every open end.
 */
public final class Domain {
    /** What stands for <em>not applicable</em> among the values written down. */
    public static final String NOT_APPLICABLE = "not applicable";

    private static final int LOWEST = -2;
    private static final int HIGHEST = 2;

    private Domain() {}

    /** Every set of up to four values, and not applicable. */
    public static List<Values> sets() {
        List<Values> all = new ArrayList<>();
        for (long mask = 1; mask < 16; mask++) {
            all.add(new ValueSet(mask, false));
            all.add(new ValueSet(mask, true));
        }
        all.add(NotApplicable.INSTANCE);
        return all;
    }

    /** Every range with whole ends, open or closed, and not applicable. */
    public static List<Values> ranges() {
        List<Values> all = new ArrayList<>();
        for (int low = LOWEST; low <= HIGHEST; low++) {
            for (int high = low; high <= HIGHEST; high++) {
                for (int flags = 0; flags < 8; flags++) {
                    boolean lowOpen = (flags & 1) != 0;
                    boolean highOpen = (flags & 2) != 0;
                    if (low < high || (!lowOpen && !highOpen)) {
                        all.add(new ValueRange(
                                BigDecimal.valueOf(low),
                                lowOpen,
                                BigDecimal.valueOf(high),
                                highOpen,
                                (flags & 4) != 0));
                    }
                }
            }
        }
        all.add(NotApplicable.INSTANCE);
        return all;
    }

    /** Every number a threshold is tried with: the halves, ends of ranges and points between them. */
    public static List<BigDecimal> thresholds() {
        List<BigDecimal> all = new ArrayList<>();
        for (int halves = 2 * LOWEST; halves <= 2 * HIGHEST; halves++) {
            all.add(new BigDecimal(halves).divide(BigDecimal.valueOf(2)));
        }
        return all;
    }

    /** Every value left, written down one by one. */
    public static Set<Object> written(Values values) {
        Set<Object> written = new LinkedHashSet<>();
        if (values instanceof ValueSet set) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((set.mask() >>> bit & 1) != 0) {
                    written.add(bit);
                }
            }
        } else if (values instanceof ValueRange range) {
            for (BigDecimal number : quarters()) {
                int low = number.compareTo(range.low());
                int high = number.compareTo(range.high());
                if ((low > 0 || (low == 0 && !range.lowOpen())) && (high < 0 || (high == 0 && !range.highOpen()))) {
                    written.add(number);
                }
            }
        }
        if (values.mayNotApply()) {
            written.add(NOT_APPLICABLE);
        }
        return written;
    }

    private static List<BigDecimal> quarters() {
        List<BigDecimal> all = new ArrayList<>();
        for (int quarters = 4 * LOWEST; quarters <= 4 * HIGHEST; quarters++) {
            all.add(new BigDecimal(quarters).divide(BigDecimal.valueOf(4)));
        }
        return all;
    }

    /** The numbers from the least to the greatest of {@code some}, and what else is in it. */
    static Set<Object> withoutGaps(Set<Object> some) {
        List<BigDecimal> numbers = some.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .sorted()
                .toList();
        Set<Object> all = new LinkedHashSet<>(some);
        quarters().stream()
                .filter(number -> !numbers.isEmpty()
                        && number.compareTo(numbers.get(0)) > 0
                        && number.compareTo(numbers.get(numbers.size() - 1)) < 0)
                .forEach(all::add);
        return all;
    }
}
