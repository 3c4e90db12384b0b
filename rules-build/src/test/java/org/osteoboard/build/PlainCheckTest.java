package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words for the person are whole, have the numbers of the statement and explain what they shorten. */
class PlainCheckTest {
    @TempDir
    Path folder;

    private String faultsOf(String kind, String plain) throws IOException {
        Path file = Files.writeString(folder.resolve("texts"), """
                A-1:
                  kind: %s
                  ja: 682例中44例に静脈血栓塞栓症が起きた。
                  en: 44 of 682 had venous thromboembolism.
                %s
                """.formatted(kind, plain));
        Faults faults = new Faults();
        PlainCheck.ofStatement(
                new StatementText("A-1", "texts", YamlMap.load(file, faults).map("A-1")), faults);
        return String.join("; ", faults.found());
    }

    private String faultsOfPlain(String ja, String en) throws IOException {
        return faultsOf("side-effect", "  plain: {ja: \"%s\", en: \"%s\"}".formatted(ja, en));
    }

    @Test
    void everyday_words_with_the_same_numbers_are_plain() throws IOException {
        assertThat(faultsOfPlain("682人のうち44人に血のかたまりができました。", "44 of 682 people had a blood clot."))
                .isEmpty();
    }

    @Test
    void a_question_or_a_side_effect_without_them_is_refused() throws IOException {
        assertThat(faultsOf("side-effect", "")).contains("has no plain words");
        assertThat(faultsOf("ask-patient", "")).contains("has no plain words");
        assertThat(faultsOf("caution", "")).isEmpty();
    }

    @Test
    void what_is_not_told_the_person_has_none() throws IOException {
        assertThat(faultsOf("caution", "  plain: {ja: 注意です。, en: Take care.}")).contains("has no place here");
    }

    @Test
    void a_number_of_one_language_or_of_neither_sentence_is_refused() throws IOException {
        assertThat(faultsOfPlain("44人です。", "They were 682.")).contains("differ in their numbers");
        assertThat(faultsOfPlain("45人です。", "They were 45.")).contains("a number that its own have not");
    }

    @Test
    void an_abbreviation_needs_its_explanation() throws IOException {
        assertThat(faultsOfPlain("VTEです。", "A clot.")).contains("abbreviation");
        assertThat(faultsOfPlain("MRI（写す検査）です。", "MRI (a scan).")).isEmpty();
    }

    @Test
    void survival_and_scores_are_not_for_this() throws IOException {
        assertThat(faultsOfPlain("生存が延びます。", "People live.")).contains("survival or a score");
        assertThat(faultsOfPlain("点です。", "A high score.")).contains("survival or a score");
    }

    @Test
    void a_clause_is_refused() throws IOException {
        assertThat(faultsOfPlain("血のかたまり", "a clot")).contains("whole sentences");
    }
}
