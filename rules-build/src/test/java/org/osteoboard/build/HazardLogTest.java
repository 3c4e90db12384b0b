package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hazard is held by tests that exist, or stands as open for all to see. */
class HazardLogTest {
    private static final Path PROJECT = Path.of("..");
    private static final String ROW =
            "H01:\n  hazard: {ja: 危険, en: danger}\n  cause: c\n  effect: e\n" + "  severity: Ca\n  mitigation: m\n";

    @TempDir
    Path folder;

    private static HazardLog log(Path log, Path project, Path vignettes, Faults faults) {
        try {
            return new HazardLog(log, project, vignettes, faults);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Write it anew with {@code -Dosteoboard.update-docs=true}. */
    @Test
    void the_published_page_names_tests_that_exist() throws IOException {
        Faults faults = new Faults();
        Path vignettes = PROJECT.resolve("rules-engine/src/test/resources/vignettes");
        HazardLog log = log(PROJECT.resolve("docs/hazards.yaml"), PROJECT, vignettes, faults);
        assertThatCode(() -> faults.failIfAny("hazards")).doesNotThrowAnyException();
        Path page = PROJECT.resolve("docs/hazards.md");
        if (Boolean.getBoolean("osteoboard.update-docs")) {
            Files.writeString(page, log.page());
        }
        assertThat(page).content().isEqualTo(log.page());
    }

    private Faults faults(String yaml, String test) throws IOException {
        Path tests = Files.createDirectories(folder.resolve("m/src/test/java"));
        Files.writeString(tests.resolve("SomeTest.java"), test);
        Path vignettes = Files.createDirectories(folder.resolve("vignettes"));
        Faults faults = new Faults();
        log(Files.writeString(folder.resolve("hazards.yaml"), yaml), folder, vignettes, faults);
        return faults;
    }

    @Test
    void a_test_that_does_not_exist_is_a_fault() throws IOException {
        assertThatThrownBy(() -> faults(ROW + "  tests: [GoneTest]\n", "").failIfAny("hazards"))
                .hasMessageContaining("GoneTest");
        assertThatThrownBy(() -> faults(ROW + "  tests: ['SomeTest#gone']\n", "void here() {}")
                        .failIfAny("hazards"))
                .hasMessageContaining("SomeTest#gone");
        assertThatThrownBy(() -> faults(ROW + "  vignettes: [RT-99]\n", "").failIfAny("hazards"))
                .hasMessageContaining("RT-99");
    }

    @Test
    void a_tag_of_no_hazard_is_a_fault() throws IOException {
        assertThatThrownBy(() -> faults(ROW, "@Tag(\"H99\")").failIfAny("hazards"))
                .hasMessageContaining("H99");
    }

    @Test
    void a_hazard_without_a_test_is_open_for_all_to_see() throws IOException {
        assertThatCode(() -> faults(ROW, "").failIfAny("hazards")).doesNotThrowAnyException();
        HazardLog log = log(folder.resolve("hazards.yaml"), folder, folder.resolve("vignettes"), new Faults());
        assertThat(log.page()).contains("without any test: H01.", "**open: no test**", "none yet");
    }
}
