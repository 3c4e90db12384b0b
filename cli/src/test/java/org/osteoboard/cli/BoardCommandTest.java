package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.model.text.Lang;

/** {@code osteoboard board}: a folder of case files becomes a folder of pages. */
class BoardCommandTest {
    private static final String CASES = "../examples/cases";

    @TempDir
    Path folder;

    @Test
    void a_folder_of_cases_becomes_a_page_each_and_an_index() throws IOException {
        Path pages = folder.resolve("pages");
        Run run = Run.of(Lang.JA, "board", CASES, "-o", pages.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("10 例", "index.html").doesNotContain("\r");
        assertThat(names(pages)).hasSize(11).contains("index.html", "lung-night-pain.html");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("href=\"lung-night-pain.html\"");
    }

    @Test
    void every_format_comes_from_one_run_and_is_what_propose_writes() throws IOException {
        String one = CASES + "/stomach-almost-empty.yaml";
        Run run = Run.of(Lang.EN, "board", one, "-o", folder.toString(), "-f", "html,markdown,json,text");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(names(folder))
                .contains(
                        "stomach-almost-empty.html",
                        "stomach-almost-empty.md",
                        "stomach-almost-empty.json",
                        "stomach-almost-empty.txt");
        assertThat(Files.readString(folder.resolve("stomach-almost-empty.json")))
                .isEqualTo(Run.of(Lang.EN, "propose", one, "-f", "json").out());
        assertThat(Files.readString(folder.resolve("stomach-almost-empty.md")))
                .isEqualTo(Run.of(Lang.EN, "propose", one, "-f", "markdown", "--full")
                        .out());
    }

    @Test
    void one_bad_case_has_a_page_that_says_why_and_stops_nothing() throws IOException {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "osteoboard: 1\ncase: X-1\nas-of: 2026-11-20\ncancer: {primry: breast}\n");
        Path pages = folder.resolve("pages");
        Run run = Run.of(
                Lang.EN,
                "board",
                bad.toString(),
                folder.resolve("none.yaml").toString(),
                CASES + "/lung-night-pain.yaml",
                "-o",
                pages.toString());
        assertThat(run.exit()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(run.err()).contains("2 of them could not be used");
        assertThat(Files.readString(pages.resolve("bad.html"))).contains("bad.yaml:4", "primary");
        assertThat(Files.readString(pages.resolve("none.html"))).contains("no such file");
        assertThat(Files.readString(pages.resolve("lung-night-pain.html"))).contains("class=\"option\"");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("bad.html", "none.html", "not readable");
    }

    @Test
    void files_of_one_name_get_pages_of_their_own() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path index = other.resolve("index.yaml");
        Files.copy(Path.of(CASES, "stomach-almost-empty.yaml"), index);
        Files.copy(index, folder.resolve("index.yaml"));
        Path pages = folder.resolve("pages");
        Run run = Run.of(
                Lang.EN, "board", index.toString(), folder.resolve("index.yaml").toString(), "-o", pages.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(names(pages)).containsExactlyInAnyOrder("index.html", "index-2.html", "index-3.html");
    }

    @Test
    void what_cannot_be_written_ends_with_its_code() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of(Lang.EN, "board", CASES, "-o", file.toString());
        assertThat(run.exit()).isEqualTo(Exit.CANNOT_CREATE);
        assertThat(run.err()).contains("is not a folder");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Run.of(Lang.EN, "board", empty.toString(), "-o", folder.toString())
                        .exit())
                .isEqualTo(Exit.NO_INPUT);
        assertThat(Run.of(Lang.EN, "board", CASES).exit()).isEqualTo(Exit.USAGE);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
