package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.text.Lang;

/** A batch that is killed at any moment loses nothing: resumed, it gives the bytes of an uninterrupted run. */
@DisabledOnOs(OS.WINDOWS)
class BatchKilledTest {
    /** Kills of the default run; the long run sets {@code osteoboard.batch.kills} to 200. */
    private static final int KILLS = Integer.getInteger("osteoboard.batch.kills", 4);

    private static final int CASES = 400;

    @TempDir
    Path folder;

    @Test
    void a_run_that_was_killed_goes_on_where_it_was() throws Exception {
        Path in = folder.resolve("in.ndjson");
        Path out = folder.resolve("out.ndjson");
        Path part = folder.resolve("out.ndjson.part");
        generate(in);
        Path whole = folder.resolve("whole.ndjson");
        assertThat(Run.of(Lang.EN, "batch", in.toString(), "-o", whole.toString())
                        .exit())
                .isEqualTo(Exit.SOME_UNUSABLE);
        byte[] expected = Files.readAllBytes(whole);
        SplittableRandom random = new SplittableRandom(Long.getLong("osteoboard.batch.seed", 20261129L));
        Files.writeString(out, "earlier\n");
        int killed = 0;
        int finished = 0;
        while (killed < KILLS) {
            // A run has to come further before it is killed, and to its end once all is written.
            long left = sizeOf(part);
            long size = left < expected.length ? random.nextLong(left + 1, expected.length + 1L) : Long.MAX_VALUE;
            boolean hurt = killedAt(size, in, out, part);
            if (hurt && Files.exists(part)) {
                killed++;
                assertThat(Files.readString(out)).isEqualTo("earlier\n");
                byte[] written = Files.readAllBytes(part);
                assertThat(written).isEqualTo(Arrays.copyOf(expected, written.length));
            } else if (!Files.readString(out).equals("earlier\n")) {
                // Finished, perhaps killed between its last byte and its end.
                assertThat(Files.readAllBytes(out)).isEqualTo(expected);
                assertThat(part).doesNotExist();
                Files.writeString(out, "earlier\n");
                finished++;
            }
        }
        Process last = start(in, out);
        assertThat(last.waitFor()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(Files.readAllBytes(out)).isEqualTo(expected);
        assertThat(part).doesNotExist();
        assertThat(finished)
                .as("runs that came to their end among %d kills", KILLS)
                .isGreaterThanOrEqualTo(KILLS / 50);
    }

    private static void generate(Path file) throws IOException {
        OptionEngine engine = OptionEngine.create();
        GeneratedCases cases = new GeneratedCases(engine.factors(), engine.catalogue(), 5, 20);
        try (OutputStream lines = Files.newOutputStream(file)) {
            for (int i = 0; i < CASES; i++) {
                lines.write(cases.line(i));
                lines.write('\n');
            }
        }
    }

    /** Kills a run once its part file has a size; false if it ended before. */
    private boolean killedAt(long size, Path in, Path out, Path part) throws Exception {
        Process run = start(in, out);
        while (run.isAlive()) {
            if (Files.exists(part) && sizeOf(part) >= size) {
                run.destroyForcibly();
                run.waitFor();
                return true;
            }
            Thread.onSpinWait();
        }
        assertThat(run.exitValue()).isEqualTo(Exit.SOME_UNUSABLE);
        return false;
    }

    private static long sizeOf(Path part) {
        try {
            return Files.size(part);
        } catch (IOException gone) {
            return 0;
        }
    }

    private Process start(Path in, Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.osteoboard.cli.Main"));
        command.addAll(
                List.of("batch", in.toString(), "-o", out.toString(), "--resume", "--threads", "2", "--lang", "en"));
        Path log = folder.resolve("log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
