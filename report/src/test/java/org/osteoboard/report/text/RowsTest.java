package org.osteoboard.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

/** What is said stays whole where a row has room for it. */
class RowsTest {
    @Test
    void what_fits_stands_beside_and_what_does_not_starts_a_row_of_its_own() {
        assertThat(rows(30, "* ", "NSAIDs", "short", "longer than the room left"))
                .containsExactly("* NSAIDs  short", "    longer than the room left");
    }

    @Test
    void what_is_wrapped_is_set_in_deeper_than_what_starts() {
        assertThat(rows(20, "* ", "name", "one two three four five six"))
                .containsExactly("* name", "    one two three", "      four five six");
    }

    @Test
    void wide_characters_count_twice() {
        assertThat(rows(20, "* ", "疼痛", "注意 腎機能", "先に")).containsExactly("* 疼痛  注意 腎機能", "    先に");
    }

    @Test
    void a_text_at_the_right_edge_ends_there() {
        Rows rows = new Rows("", 2, 2, 20);
        rows.add(List.of(new Span("1 surgery", Style.PLAIN)));
        rows.right("options 3");
        assertThat(lines(rows)).containsExactly("1 surgery  options 3");
    }

    private static List<String> rows(int columns, String lead, String... said) {
        Rows rows = new Rows(lead, 4, 6, columns);
        for (String each : said) {
            rows.add(List.of(new Span(each, Style.PLAIN)));
        }
        return lines(rows);
    }

    private static List<String> lines(Rows rows) {
        return rows.all().stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder();
                    row.forEach(piece -> line.append(piece.text()));
                    return line.toString();
                })
                .toList();
    }
}
