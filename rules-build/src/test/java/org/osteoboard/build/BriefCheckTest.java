package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause that stands for a sentence is short and has the numbers of its sentence, alike in both languages. */
class BriefCheckTest {
    @TempDir
    Path folder;

    private String faultsOf(String ja, String en) throws IOException {
        Path file = Files.writeString(folder.resolve("texts"), """
                A-1:
                  ja: クレアチニンクリアランス30 mL/min未満では1日2回5 mgまで。
                  en: With a creatinine clearance below 30 mL/min at most 5 mg twice daily.
                  brief: {ja: "%s", en: "%s"}
                """.formatted(ja, en));
        Faults faults = new Faults();
        BriefCheck.of("A-1", YamlMap.load(file, faults).map("A-1"), faults);
        return String.join("; ", faults.found());
    }

    @Test
    void the_same_numbers_in_both_languages_are_a_brief() throws IOException {
        assertThat(faultsOf("CrCl 30未満: 1日2回5 mgまで", "CrCl below 30: at most 5 mg twice daily"))
                .isEmpty();
    }

    @Test
    void another_number_in_one_language_is_refused() throws IOException {
        assertThat(faultsOf("CrCl 30未満", "CrCl below 5")).contains("differ in their numbers");
    }

    @Test
    void a_number_that_its_sentence_has_not_is_refused() throws IOException {
        assertThat(faultsOf("CrCl 60未満", "CrCl below 60")).contains("a number that its sentence has not");
    }

    @Test
    void what_is_too_long_is_refused() throws IOException {
        assertThat(faultsOf("腎".repeat(31), "k".repeat(65)))
                .contains("30 full-width characters")
                .contains("64 characters");
    }
}
