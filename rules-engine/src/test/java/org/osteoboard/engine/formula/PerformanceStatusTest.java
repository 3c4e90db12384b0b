package org.osteoboard.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.engine.formula.Given.between;
import static org.osteoboard.engine.formula.Given.known;
import static org.osteoboard.engine.formula.PerformanceStatus.common;

import org.junit.jupiter.api.Test;

class PerformanceStatusTest {
    @Test
    void a_stated_status_stays_as_it_is() {
        assertThat(common(known("80"), between("70", "100"))).isEqualTo(known("80"));
    }

    @Test
    void a_status_that_is_not_on_file_is_the_range_that_goes_with_the_other_scale() {
        assertThat(common(between("10", "100"), between("70", "100"))).isEqualTo(between("70", "100"));
    }

    @Test
    void two_statements_that_cannot_go_together_both_stay() {
        assertThat(common(known("90"), between("10", "50"))).isEqualTo(between("10", "90"));
        assertThat(PerformanceStatus.contradict(known("90"), between("10", "50")))
                .isTrue();
        assertThat(PerformanceStatus.contradict(known("50"), between("10", "50")))
                .isFalse();
    }
}
