package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.MetastasisCounts.rest;
import static org.osteoboard.engine.formula.MetastasisCounts.total;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

class MetastasisCountsTest {
    private static final BigDecimal MOST = BigDecimal.valueOf(2000);

    private static ValueRange of(int low, int high) {
        return ValueRange.between(low, high);
    }

    @Test
    void five_of_which_three_are_in_the_spine_leave_two_outside() {
        assertThat(rest(of(5, 5), of(3, 3))).isEqualTo(of(2, 2));
        assertThat(rest(of(5, 5), of(1, 3))).isEqualTo(of(2, 4));
        assertThat(rest(of(2, 9), of(3, 4))).isEqualTo(of(0, 6));
    }

    @Test
    void the_rest_is_all_that_some_pair_of_counts_leaves() {
        for (int a = 0; a <= 6; a++) {
            for (int b = a; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = c; d <= 6; d++) {
                        ValueRange left = rest(of(a, b), of(c, d));
                        for (int all = a; all <= b; all++) {
                            for (int other = c; other <= Math.min(d, all); other++) {
                                assertThat(of(all - other, all - other).within(left))
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_metastasis_outside_bone_adds_at_least_one_and_none_adds_nothing() {
        assertThat(total(of(3, 3), ValueSet.NO, MOST)).isEqualTo(of(3, 3));
        assertThat(total(of(3, 3), ValueSet.YES, MOST)).isEqualTo(of(4, 2000));
        assertThat(total(of(3, 5), ValueSet.YES_OR_NO, MOST)).isEqualTo(of(3, 2000));
    }
}
