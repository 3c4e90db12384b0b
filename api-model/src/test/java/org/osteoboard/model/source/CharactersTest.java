package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.codes;
import static org.osteoboard.model.source.Reads.json;
import static org.osteoboard.model.source.Reads.problems;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @CsvSource({
        "0, control-character",
        "1, control-character",
        "7, control-character",
        "8, control-character",
        "b, control-character",
        "c, control-character",
        "1b, control-character",
        "1f, control-character",
        "7f, control-character",
        "80, control-character",
        "85, control-character",
        "9f, control-character",
        "2028, control-character",
        "2029, control-character",
        "202a, bidi-control",
        "202b, bidi-control",
        "202c, bidi-control",
        "202d, bidi-control",
        "202e, bidi-control",
        "2066, bidi-control",
        "2067, bidi-control",
        "2068, bidi-control",
        "2069, bidi-control",
        "d800, surrogate",
        "dbff, surrogate",
        "dc00, surrogate",
        "dfff, surrogate",
        "fffe, non-character",
        "ffff, non-character",
        "fdd0, non-character",
        "fdef, non-character"
    })
    void a_forbidden_character_is_refused_raw_and_written_as_an_escape(String hex, String code) {
        String raw = Character.toString(Integer.parseInt(hex, 16));
        String escape = "\\u" + "0".repeat(4 - hex.length()) + hex;

        if (!code.equals("surrogate")) { // which has no bytes in UTF-8
            assertThat(problems(yaml("# 1\na: 'x" + raw + "y'\n"))).containsExactly(code + "@2");
            assertThat(problems(yaml("a: 1 # " + raw + "\n"))).containsExactly(code + "@1");
            assertThat(problems(json("{\n\"a\": \"x" + raw + "y\"}"))).containsExactly(code + "@2");
        }
        assertThat(problems(json("{\n\"a\": \"x" + escape + "y\"}"))).containsExactly(code + "@2");
        assertThat(problems(json("{\n\"x" + escape + "y\": 1}"))).containsExactly(code + "@2");
        assertThat(problems(yaml("\na: \"x" + escape + "y\""))).containsExactly(code + "@2");
        assertThat(problems(yaml("\n\"x" + escape + "y\": 1"))).containsExactly(code + "@2");
    }

    @Test
    void each_line_is_told_once_a_kind() {
        assertThat(problems(yaml("a: \u0001\u0002\u202e\nb: \u0003\n")))
                .containsExactly("control-character@1", "bidi-control@1", "control-character@2");
    }

    @Test
    void a_surrogate_pair_written_as_escapes_is_one_character() {
        assertThat(tree(json("\"\\ud83d\\ude00\""))).isEqualTo("TEXT 😀");
        assertThat(tree(yaml("\"\\uD83D\\uDE00\""))).isEqualTo("TEXT 😀");
        assertThat(codes(json("\"\\ude00\\ud83d\""))).containsExactly("surrogate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\uDBFF",
                "\\udc00",
                "\\ud83d\\ud83d",
                "\\ud800\\n",
                "\\ud800x",
                "\\ud800\\u0041",
                "\\ud83d\\ude00\\ude00"
            })
    void half_a_pair_in_a_key_is_told_as_such(String half) {
        assertThat(codes(json("{\"x" + half + "\": 1}"))).containsExactly("surrogate");
        assertThat(codes(yaml("\"x" + half + "\": 1"))).containsExactly("surrogate");
    }

    @Test
    void tabs_and_line_breaks_in_text_are_welcome() {
        assertThat(tree(json("\"a\\tb\\r\\nc\""))).isEqualTo("TEXT a\tb\r\nc");
        assertThat(tree(yaml("\"a\\tb\\nc\""))).isEqualTo("TEXT a\tb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u200f", "\u061c"})
    void an_invisible_character_is_refused_in_a_key_and_left_alone_in_text(String invisible) {
        assertThat(codes(yaml("ec" + invisible + "og: 1"))).containsExactly("invisible-character");
        assertThat(codes(json("{\"ec" + invisible + "og\": 1}"))).containsExactly("invisible-character");
        assertThat(tree(json("{\"note\": \"x" + invisible + "y\"}"))).isEqualTo("{note: TEXT x" + invisible + "y}");
    }

    @Test
    void a_word_in_composed_and_decomposed_form_stays_as_written() {
        assertThat(tree(yaml("a: が\nb: か\u3099\n"))).isEqualTo("{a: TEXT が, b: TEXT か\u3099}");
    }
}
