package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.build.KnowledgeFolder.FACTORS;
import static org.osteoboard.build.KnowledgeFolder.SCORE;
import static org.osteoboard.build.KnowledgeFolder.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build of the catalogue: it fails on any fault, and on a page of docs that says something else. */
class RulesBuildTest {
    private static final String UPDATE = "osteoboard.update-docs";

    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void aWholeFolderWithItsDocs() {
        folder = new KnowledgeFolder(root);
        System.setProperty(UPDATE, "true");
        assertThat(folder.build()).isNull();
        System.clearProperty(UPDATE);
    }

    @AfterEach
    void forgetTheFlag() {
        System.clearProperty(UPDATE);
    }

    @Test
    void a_whole_folder_gives_the_same_catalogue_every_time() throws IOException {
        Path catalogue = folder.path("classes/org/osteoboard/rules/catalogue.bin");
        byte[] first = Files.readAllBytes(catalogue);
        assertThat(folder.build()).isNull();
        assertThat(Files.readAllBytes(catalogue)).isEqualTo(first).isNotEmpty();
    }

    @Test
    void one_digest_covers_what_the_rules_say_and_what_a_factor_is() throws IOException {
        Path digest = folder.path("classes/org/osteoboard/rules/knowledge.sha256");
        String first = Files.readString(digest);
        assertThat(first).matches("[0-9a-f]{64}");
        System.setProperty(UPDATE, "true");
        folder.change(TEXTS, "People talk.", "People listen.");
        assertThat(folder.build()).isNull();
        String otherSentence = Files.readString(digest);
        folder.change(FACTORS, "en: worst pain", "en: the worst pain");
        assertThat(folder.build()).isNull();
        assertThat(Set.of(first, otherSentence, Files.readString(digest))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.md", "factors.md", "seed-trace.md"})
    void a_page_that_drifted_or_is_gone_fails_the_build(String page) throws IOException {
        folder.add("docs/" + page, "a word more\n");
        assertThat(folder.build()).contains("docs/" + page + ": is not what the knowledge says");
        Files.delete(folder.path("docs/" + page));
        assertThat(folder.build()).contains("docs/" + page + ": is not what the knowledge says");
        System.setProperty(UPDATE, "true");
        assertThat(folder.build()).isNull();
        System.clearProperty(UPDATE);
        assertThat(folder.build()).isNull();
    }

    @Test
    void a_changed_sentence_drifts_from_its_page() {
        folder.change(TEXTS, "People talk.", "People listen.");
        assertThat(folder.build()).contains("docs/rules.md").doesNotContain("docs/factors.md");
    }

    @Test
    void the_pages_count_vignettes_and_name_what_carries_each_line() {
        assertThat(folder.text("docs/rules.md"))
                .contains("3 statements")
                .contains(
                        "| OPEN-DRUG | opens | DRUG | 痛みがある。<br>There is pain. |"
                                + " `patient.pain.worst.atLeast(4), patient.cancer.primary.is(Primary.BREAST)` | BOOK |  | yes | 3 |")
                .contains("| standing |");
        assertThat(folder.text("docs/seed-trace.md"))
                .contains("| S01 | BONE | 0 |")
                .contains("| S63 | BONE | 0 |");
        assertThat(folder.text("docs/factors.md"))
                .contains("| `bone.fractured` | 骨折 | fracture | yes, no | `lesions[].fractured` |");
    }

    @Test
    void a_statement_without_a_vignette_fails_the_build() {
        folder.put("vignettes/care.yaml", "OPEN-DRUG: {holds: {a: x}}\nOPEN-RAYS: {holds: {a: x}}\n");
        assertThat(folder.build()).contains("TALK: has no vignette");
    }

    @Test
    void a_word_missing_deep_in_a_score_table_fails_the_build() {
        folder.change(SCORE, "code: any, ja: すべて", "code: any");
        assertThat(folder.build()).contains("ja is missing");
    }
}
