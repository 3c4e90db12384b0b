package org.osteoboard.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell is a formula, and every cell is read back as one cell. */
class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "|cmd",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "  =1",
                "\u3000＝1",
                "\u00A0=1",
                "\"=1",
                "'=1",
                "＂＝1",
                "「=1」",
                "\u200B=1",
                "\uFEFF=1",
                "\u00AD\u2060=1",
                "\u3164=1",
                "\u0007=1",
                "−1",
            })
    void what_could_begin_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(Cells.harmless(text)).startsWith("'");
        assertThat(Cells.row(List.of(text))).containsPattern("^\"?'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a; =1", "a\n=1", "a\t＝1", "a;\u200B@x"})
    void nothing_begins_a_formula_where_another_setting_begins_a_cell(String text) {
        assertThat(Cells.harmless(text)).containsPattern("[;\n\t] ?'").startsWith("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "腰痛", "a=b", "0.9 mg/dL", "RT-03", "1-3", "(-1)", "a, -1", "a\nb"})
    void other_text_stays_as_it_is(String text) {
        assertThat(Cells.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_row_keeps_to_RFC_4180() {
        assertThat(Cells.row(List.of("a", "b,c", "say \"x\"", "two\nlines", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }
}
