package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.bytes;
import static org.osteoboard.model.source.Reads.concat;
import static org.osteoboard.model.source.Reads.problem;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.utf8;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String CASE = "{\n\"case\": \"TB-1\",\n\"note\": \"孫の結婚式に歩いて出たい\"}\n";

    @ParameterizedTest
    @EnumSource(Format.class)
    void UTF_8_is_read_with_and_without_its_mark(Format format) {
        byte[] marked = concat(bytes(0xEF, 0xBB, 0xBF), utf8(CASE));

        assertThat(SourceReader.read(marked, format)).isEqualTo(SourceReader.read(utf8(CASE), format));
        assertThat(tree(SourceReader.read(marked, format))).isEqualTo("{case: TEXT TB-1, note: TEXT 孫の結婚式に歩いて出たい}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "windows-31j", "EUC-JP"})
    void Japanese_encodings_are_refused_at_the_first_wrong_byte_with_advice(String charset) {
        Problem problem = problem(SourceReader.read(CASE.getBytes(Charset.forName(charset)), Format.JSON));

        assertThat(problem.code()).isEqualTo("encoding");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message().en()).matches("Column 1[01]: .*"); // 孫 in EUC-JP happens to be UTF-8
        assertThat(problem.hint().en()).isEqualTo("Maybe the file is Shift_JIS; save it as UTF-8.");
        assertThat(problem.hint().ja()).isEqualTo("ファイルが Shift_JIS ではありませんか。UTF-8 で保存し直してください。");
    }

    @Test
    void the_seven_bit_JIS_encoding_is_refused_by_its_escape_character() {
        Problem problem = problem(SourceReader.read(CASE.getBytes(Charset.forName("ISO-2022-JP")), Format.YAML));

        assertThat(problem.code()).isEqualTo("encoding");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.hint().en()).isEqualTo("Maybe the file is ISO-2022-JP; save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "x-UTF-16LE-BOM",
                "X-UTF-32LE-BOM",
                "X-UTF-32BE-BOM",
                "UTF-32LE"
            })
    void wider_Unicode_encodings_are_refused(String charset) {
        Problem problem = problem(SourceReader.read(CASE.getBytes(Charset.forName(charset)), Format.JSON));

        assertThat(problem.code()).isEqualTo("encoding");
        assertThat(problem.hint().en()).isEqualTo("Maybe the file is UTF-16; save it as UTF-8.");
    }

    @Test
    void invalid_UTF_8_is_refused_and_never_repaired() {
        int[][] wrong = {
            {0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0xE7, 0x97}, {0x80}, {0xF4, 0x90, 0x80, 0x80}
        };
        for (int[] sequence : wrong) {
            Problem problem = problem(SourceReader.read(concat(utf8("a: 1\nb: "), bytes(sequence)), Format.YAML));
            assertThat(problem.code()).isEqualTo("encoding");
            assertThat(problem.line()).isEqualTo(2);
        }
    }

    @Test
    void half_width_kana_of_Shift_JIS_that_happen_to_be_UTF_8_stay_text_for_nobody_to_act_on() {
        byte[] kana = "ﾂｱ".getBytes(Charset.forName("windows-31j"));

        assertThat(tree(SourceReader.read(concat(utf8("note: "), kana), Format.YAML)))
                .isEqualTo("{note: TEXT ±}");
    }
}
