package org.osteoboard.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.model.text.Verdicts;

/** Our own words of a comparison: in both languages, and none says what is better. */
class ComparisonWordsTest {
    @ParameterizedTest
    @EnumSource
    void both_languages_have_words_and_the_same_places_to_fill(Words words) {
        String ja = words.text().ja();
        String en = words.text().en();
        assertThat(ja).isNotEmpty();
        assertThat(en).isNotEmpty().doesNotContainPattern("[ぁ-んァ-ヶ一-龠、。]");
        assertThat(ja.split("\\{\\}", -1)).hasSameSizeAs(en.split("\\{\\}", -1));
    }

    @ParameterizedTest
    @EnumSource
    void none_is_a_verdict(Words words) {
        assertThat(Verdicts.in(words.text())).isEmpty();
        assertThat(words.text().en()).doesNotContainPattern("(?i)\\b(better|worse|improved?|deteriorated?)\\b");
        assertThat(words.text().ja()).doesNotContainPattern("改善|悪化|良くなっ|悪くなっ");
    }
}
