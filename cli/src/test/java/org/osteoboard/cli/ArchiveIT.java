package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the start-up archive, a run says the same and says nothing of the archive. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {
    private static final Path BUILT = Shell.ROOT.resolve("cli/target");
    private static final String JAVA = System.getProperty("java.home");
    private static final String PROPOSE = "JAVA_HOME='" + JAVA + "' osteoboard propose case.yaml";

    @TempDir
    static Path folder;

    private static Path jar;
    private static Path archive;
    private static Path whole;
    private static FileTime built;
    private static String expected;

    /** A tree of its own with an archive that fits it. Up to JDK 25 one of another place is refused for that alone. */
    @BeforeAll
    static void aTreeWithItsArchive() throws Exception {
        Path app = Files.createDirectories(folder.resolve("tree/cli/target"));
        jar = app.resolve("osteoboard.jar");
        whole = folder.resolve("whole");
        Files.copy(Shell.ROOT.resolve("osteoboard"), folder.resolve("tree/osteoboard"), attributes());
        Files.copy(BUILT.resolve("osteoboard.jar"), jar, attributes());
        built = Files.getLastModifiedTime(jar);
        Files.writeString(folder.resolve("case.yaml"), BadCase.GOOD);
        if (Runtime.version().feature() >= 25) {
            Files.copy(archives().get(0), whole);
        } else {
            Run making = sh("'" + JAVA + "/bin/java' -XX:ArchiveClassesAtExit='" + whole
                    + "' -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp '" + jar
                    + "' org.osteoboard.cli.Main propose case.yaml");
            assertThat(making.exit()).isEqualTo(0);
        }
        archive = app.resolve(name(whole));
        expected = sh(PROPOSE).out();
        assertThat(expected).contains("TB-1");
    }

    /** What packaging left beside the jar. */
    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(BUILT)) {
            return files.filter(file -> file.getFileName().toString().matches("osteoboard[-.].*"))
                    .filter(file -> !file.endsWith("osteoboard.jar"))
                    .toList();
        }
    }

    private static String name(Path file) throws IOException {
        return "osteoboard-" + Files.size(file) + ".jsa";
    }

    @BeforeEach
    void theJarAndTheArchiveAsMade() throws IOException {
        Files.copy(BUILT.resolve("osteoboard.jar"), jar, attributes());
        Files.setLastModifiedTime(jar, built);
        Files.deleteIfExists(archive);
        Files.copy(whole, archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
    }

    private static StandardCopyOption[] attributes() {
        return new StandardCopyOption[] {StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING};
    }

    private static Run sh(String script) throws IOException, InterruptedException {
        return new Shell(folder, folder.resolve("tree/osteoboard")).run(script);
    }

    private static void saysTheSame() throws Exception {
        Run run = sh(PROPOSE);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).isEqualTo(expected);
    }

    /** How many classes of the program come from the archive. */
    private static long archived() throws Exception {
        Run run = sh(Shell.LOADED_CLASSES + PROPOSE);
        assertThat(run.exit()).isEqualTo(0);
        try (Stream<String> classes = Files.lines(folder.resolve("classes"))) {
            return classes.filter(line -> line.contains(" org.osteoboard.") && line.contains("shared objects file"))
                    .count();
        }
    }

    @Test
    void packaging_leaves_one_whole_archive_and_no_part_of_one() throws IOException {
        assertThat(archives()).hasSize(1);
        assertThat(archives().get(0)).hasFileName(name(archives().get(0)));
    }

    @Test
    void one_that_fits_is_used() throws Exception {
        assertThat(archived()).isGreaterThan(500);
        saysTheSame();
    }

    @Test
    void none() throws Exception {
        Files.delete(archive);
        saysTheSame();
    }

    @Test
    void one_older_than_the_jar() throws Exception {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(built.toMillis() + 3_600_000));
        assertThat(archived()).isZero();
        saysTheSame();
    }

    @Test
    void one_of_another_jar() throws Exception {
        Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(jar, built);
        assertThat(archived()).isZero();
        saysTheSame();
    }

    @Test
    void one_of_another_java() throws Exception {
        overwrite(8, 4096);
        assertThat(archived()).isZero();
        saysTheSame();
    }

    @Test
    void half_of_one() throws Exception {
        truncate(Files.size(whole) / 2);
        saysTheSame();
    }

    @Test
    void the_first_bytes_of_one() throws Exception {
        truncate(100);
        saysTheSame();
    }

    @Test
    void something_else_under_its_name() throws Exception {
        Files.writeString(archive, "not an archive\n".repeat((int) (Files.size(whole) / 15 + 1)));
        truncate(Files.size(whole));
        assertThat(archived()).isZero();
        saysTheSame();
    }

    @Test
    void an_empty_file() throws Exception {
        truncate(0);
        saysTheSame();
    }

    @Test
    void a_folder_under_its_name() throws Exception {
        Files.delete(archive);
        Files.createDirectory(archive);
        saysTheSame();
    }

    @Test
    void a_tree_that_cannot_be_written_to() throws Exception {
        Run run = sh("chmod -R a-w tree; " + PROPOSE + "; code=$?; chmod -R u+w tree; exit $code");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).isEqualTo(expected);
    }

    private static void truncate(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void overwrite(int from, int length) throws IOException {
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("another Java".repeat(length / 12).getBytes("US-ASCII")), from);
        }
    }
}
