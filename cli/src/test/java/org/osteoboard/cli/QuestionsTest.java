package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.model.text.Lang;

/** The sheet for the person: one case, whole or not at all, and never instead of an alert. */
class QuestionsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "cases");

    @TempDir
    Path folder;

    @Test
    void the_sheet_is_printed_in_the_language_of_the_person() {
        String file = EXAMPLES.resolve("breast-femur-and-spine.yaml").toString();
        Run ja = Run.of(Lang.JA, "questions", file);
        assertThat(ja.exit()).isEqualTo(Exit.DONE);
        assertThat(ja.out()).contains("先生と話すための質問用紙", "孫の結婚式", "あなたの質問");
        Run en = Run.of(Lang.EN, "questions", "-f", "markdown", file);
        assertThat(en.exit()).isEqualTo(Exit.DONE);
        assertThat(en.out())
                .startsWith("# Questions for a talk with your doctor")
                .contains("## Radiotherapy");
        Run html = Run.of(Lang.JA, "questions", "-f", "html", file);
        assertThat(html.exit()).isEqualTo(Exit.DONE);
        assertThat(html.out())
                .contains("<html lang=\"ja\">", "default-src", "先生と話すための質問用紙", "孫の結婚式")
                .doesNotContain("<script", "href=");
    }

    @Test
    void a_hospitals_own_words_are_counted_for_the_person() {
        Run run = Run.of(
                Lang.EN,
                "questions",
                "--local",
                Path.of("..", "examples", "local-pack").toString(),
                EXAMPLES.resolve("prostate-losing-the-legs.yaml").toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("Ask your team about what this hospital adds")
                .doesNotContain("North Hospital");
    }

    @Test
    void an_alert_is_told_the_user_and_not_left_to_the_sheet() {
        Run run = Run.of(
                Lang.EN,
                "questions",
                EXAMPLES.resolve("prostate-losing-the-legs.yaml").toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("Look at osteoboard propose before the sheet.");
    }

    @Test
    void a_case_that_cannot_be_used_gets_no_sheet_and_its_alerts_are_told() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.txt"), "earlier\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), BadCase.GOOD.replace("age: 67", "agee: 67"));
        Run run = Run.of(Lang.JA, "questions", bad.toString(), "-o", sheet.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("脊髄・馬尾圧迫の疑い");
        assertThat(Files.readString(sheet)).isEqualTo("earlier\n");
    }

    @Test
    void a_sheet_goes_to_a_file() throws IOException {
        Path sheet = folder.resolve("sheet.md");
        byte[] yaml = BadCase.GOOD.getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(Lang.JA, yaml, "questions", "-", "-f", "markdown", "-o", sheet.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(sheet)).startsWith("# 先生と話すための質問用紙");
    }
}
