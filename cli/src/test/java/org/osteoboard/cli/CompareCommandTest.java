package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.model.text.Lang;

/** {@code compare}: two case files, two proposals, or one of each; and what is told when that cannot be. */
class CompareCommandTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String OLD =
            EXAMPLES.resolve("compare/breast-femur-and-spine-2026-10-16.yaml").toString();
    private static final String NEW =
            EXAMPLES.resolve("cases/breast-femur-and-spine.yaml").toString();

    @TempDir
    Path folder;

    private String proposal(String of) {
        Path file = folder.resolve(Path.of(of).getFileName() + ".json");
        Run run = Run.of(Lang.JA, "propose", of, "-f", "json", "-o", file.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return file.toString();
    }

    @Test
    void cases_and_their_proposals_compare_alike_in_every_mix() {
        for (String format : new String[] {"text", "markdown", "json"}) {
            Run cases = Run.of(Lang.EN, "compare", OLD, NEW, "--format", format);
            assertThat(cases.exit()).as(cases.err()).isEqualTo(Exit.DONE);
            assertThat(cases.out()).contains("T8");
            assertThat(Run.of(Lang.EN, "compare", proposal(OLD), proposal(NEW), "--format", format))
                    .isEqualTo(cases);
            assertThat(Run.of(Lang.EN, "compare", OLD, proposal(NEW), "--format", format))
                    .isEqualTo(cases);
        }
    }

    @Test
    void the_same_file_twice_differs_in_nothing() {
        assertThat(Run.of(Lang.JA, "compare", NEW, NEW).out()).contains("違いはありません。");
        assertThat(Run.of(Lang.EN, "compare", NEW, NEW, "-f", "json").out()).contains("\"differs\": false");
    }

    @Test
    void one_of_the_two_may_come_from_standard_input() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of(OLD));
        assertThat(Run.withInput(Lang.JA, yaml, "compare", "-", NEW).out())
                .isEqualTo(Run.of(Lang.JA, "compare", OLD, NEW).out());
        assertThat(Run.of(Lang.JA, "compare", "-", "-").exit()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_cannot_be_used_is_told_and_not_repeated(BadCase bad) throws IOException {
        Path file = Files.write(folder.resolve("bad.yaml"), bad.bytes());
        for (Lang lang : Lang.values()) {
            Run run = Run.of(lang, "compare", file.toString(), NEW);
            assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(run.err()).contains(file + ":").contains(lang == Lang.JA ? bad.ja : bad.en);
            assertThat(run.err() + run.out()).doesNotContain("CANARY", "さくら", "むすめ", "山田");
        }
    }

    @Test
    void a_proposal_that_cannot_be_read_is_told_and_not_repeated() throws IOException {
        String json = Files.readString(Path.of(proposal(NEW)));
        told(json.replace("\"holds\": true", "\"holds\": \"CANARY\""), "must be true or false.");
        told(json.replace("\"osteoboard-proposal\": 1", "\"osteoboard-proposal\": 7"), "osteoboard-proposal 1");
        told(json.replace("\"usable\": true", "\"usable\": false"), "could not be read whole");
        told(json.substring(0, json.length() / 2), "ends before its content is complete");
        told("{\"CANARY\": 1}", "The mandatory key osteoboard is missing.");
    }

    private void told(String json, String what) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);
        Run run = Run.of(Lang.EN, "compare", NEW, file.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("bad.json").contains(what).doesNotContain("CANARY");
    }

    @Test
    void a_pack_goes_with_case_files_and_not_with_proposals() {
        String pack = EXAMPLES.resolve("local-pack").toString();
        Run cases = Run.of(Lang.EN, "compare", OLD, NEW, "--local", pack);
        assertThat(cases.exit()).as(cases.err()).isEqualTo(Exit.DONE);
        Run mixed = Run.of(Lang.EN, "compare", proposal(OLD), NEW, "--local", pack);
        assertThat(mixed.out().replaceAll("\\s+", " ")).contains("The local packs differ");
        assertThat(Run.of(Lang.EN, "compare", proposal(OLD), proposal(NEW), "--local", pack)
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void no_input_and_no_place_to_write_have_their_codes() {
        assertThat(Run.of(Lang.JA, "compare", OLD, "none.yaml").exit()).isEqualTo(Exit.NO_INPUT);
        assertThat(Run.of(Lang.JA, "compare", OLD, NEW, "-o", folder.toString()).exit())
                .isEqualTo(Exit.CANNOT_CREATE);
    }

    @Test
    void several_cases_make_one_table() {
        Run run = Run.of(Lang.JA, "propose", OLD, NEW, "--format", "csv");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).startsWith("\uFEFFpart,case,");
        assertThat(run.out().lines().filter(line -> line.contains("part,case,")))
                .hasSize(1);
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(run.out()).contains("TB-2026-041,2026-10-16", "TB-2026-041,2026-11-20");
    }
}
