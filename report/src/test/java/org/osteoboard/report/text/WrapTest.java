package org.osteoboard.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

class WrapTest {
    @Test
    void no_line_starts_with_a_full_stop_or_a_closing_bracket() {
        assertThat(rows("骨が痛む。歩ける（少し）。", 8)).containsExactly("骨が痛", "む。歩け", "る（少", "し）。");
    }

    @Test
    void no_line_ends_with_an_opening_bracket() {
        assertThat(rows("骨転移（大腿骨）", 8)).containsExactly("骨転移", "（大腿", "骨）");
    }

    @Test
    void words_and_ids_are_not_broken() {
        assertThat(rows("see PAIN-32-class now", 14)).containsExactly("see", "PAIN-32-class", "now");
    }

    @Test
    void a_number_stays_with_its_unit() {
        assertThat(rows("take 16 mg now", 8)).containsExactly("take", "16 mg", "now");
    }

    @Test
    void what_cannot_be_broken_is_broken_by_force() {
        assertThat(rows("a".repeat(20), 8)).containsExactly("aaaaaaaa", "aaaaaaaa", "aaaa");
    }

    @Test
    void styles_go_on_over_a_line_end() {
        List<List<Wrap.Piece>> rows = Wrap.rows(List.of(new Span("危険な所見です", Style.ALARM)), 8, 8);
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .singleElement()
                        .satisfies(piece -> assertThat(piece.style()).isEqualTo(Style.ALARM)));
    }

    private static List<String> rows(String text, int width) {
        return Wrap.rows(List.of(new Span(text, Style.PLAIN)), width, width).stream()
                .map(row -> row.stream().map(Wrap.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
