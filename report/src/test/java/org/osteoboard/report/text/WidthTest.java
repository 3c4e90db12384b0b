package org.osteoboard.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "骨, 2",
        "あ, 2",
        "ｱ, 1",
        "Ａ, 2",
        "（, 2",
        "・, 2",
        "한, 2",
        "é, 1",
        "e\u0301, 1",
        "か\u3099, 2",
        "≧, 1",
        "○, 1",
        "→, 1",
        "±, 1",
        "①, 1",
        "😀, 2",
        "𠮟, 2",
        "㎎, 2",
        "a\u200Bb, 2",
        "12 mg/dL, 8",
        "大腿骨R, 7"
    })
    void a_text_takes_so_many_columns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }
}
