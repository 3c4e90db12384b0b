package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.model.text.Lang;

/** {@code --local DIR}: a hospital's own pack on the command line, and what its folder may hold. */
class LocalPackTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String PACK = EXAMPLES.resolve("local-pack").toString();
    private static final String CASE =
            EXAMPLES.resolve("cases").resolve("breast-femur-and-spine.yaml").toString();

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void copyTheExample() throws IOException {
        pack = Files.createDirectory(folder.resolve("pack"));
        try (Stream<Path> files = Files.list(Path.of(PACK))) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
    }

    private Run check() {
        return Run.of(Lang.EN, "check", "--local", pack.toString());
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    @Test
    void a_report_says_what_is_local_and_what_is_not_available() {
        Run ja = Run.of(Lang.JA, "propose", "--local", PACK, CASE);
        assertThat(ja.exit()).as(ja.err()).isEqualTo(Exit.DONE);
        assertThat(ja.out())
                .contains(
                        "院内パック: 北病院 骨転移ボード（架空） 2026.11",
                        "院内 LOCAL-RT-NO-RADIUM",
                        "院内で利用できない選択肢",
                        "kita-hospital 2026.11 (sha256 ");
        Run full = Run.of(Lang.JA, "propose", "--full", "--local", PACK, CASE);
        assertThat(full.out()).contains("（院内では不可）");
        Run en = Run.of(Lang.EN, "propose", "--format=markdown", "--full", "--local=" + PACK, CASE);
        assertThat(en.out()).contains("Local pack: ", "local LOCAL-BMA-KIDNEY", "(not available here)");
        Run json = Run.of(Lang.EN, "propose", "--format", "json", "--local", PACK, CASE);
        assertThat(json.out())
                .contains("\"localPack\": {", "\"id\": \"kita-hospital\"", "\"local\": true", "\"unavailable\": true");
    }

    @Test
    void without_a_pack_nothing_of_it_is_said() {
        for (String format : List.of("text", "markdown", "json")) {
            Run plain = Run.of(Lang.EN, "propose", "--full", "--format", format, CASE);
            assertThat(plain.out())
                    .doesNotContainPattern("LOCAL-|[Ll]ocal ?[Pp]ack|\"local\"|unavailable|not available here");
        }
    }

    @Test
    void explain_and_knowledge_know_the_pack() {
        Run explain = Run.of(Lang.EN, "explain", "--local", PACK, CASE, "LOCAL-BMA-KIDNEY");
        assertThat(explain.exit()).isEqualTo(Exit.DONE);
        assertThat(explain.out()).contains("[local LOCAL-BMA-KIDNEY] Caution: ", "below 60 mL/min", "Pharmacy");
        Run show = Run.of(Lang.EN, "knowledge", "show", "--local", PACK, "LOCAL-BMA-KIDNEY", "LOCAL-CONTACTS");
        assertThat(show.out()).contains("verification: local", "bone-modifying-agents.yaml", "when: patient.kidney");
        assertThat(Run.of(Lang.JA, "knowledge", "list", "--local", PACK, "--kind", "unavailable")
                        .out())
                .startsWith("院内 LOCAL-RT-NO-RADIUM  院内では不可  ")
                .hasLineCount(1);
        assertThat(Run.of(Lang.EN, "knowledge", "search", "--local", PACK, "Tuesday")
                        .out())
                .contains("LOCAL-BMA-DENTIST");
        assertThat(Run.of(Lang.EN, "knowledge", "show", "LOCAL-BMA-KIDNEY").exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void a_pack_alone_is_checked_without_a_case() throws IOException {
        Run good = check();
        assertThat(good.exit()).isEqualTo(Exit.DONE);
        assertThat(good.out()).isEqualTo(pack + ": kita-hospital 2026.11: no problem found (8 statements).\n");
        replace("board.yaml", "37.5 Cel", "37.5");
        replace("radiotherapy.yaml", "[EBRT_SINGLE_8GY]", "[EBRT_SINGEL_8GY]");
        Run bad = check();
        assertThat(bad.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(bad.out())
                .contains(pack + "/board.yaml:4: LOCAL-ALERT-FEVER.when: ", "  Maybe 37.5 Cel.\n")
                .contains(pack + "/radiotherapy.yaml:3: LOCAL-RT-SAME-DAY.options: ", "  Maybe EBRT_SINGLE_8GY.\n");
        assertThat(Run.of(Lang.EN, "check", "--local", pack.toString(), CASE).exit())
                .isEqualTo(Exit.UNUSABLE);
        assertThat(Run.of(Lang.EN, "check").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void no_report_is_made_with_a_faulty_pack() throws IOException {
        replace("board.yaml", "37.5 Cel", "37.5");
        for (String command : List.of("propose", "explain")) {
            Run run = Run.of(Lang.JA, command, "--local", pack.toString(), CASE, "EBRT");
            assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("board.yaml:4: ", "院内パックが使えません (問題 1 件");
        }
    }

    @Test
    void P09_a_folder_that_is_no_pack_is_told_before_anything_in_it_is_read() throws IOException {
        Run none = Run.of(Lang.EN, "propose", "--local", folder.resolve("none").toString(), CASE);
        assertThat(none.exit()).isEqualTo(Exit.NO_INPUT);
        assertThat(none.err()).contains("no such folder");
        assertThat(Run.of(Lang.EN, "propose", "--local", CASE, CASE).err()).contains("not a folder");
        Run cases =
                Run.of(Lang.EN, "propose", "--local", EXAMPLES.resolve("cases").toString(), CASE);
        assertThat(cases.exit()).isEqualTo(Exit.NO_INPUT);
        assertThat(cases.err()).contains("there is no pack.yaml").hasLineCount(1);
        assertThat(cases.out()).isEmpty();
    }

    @Test
    void P09_links_folders_and_other_files_are_refused_by_name() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "root: x");
        Files.createSymbolicLink(pack.resolve("link.yaml"), outside);
        Files.createSymbolicLink(pack.resolve("loop.yaml"), pack);
        Files.createDirectory(pack.resolve("more"));
        Files.writeString(pack.resolve("rules.drl"), "package x;");
        Files.writeString(pack.resolve("pack.zip"), "PK");
        Files.writeString(pack.resolve("notes.yml"), "a: 1");
        Files.writeString(pack.resolve("文.yaml"), "a: 1");
        Run run = check();
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out())
                .contains("link.yaml: a link", "loop.yaml: a link", "more: a folder", "rules.drl: only .yaml files")
                .contains("pack.zip: only", "notes.yml: only", "文.yaml: only")
                .doesNotContain("root:");
    }

    @Test
    void P09_a_head_that_is_a_link_is_refused_as_one() throws IOException {
        Path elsewhere = Files.move(pack.resolve("pack.yaml"), folder.resolve("pack.yaml"));
        Files.createSymbolicLink(pack.resolve("pack.yaml"), elsewhere);
        Run run = check();
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEqualTo(pack + "/pack.yaml: a link; the file itself is expected.\n");
    }

    @Test
    void P07_huge_and_many_files_are_refused() throws IOException {
        Files.write(pack.resolve("big.yaml"), new byte[3_000_000]);
        assertThat(check().out()).contains("big.yaml: the file is larger than 256 KiB.");
        for (int i = 0; i < 60; i++) {
            Files.writeString(pack.resolve("f" + i + ".yaml"), "");
        }
        assertThat(check().out()).contains("more than 50 files");
    }

    @Test
    void a_pack_for_another_format_is_refused_and_not_read_on() throws IOException {
        replace("pack.yaml", "osteoboard-pack: 1", "osteoboard-pack: 2");
        Run run = check();
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out())
                .contains("this version reads packs of format 1 (\"2\").", "Maybe the pack is for another version")
                .hasLineCount(2);
    }
}
