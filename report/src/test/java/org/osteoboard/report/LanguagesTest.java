package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;

/** Japanese and English reports have the same lines about the same things. */
class LanguagesTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void both_languages_have_the_same_lines(Example example) {
        for (boolean full : new boolean[] {false, true}) {
            assertThat(structure(example, Lang.JA, full)).isEqualTo(structure(example, Lang.EN, full));
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void no_japanese_stands_in_an_English_report_outside_the_persons_words(Example example) {
        for (Line line : Composer.page(example.proposal(), Lang.EN, false).lines()) {
            line.body().stream()
                    .filter(span -> span.style() != org.osteoboard.report.page.Span.Style.QUOTED)
                    .forEach(span -> assertThat(span.text()).doesNotContainPattern("[ぁ-んァ-ヶ一-龠、。]"));
        }
    }

    @Test
    void every_label_has_both_languages_and_the_same_places_to_fill() {
        for (Labels label : Labels.values()) {
            String ja = label.text().ja();
            String en = label.text().en();
            assertThat(ja).as(label.name()).isNotEmpty();
            assertThat(en).as(label.name()).isNotEmpty();
            assertThat(ja.split("\\{\\}", -1)).as(label.name()).hasSameSizeAs(en.split("\\{\\}", -1));
        }
    }

    private static List<String> structure(Example example, Lang lang, boolean full) {
        return Composer.page(example.proposal(), lang, full).lines().stream()
                .map(Line::structure)
                .toList();
    }
}
