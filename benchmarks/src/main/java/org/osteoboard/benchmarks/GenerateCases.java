package org.osteoboard.benchmarks;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.LongStream;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.factor.FactorTable;

/**
 * Writes invented case files to standard output, one line of JSON each. Arguments: how many, the seed (1), and in how
 * many lines on average one is unusable (100; 0 for none). The same arguments give the same bytes.
 */
public final class GenerateCases {
    private static final int BLOCK = 4_096;

    private GenerateCases() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 3) {
            System.err.println("arguments: COUNT [SEED [ONE-IN-UNUSABLE]]");
            System.exit(2);
        }
        long count = Long.parseLong(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int oneInUnusable = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
            write(count, seed, oneInUnusable, out);
        }
    }

    /** Writes {@code count} lines. */
    public static void write(long count, long seed, int oneInUnusable, OutputStream out) throws IOException {
        GeneratedCases cases = new GeneratedCases(FactorTable.load(), Catalogue.load(), seed, oneInUnusable);
        for (long from = 0; from < count; from += BLOCK) {
            byte[][] lines = LongStream.range(from, Math.min(from + BLOCK, count))
                    .parallel()
                    .mapToObj(cases::line)
                    .toArray(byte[][]::new);
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
