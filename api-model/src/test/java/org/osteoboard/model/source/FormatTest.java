package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.bytes;
import static org.osteoboard.model.source.Reads.utf8;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "case.json, a: 1, JSON",
        "CASE.JSON, a: 1, JSON",
        "症例.yaml, {}, YAML",
        "dir.json/case.yml, {}, YAML",
        "-, '{}', JSON",
        "-, '  \n\t[1]', JSON",
        "case.txt, 'case: x', YAML",
        "'', '', YAML",
        "case, '# {', YAML"
    })
    void the_extension_decides_and_else_the_first_visible_character(String name, String text, Format format) {
        assertThat(Format.of(name, utf8(text))).isEqualTo(format);
    }

    @Test
    void a_byte_order_mark_is_not_visible() {
        assertThat(Format.of("", bytes(0xEF, 0xBB, 0xBF, '{', '}'))).isEqualTo(Format.JSON);
    }

    @Test
    void a_Turkish_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Format.of("CASE.JSON", utf8("a: 1"))).isEqualTo(Format.JSON);
            assertThat(NearestName.among("LIMB", java.util.List.of("limb"))).containsExactly("limb");
        } finally {
            Locale.setDefault(before);
        }
    }
}
