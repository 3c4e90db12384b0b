package org.osteoboard.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Page;

/** Words of a case file stay words. */
class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "[here](https://example.org)",
                "![x](https://example.org/x.png)",
                "www.example.org and a@example.org",
                "a | b | c",
                "`code` and ``more``",
                "@everyone #1 **bold**"
            })
    void words_of_the_case_file_are_code_and_nothing_else(String words) {
        Page page = new Page();
        page.add(Line.Kind.NOTE, Body.of("「").quoted(words).text("」"));
        String markdown = MarkdownPage.of(page);
        String inside = markdown.substring(1, markdown.length() - 2);
        String fence = inside.replaceAll("^(`+).*", "$1");
        assertThat(inside).startsWith(fence).endsWith(fence);
        String core = inside.substring(fence.length(), inside.length() - fence.length());
        assertThat(core.strip().replace("\\|", "|")).isEqualTo(words);
        assertThat(core).doesNotContain(fence + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "[a](b)", "*a*", "a|b", "&lt;", "https://example.org", "www.example.org"})
    void our_own_words_are_escaped(String words) {
        String escaped = Escape.words(words);
        assertThat(escaped.replace("\\", "")).isEqualTo(words);
        assertThat(escaped).doesNotContainPattern("(?<!\\\\)[<>\\[\\]*|&]").doesNotContain("s://", "www.");
    }

    @Test
    void each_thing_said_of_an_option_is_an_item_and_signs_stay_signs() {
        Page page = new Page();
        Body body = Body.of("one [A-1").mark(" *").text("]").gap().text("two").mark(" *partly verified*");
        page.add(Line.Kind.OPTION, "option", body, List.of());
        assertThat(MarkdownPage.of(page)).isEqualTo("""
                ### option

                - one \\[A-1 \\*\\]
                - two *partly verified*
                """);
    }
}
