package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    @ParameterizedTest
    @CsvSource({"a/b, a~1b", "m~n, m~0n", "~1, ~01", "~/, ~0~1", "'', ''", "c%d, c%d", "' ', ' '", "痛み, 痛み"})
    void a_key_and_its_step_turn_into_each_other(String key, String step) {
        assertThat(Pointers.escape(key)).isEqualTo(step);
        assertThat(Pointers.unescape(step)).isEqualTo(key);
    }

    @Test
    void a_way_is_put_together_from_the_outside() {
        String lesion = Pointers.child(Pointers.child(Pointers.child("", "bone-metastases"), "lesions"), 0);

        assertThat(lesion).isEqualTo("/bone-metastases/lesions/0");
    }
}
