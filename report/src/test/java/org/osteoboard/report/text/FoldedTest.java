package org.osteoboard.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Long lines go on a little further in, and nothing of them is lost. */
class FoldedTest {
    private static int width(String line) {
        return line.codePoints().map(Width::of).sum();
    }

    @Test
    void a_long_line_goes_on_two_columns_further_in() {
        String folded = Folded.of("  - " + "word ".repeat(30).strip() + "\n\nshort\n");
        assertThat(folded.lines())
                .startsWith(
                        "  - " + "word ".repeat(15).strip(),
                        "    " + "word ".repeat(15).strip());
        assertThat(folded).endsWith("word\n\nshort\n");
    }

    @Test
    void japanese_is_folded_by_the_columns_it_takes() {
        String sentence = "骨転移の痛みがあるときは、他の治療と並行していつでも鎮痛薬が選択肢になる。".repeat(4);
        String folded = Folded.of("[PAIN-01] 理由: " + sentence);
        assertThat(folded.lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(80));
        assertThat(folded.replaceAll("\n *", "")).isEqualTo("[PAIN-01] 理由: " + sentence);
    }

    @Test
    void short_lines_stay_as_they_are() {
        assertThat(Folded.of("a\n  b\n\n")).isEqualTo("a\n  b\n\n");
    }
}
