package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code -Pimage} builds, on a machine that has no Java. */
@DisabledOnOs(OS.WINDOWS)
class ImageIT {
    /** Nothing of this machine but the few commands of a POSIX system that the launcher needs. */
    private static final String BARE = "trap 'rm -rf bin link' EXIT; mkdir bin; for c in dirname readlink locale wc; do"
            + " ln -sf \"$(command -v $c)\" bin/$c; done\n"
            + "bare() { env -i LC_ALL=C PATH=\"$PWD/bin\" \"$@\"; }\n";

    private static final Path IMAGE = Shell.ROOT.resolve("cli/target/osteoboard");

    @TempDir
    Path folder;

    @BeforeEach
    void aCaseWithAJapaneseName() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("case.yaml"), BadCase.GOOD);
        sh("cp case.yaml 症例.yaml");
    }

    private Run sh(String script) throws IOException, InterruptedException {
        return new Shell(folder, IMAGE.resolve("osteoboard")).run(script);
    }

    private void proposes(String script) throws Exception {
        Run expected = new Shell(folder, Shell.ROOT.resolve("osteoboard")).run("osteoboard propose case.yaml");
        Run run = sh(BARE + script);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).isEqualTo(expected.out()).contains("脊髄・馬尾圧迫の疑い");
    }

    @Test
    void it_needs_no_java_and_no_locale() throws Exception {
        assertThat(sh(BARE + "bare /bin/sh -c 'command -v dirname && ! command -v java'")
                        .exit())
                .isEqualTo(0);
        proposes("bare '" + IMAGE + "/osteoboard' propose 症例.yaml");
    }

    @Test
    void it_works_through_a_link() throws Exception {
        proposes("ln -s '" + IMAGE + "/osteoboard' link; bare ./link propose 症例.yaml");
    }

    @Test
    void it_works_where_it_was_moved_to() throws Exception {
        proposes("cp -R '" + IMAGE + "' 移動先; bare 移動先/osteoboard propose 症例.yaml");
    }

    @Test
    void it_has_all_that_other_commands_need() throws Exception {
        Run board = sh(BARE + "bare '" + IMAGE + "/osteoboard' board 症例.yaml -o pages");
        assertThat(board.exit()).isEqualTo(0);
        assertThat(folder.resolve("pages/index.html")).isRegularFile();
        Run json = sh(BARE + "bare '" + IMAGE + "/osteoboard' propose --format json 症例.yaml");
        assertThat(json.exit()).isEqualTo(0);
        assertThat(json.out()).startsWith("{");
        Run help = sh(BARE + "bare '" + IMAGE + "/osteoboard' --help");
        assertThat(help.exit()).isEqualTo(0);
        assertThat(sh(BARE + "bare '" + IMAGE + "/osteoboard' whatif 症例.yaml").exit())
                .isEqualTo(0);
    }

    @Test
    void its_licences_are_in_it() {
        assertThat(IMAGE.resolve("LICENSE")).isRegularFile();
        assertThat(IMAGE.resolve("NOTICE")).isRegularFile();
        assertThat(IMAGE.resolve("java/legal/java.base")).isDirectory();
    }
}
