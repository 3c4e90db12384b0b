package org.osteoboard.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.osteoboard.engine.OptionEngine;

/**
 * Measures what more of everything costs: rules, lesions, cases, threads. Started from the root of the repository, after
 * everything is built. Arguments: the largest number of cases (100000), then the names of the series to measure. Prints each
 * table as soon as it is there and writes it into {@code docs/performance.md}, its figure into {@code docs/figures}; what is
 * not measured stays as it was.
 */
public final class Scale {
    private static final Path JAR = Path.of("cli", "target", "osteoboard.jar");
    private static final Path WORK = Path.of("benchmarks", "target", "scale");
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final Path FIGURES = Path.of("docs", "figures");
    private static final long LARGEST = 100_000;
    /** Of input and output together; more than they take. */
    private static final long BYTES_PER_CASE = 24 * 1_024;

    private Scale() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        long largest = args.length > 0 ? Long.parseLong(args[0]) : LARGEST;
        List<Series> all = series(largest);
        List<String> names = all.stream().map(Series::name).toList();
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : List.of();
        if (largest <= CaseInput.LEAST || !names.containsAll(wanted)) {
            refuse("arguments: [CASES (more than " + CaseInput.LEAST + ") [SERIES (" + String.join(", ", names)
                    + ")]...]");
        }
        if (!Files.exists(JAR) || !Files.exists(PAGE)) {
            refuse("start this from the root of the repository, after mvn -DskipTests package");
        }
        Files.createDirectories(WORK);
        if (Files.getFileStore(WORK).getUsableSpace() < largest * BYTES_PER_CASE) {
            refuse("too little space in " + WORK + ": " + largest + " cases need " + largest * BYTES_PER_CASE
                    + " bytes");
        }
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (Series each : all) {
            if (wanted.isEmpty() || wanted.contains(each.name())) {
                System.err.println("Measuring " + each.name() + ".");
                Series.Result result = each.measure();
                out.println(result.text());
                Files.createDirectories(FIGURES);
                Files.writeString(
                        FIGURES.resolve(figure(each.name())), result.figure().svg());
                Files.writeString(
                        PAGE,
                        GeneratedPart.replace(
                                Files.readString(PAGE),
                                "scale-" + each.name(),
                                section(each.name(), result) + "\n" + conditions(largest, each.name())));
            }
        }
    }

    private static void refuse(String why) {
        System.err.println(why);
        System.exit(2);
    }

    private static List<Series> series(long largest) {
        BatchProcess batch = new BatchProcess(JAR, WORK);
        CaseInput input = new CaseInput(WORK);
        return List.of(
                new RulesSeries(),
                new LesionsSeries(),
                new CasesSeries(batch, input, largest),
                new ThreadsSeries(batch, input, largest));
    }

    private static String figure(String series) {
        return "scale-" + series + ".svg";
    }

    private static String section(String series, Series.Result result) {
        return "### More %s\n\n%s\n![%s](%s/%s)\n"
                .formatted(series, result.text(), result.figure().title(), FIGURES.getFileName(), figure(series));
    }

    /** What the figures depend on. */
    private static String conditions(long largest, String series) {
        return "JDK %s, %d processors, %d statements; written by `%s %d %s`.\n"
                .formatted(
                        Runtime.version().toString().replaceFirst("\\+.*", ""),
                        Runtime.getRuntime().availableProcessors(),
                        OptionEngine.create().catalogue().statements().size(),
                        Scale.class.getSimpleName(),
                        largest,
                        series);
    }
}
