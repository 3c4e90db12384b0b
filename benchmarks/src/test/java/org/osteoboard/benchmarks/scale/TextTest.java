package org.osteoboard.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is written into a page. */
class TextTest {
    @Test
    void a_table_has_a_head_and_numbers_on_the_right() {
        MarkdownTable table =
                new MarkdownTable("lesions", "µs").row(MarkdownTable.whole(1_000), MarkdownTable.number(1_234.4));
        assertThat(table.toString()).isEqualTo("| lesions | µs |\n| ---: | ---: |\n| 1,000 | 1,234 |\n");
    }

    @Test
    void numbers_are_as_exact_as_they_deserve() {
        assertThat(MarkdownTable.number(1.234)).isEqualTo("1.23");
        assertThat(MarkdownTable.number(12.34)).isEqualTo("12.3");
        assertThat(MarkdownTable.number(123.4)).isEqualTo("123");
        assertThat(MarkdownTable.times(200, 250)).isEqualTo("1.25");
        assertThat(MarkdownTable.times(2, 250)).isEqualTo("125.0");
    }

    @Test
    void only_what_stands_between_the_marks_of_a_name_is_replaced() {
        String other = "<!-- begin: b -->\nkept\n<!-- end: b -->\n";
        String page = "before\n<!-- begin: a -->\nold\n<!-- end: a -->\nbehind\n" + other;
        String once = GeneratedPart.replace(page, "a", "new\n");
        assertThat(once).isEqualTo("before\n<!-- begin: a -->\n\nnew\n\n<!-- end: a -->\nbehind\n" + other);
        assertThat(GeneratedPart.replace(once, "a", "new\n")).isEqualTo(once);
    }

    @Test
    void a_page_without_marks_is_refused() {
        assertThatThrownBy(() -> GeneratedPart.replace("<!-- end: a -->\n<!-- begin: a -->\n", "a", "new"))
                .hasMessageContaining("lacks");
    }
}
