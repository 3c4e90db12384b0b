package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs scripts in a folder, with {@code osteoboard} in them a launcher and {@code case.yaml} on standard input.
 *
 * @param folder where scripts run; has a {@code case.yaml}
 * @param launcher the launcher
 */
record Shell(Path folder, Path launcher) {
    /** The root of the source tree. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What comes before a command that shall list its classes in {@code classes}; the launcher's own options come first. */
    static final String LOADED_CLASSES = "export _JAVA_OPTIONS=\"-Xlog:class+load:file=$PWD/classes\"; ";

    Run run(String script) throws IOException, InterruptedException {
        Path file = folder.resolve("script.sh");
        Files.writeString(file, "osteoboard() { '" + launcher + "' \"$@\"; }\n" + script + "\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", file.toString())
                .directory(folder.toFile())
                .redirectInput(
                        ProcessBuilder.Redirect.from(folder.resolve("case.yaml").toFile()))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().remove("OSTEOBOARD_LANG");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }
}
