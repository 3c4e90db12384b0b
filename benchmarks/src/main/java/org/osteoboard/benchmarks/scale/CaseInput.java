package org.osteoboard.benchmarks.scale;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osteoboard.benchmarks.GenerateCases;

/** Invented cases in a file, one line each; the first ones are the same in every file. */
record CaseInput(Path work) {
    /** Fewer measure little but the start of the program. */
    static final long LEAST = 1_000;

    private static final int SEED = 1;
    private static final int ONE_IN_UNUSABLE = 100;

    /** Deleted when it is closed. */
    record File(Path path) implements Closeable {
        @Override
        public void close() throws IOException {
            Files.delete(path);
        }
    }

    File of(long cases) throws IOException {
        Path path = work.resolve("in.ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
            GenerateCases.write(cases, SEED, ONE_IN_UNUSABLE, out);
        }
        return new File(path);
    }
}
