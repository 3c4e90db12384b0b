package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.text.Lang;

class CommandsTest {
    private static final String EXAMPLE =
            Path.of("..", "examples", "cases", "breast-femur-and-spine.yaml").toString();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("..", "examples", "cases")).sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_usable(Path example) {
        for (String format : List.of("text", "markdown", "json", "csv")) {
            Run run = Run.of(Lang.JA, "propose", "--format", format, example.toString());
            assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
            assertThat(run.out()).isNotBlank();
        }
    }

    @Test
    void of_several_cases_the_unusable_ones_are_named_and_the_others_done() throws IOException {
        Path bad = file("bad.yaml", BadCase.GOOD.replace("age: 67", "agee: 67"));
        Run run = Run.of(
                Lang.EN,
                "propose",
                EXAMPLE,
                bad.toString(),
                folder.resolve("none.yaml").toString());
        assertThat(run.exit()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(run.err()).contains(bad + ":7: ", "none.yaml: no such file.", "2 of 3 cases could not be used");
        assertThat(run.out()).contains("TB-2026-041");
    }

    @Test
    void a_case_comes_from_standard_input_and_a_report_goes_to_a_file() throws IOException {
        Path report = folder.resolve("report.json");
        byte[] yaml = BadCase.GOOD.getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(Lang.JA, yaml, "propose", "-", "--format=json", "-o", report.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report)).contains("\"TB-1\"");
        assertThat(Files.list(folder)).containsExactly(report);
    }

    @Test
    void the_report_of_an_earlier_case_is_left_alone_by_a_case_that_cannot_be_used() throws IOException {
        Path report = file("report.txt", "earlier\n");
        Path bad = file("bad.yaml", BadCase.GOOD.replace("age: 67", "agee: 67"));
        Run run = Run.of(Lang.JA, "propose", bad.toString(), "-o", report.toString());
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(Files.readString(report)).isEqualTo("earlier\n");
        assertThat(run.err()).contains("脊髄・馬尾圧迫の疑い");
    }

    @Test
    void a_report_is_whole_or_not_there() {
        Run nowhere = Run.of(
                Lang.EN,
                "propose",
                EXAMPLE,
                "-o",
                folder.resolve("no/where.txt").toString());
        assertThat(nowhere.exit()).isEqualTo(Exit.CANNOT_CREATE);
        assertThat(nowhere.err()).contains("its directory does not exist");
        Run directory = Run.of(Lang.JA, "propose", EXAMPLE, "-o", folder.toString());
        assertThat(directory.exit()).isEqualTo(Exit.CANNOT_CREATE);
        assertThat(directory.err()).contains("フォルダなので書けません");
    }

    @Test
    void no_input_is_told_from_a_bad_one() {
        Run none = Run.of(Lang.JA, "propose", folder.resolve("症例.yaml").toString());
        assertThat(none.exit()).isEqualTo(Exit.NO_INPUT);
        assertThat(none.err()).contains("症例.yaml: ファイルがありません。");
        Run directory = Run.of(Lang.EN, "check", folder.toString());
        assertThat(directory.exit()).isEqualTo(Exit.NO_INPUT);
        assertThat(directory.err()).contains("not a regular file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "propse x",
                "propose",
                "propose --fll x",
                "propose -f xml x",
                "propose --lang de x",
                "propose --full --full x",
                "knowledge",
                "knowledge shw X",
                "knowledge show NOPE",
                "knowledge list --kind nope",
                "knowledge list --factor patient.nope",
                "knowledge list --source NOPE",
                "knowledge lint --strict nope",
                "knowledge export --format pdf",
                "explain x",
                "explain x NOPE",
                "compare x",
                "compare x y z",
                "compare x y -f csv",
                "whatif",
                "whatif --format markdown x",
                "whatif x y",
                "schema nope",
                "completion fish",
                "questions",
                "questions x y",
                "questions -f json x",
            })
    void a_wrong_use_is_told_in_both_languages(String arguments) {
        for (Lang lang : Lang.values()) {
            Run run = Run.of(lang, arguments.split(" "));
            assertThat(run.exit()).as(run.err()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).startsWith("osteoboard: ");
            assertThat(run.hasJapanese()).as(run.err()).isEqualTo(lang == Lang.JA);
            assertThat(run.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "propose",
                "whatif",
                "check",
                "explain",
                "questions",
                "compare",
                "knowledge",
                "knowledge list",
                "new",
                "schema",
                "completion"
            })
    void the_help_speaks_the_language(String command) {
        for (Lang lang : Lang.values()) {
            Run run = Run.of(lang, (command + " --help").strip().split(" "));
            assertThat(run.exit()).isEqualTo(Exit.DONE);
            assertThat(run.hasJapanese()).as(run.out()).isEqualTo(lang == Lang.JA);
            assertThat(run.out()).contains("osteoboard " + command).contains("--lang");
        }
    }

    @Test
    void explain_tells_each_test_with_the_value_it_saw() {
        Run run = Run.of(Lang.EN, "explain", EXAMPLE, "EBRT_SINGLE_8GY@femur-R");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("target femur-R: ", "/bone-metastases/lesions/0/")
                .doesNotContain("T8");
        Run whole = Run.of(Lang.JA, "explain", EXAMPLE, "EBRT_SINGLE_8GY");
        assertThat(whole.out()).contains("対象 femur-R", "対象 T8", "足りない情報");
    }

    @Test
    void whatif_tells_what_each_answer_would_change_and_shows_both_sides_of_one() {
        Run sweep = Run.of(Lang.EN, "whatif", EXAMPLE);
        assertThat(sweep.exit()).isEqualTo(Exit.DONE);
        assertThat(sweep.out()).contains("What one answer changes", "* imaging", "(T8)", "opens ");
        Run set = Run.of(Lang.JA, "whatif", EXAMPLE, "--set", "lesions.T8.imaging=MRI", "--set=ecog=2");
        assertThat(set.exit()).as(set.err()).isEqualTo(Exit.DONE);
        assertThat(set.out()).contains("情報待ち | 候補", "1 | 2");
        assertThat(Run.of(Lang.EN, "whatif", EXAMPLE, "--format=json").out())
                .startsWith("{\n  \"osteoboard-whatif\": 1");
    }

    @Test
    void whatif_tells_every_setting_that_cannot_be_used() {
        Run run = Run.of(Lang.EN, "whatif", EXAMPLE, "--set", "ecgo=1", "--set", "Yamada=1", "--set", "ecog=9");
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--set:1: ", "Maybe condition.ecog", "--set:2: ", "--set:3: ")
                .doesNotContain("Yamada");
    }

    @Test
    void whatif_of_a_case_that_cannot_be_used_still_shows_the_alerts() throws IOException {
        Path bad = file("bad.yaml", BadCase.GOOD.replace("age: 67", "agee: 67"));
        Run run = Run.of(Lang.JA, "whatif", bad.toString(), "--set", "ecog=1");
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).contains("脊髄・馬尾圧迫の疑い");
    }

    @Test
    void explain_names_the_targets_there_are() {
        Run run = Run.of(Lang.EN, "explain", EXAMPLE, "EBRT_SINGLE_8GY@T9");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("femur-R, T8");
    }

    @Test
    void knowledge_shows_both_languages_the_rule_and_its_sources() {
        Run run = Run.of(Lang.EN, "knowledge", "show", "BMA-32");
        assertThat(run.out())
                .contains("rule \"BMA-32\"", "source: ", "seed lines: S25", "verification: ")
                .contains("歯科");
        assertThat(Run.of(Lang.EN, "knowledge", "search", "BMA-32").out().lines())
                .hasSize(1);
        assertThat(Run.of(Lang.EN, "knowledge", "list", "--modality", "surgery", "--kind", "opens")
                        .out())
                .isNotBlank();
    }

    @Test
    void knowledge_shows_lists_and_finds_the_scores() {
        Run tokuhashi = Run.of(Lang.EN, "knowledge", "show", "TOKUHASHI_REVISED");
        assertThat(tokuhashi.out())
                .contains(
                        "misuse: A low total is no reason against surgery.",
                        "5  thyroid, breast",
                        "ours: ",
                        "source: ");
        assertThat(Run.of(Lang.JA, "knowledge", "show", "NOMS").out()).contains("誤用: ", "原則: S（全身）");
        assertThat(Run.of(Lang.EN, "knowledge", "show", "egfr-ckd-epi-2021").out())
                .contains("formula: 142 x min(creatinine/k, 1)^a");
        assertThat(Run.of(Lang.EN, "knowledge", "list", "--scores").out())
                .contains("SINS  spine  ", "CHOW_NRF  prognosis  ", "DN4  pain  ");
        assertThat(Run.of(Lang.JA, "knowledge", "search", "徳橋").out()).contains("TOKUHASHI_REVISED");
        assertThat(Run.of(Lang.EN, "knowledge", "show", "TOKUHASHI").err()).contains("no such id");
    }

    @Test
    void check_tells_contradictions_and_what_is_too_old() throws IOException {
        Path file =
                file("case.yaml", BadCase.GOOD.replace("count: 1", "count: 0").replace("2026-11-18", "2026-06-18"));
        Run run = Run.of(Lang.EN, "check", file.toString());
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("case.yaml:15: contradiction: ", "case.yaml:20: too old: ");
        assertThat(Run.of(Lang.EN, "check", EXAMPLE).out()).contains("no problem found.");
    }

    @Test
    void new_gives_a_file_that_check_accepts_and_never_replaces_one() {
        String file = folder.resolve("new.yaml").toString();
        assertThat(Run.of(Lang.JA, "new", "-o", file).exit()).isEqualTo(Exit.DONE);
        assertThat(Run.of(Lang.JA, "check", file).exit()).isEqualTo(Exit.DONE);
        Run again = Run.of(Lang.JA, "new", "-o", file);
        assertThat(again.exit()).isEqualTo(Exit.CANNOT_CREATE);
        assertThat(again.err()).contains("上書きはしません");
    }

    @Test
    void schema_tells_the_values_of_a_key() {
        assertThat(Run.of(Lang.EN, "schema", "vertebra").out())
                .contains("L5", "thoracic")
                .doesNotContain("L6");
        assertThat(Run.of(Lang.EN, "schema").out()).startsWith("{\n  \"$schema\"");
    }

    @Test
    void completion_knows_the_commands() {
        assertThat(Run.of(Lang.EN, "completion", "zsh").out()).contains("propose", "knowledge", "--input-format");
    }

    @Test
    void a_disagreement_is_shown_with_every_side_and_explained_where_a_case_touches_it() {
        Run shown = Run.of(Lang.EN, "knowledge", "show", "C01");
        assertThat(shown.exit()).isEqualTo(Exit.DONE);
        assertThat(shown.out())
                .startsWith("C01  1 fraction or several\n")
                .contains(
                        "view 1: ", "view 2: ", "source: SCORAD  ", "    RT-08  ", "statements that tell every side:");
        Run explained = Run.of(Lang.JA, "explain", EXAMPLE, "C01");
        assertThat(explained.exit()).isEqualTo(Exit.DONE);
        assertThat(explained.out())
                .contains("見解1: ", "見解2: ", "出典: ESMO-BONE")
                .contains("- 8 Gy/1回 @femur-R: 候補  [RT-03");
        assertThat(Run.of(Lang.EN, "explain", EXAMPLE, "C11").out()).contains("view 2: ");
        assertThat(Run.of(Lang.EN, "explain", EXAMPLE, "C19").out())
                .contains("No option that is open or waits, and no alert of this case, is touched.");
    }
}
