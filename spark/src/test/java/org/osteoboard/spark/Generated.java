package org.osteoboard.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.factor.FactorTable;

/** Invented cases in files. */
final class Generated {
    static final int ONE_IN_UNUSABLE = 50;

    private Generated() {}

    static GeneratedCases cases(long seed) {
        return new GeneratedCases(FactorTable.load(), Catalogue.load(), seed, ONE_IN_UNUSABLE);
    }

    /** Writes the first {@code count} cases of a seed as NDJSON. */
    static Path ndjson(long seed, int count, Path file) throws IOException {
        GeneratedCases cases = cases(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                out.write(cases.line(i));
                out.write('\n');
            }
        }
        return file;
    }
}
