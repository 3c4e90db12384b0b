package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.codes;
import static org.osteoboard.model.source.Reads.json;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.yaml;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-3", "0.9", "-0.5", "9.10", "10", "123456789012345", "0.12345678901234"})
    void a_plain_decimal_is_a_number_in_both_formats_as_it_was_written(String written) {
        assertThat(tree(json("[" + written + "]"))).isEqualTo("[NUMBER " + written + "]");
        assertThat(tree(yaml("[" + written + "]"))).isEqualTo("[NUMBER " + written + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10000000000",
                "1e999999999",
                "1e-999999999",
                "1e400",
                "1e-400",
                "1E5",
                "1e5",
                "NaN",
                "nan",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "-.5",
                "1.",
                "017",
                "010",
                "-01",
                "00",
                "00.5",
                "0x1F",
                "0o17",
                "0b1",
                "1_000",
                "1.2.3",
                "--1",
                "1-1",
                "-",
                "1234567890123456",
                "0.123456789012345",
                "100000000000000000000",
                "２９",
                "1２"
            })
    void any_other_form_is_told_in_JSON_and_stays_text_in_YAML(String written) {
        assertThat(codes(json("{\"a\": " + written + "}"))).containsExactly("number-form");
        assertThat(codes(json("[" + written + "]"))).containsExactly("number-form");
        assertThat(tree(yaml("{a: " + written + "}"))).isEqualTo("{a: TEXT " + written + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "<0.5", "8.5L", "ー5", "−5", "令和6年", "1/3", "5 mg", ".inf", ".NaN", "1 2"})
    void what_people_write_for_numbers_stays_text_in_YAML(String written) {
        assertThat(tree(yaml("a: " + written))).isEqualTo("{a: TEXT " + written + "}");
    }
}
