package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.model.text.Lang;

/** Whatever is wrong with a case file is told: where, what, and what was expected; and the alerts are still there. */
class BadInputTest {
    private static final String CORD = "脊髄・馬尾圧迫の疑い";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void it_is_told_in_japanese_with_its_line(BadCase bad) {
        Run run = Run.propose(Lang.JA, folder, bad.bytes());
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains(place(bad)).contains(bad.ja);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_told_in_english_and_in_nothing_else(BadCase bad) {
        Run run = Run.propose(Lang.EN, folder, bad.bytes());
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains(place(bad)).contains(bad.en);
        assertThat(run.hasJapanese()).as(run.err() + run.out()).isFalse();
    }

    private String place(BadCase bad) {
        return folder.resolve("case.yaml") + (bad.line == 0 ? ": " : ":" + bad.line + ": ");
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_a_person_is_repeated(BadCase bad) {
        for (Lang lang : Lang.values()) {
            Run run = Run.propose(lang, folder, bad.bytes());
            assertThat(run.err() + run.out()).doesNotContain("CANARY", "さくら", "むすめ", "山田");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_alerts_of_what_could_be_read_are_there(BadCase bad) {
        Run run = Run.propose(Lang.JA, folder, bad.bytes());
        assertThat(run.out()).contains(CORD);
        if (bad.readable()) {
            assertThat(run.out().lines().filter(line -> line.contains(CORD))).anyMatch(line -> line.contains("あり"));
        }
        assertThat(run.out()).doesNotContain("EBRT").doesNotContain("鎮痛薬  ");
    }

    @Test
    void the_good_case_is_good() {
        Run run = Run.propose(Lang.JA, folder, BadCase.GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void all_problems_are_told_at_once_by_line() {
        String yaml = BadCase.GOOD
                .replace("age: 67", "agee: 67")
                .replace("60 kg", "60")
                .replace("T5, type", "L6, type")
                .replace("0.9 mg/dL", "0.9");
        Run run = Run.propose(Lang.EN, folder, yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(run.err()
                        .lines()
                        .filter(line -> !line.startsWith("  "))
                        .map(line -> line.replaceAll("^.*yaml:", "")))
                .containsExactly(
                        "7: patient has an unknown key \"agee\".",
                        "7: patient.weight has no unit.",
                        "18: bone-metastases.lesions[0].vertebra (\"L6\") is not one of the known values.",
                        "20: labs.creatinine has no unit.");
    }

    @Test
    void an_unusual_value_is_used_and_told() {
        String yaml = BadCase.GOOD.replace("60 kg", "240 kg");
        Run run = Run.propose(Lang.JA, folder, yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains(":7: patient.weight は通常見られない値です").contains("値は使われます");
    }

    @Test
    void for_a_child_there_are_a_notice_and_the_alerts_and_no_option_is_open() {
        byte[] yaml = BadCase.GOOD.replace("age: 67", "age: 15").getBytes(StandardCharsets.UTF_8);
        Run run = Run.propose(Lang.JA, folder, yaml);
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("18歳未満").contains(CORD);
        Run json = Run.withInput(Lang.JA, yaml, "propose", "--format", "json", "-");
        assertThat(json.out()).contains("\"out-of-scope\"").doesNotContain("\"state\": \"open\"", "\"state\":\"open\"");
    }

    @Test
    void json_is_held_to_the_same() {
        byte[] json = "{\"osteoboard\": 1, \"case\": \"TB-1\", \"as-of\": \"2026-11-20\", \"jurisdiction\": \"JP\","
                .concat("\n\"patient\": {\"agee\": 67, \"sex\": \"CANARY\", \"age\": \"67\"}}")
                .getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(Lang.EN, json, "propose", "-");
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err())
                .contains("-:2: patient has an unknown key \"agee\".")
                .doesNotContain("CANARY");
    }
}
