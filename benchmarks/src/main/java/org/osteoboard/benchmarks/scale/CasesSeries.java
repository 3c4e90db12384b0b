package org.osteoboard.benchmarks.scale;

import static org.osteoboard.benchmarks.scale.MarkdownTable.number;
import static org.osteoboard.benchmarks.scale.MarkdownTable.times;
import static org.osteoboard.benchmarks.scale.MarkdownTable.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.osteoboard.benchmarks.plot.Curve;
import org.osteoboard.benchmarks.plot.Figure;
import org.osteoboard.benchmarks.plot.Panel;
import org.osteoboard.benchmarks.plot.Steps;

/** More and more cases in one batch. */
final class CasesSeries implements Series {
    private static final double MEGABYTE = 1 << 20;
    private static final String TEXT = """
            `osteoboard batch` from file to file over invented cases, one line in a hundred unusable, with as many threads as
            processors: a process of its own with `%s`, as the launcher starts it but for the archive.
            CPU time is that of the whole process, from its start to its end, with its compiler and its collector; *further* is
            what each case behind the first 1,000 took. *resident* is the memory the process had at most, *heap* what of it
            objects took, *kept* what was left of them after a full collection; nothing there means that none was needed.

            """;

    private final BatchProcess batch;
    private final CaseInput input;
    private final long largest;

    CasesSeries(BatchProcess batch, CaseInput input, long largest) {
        this.batch = batch;
        this.input = input;
        this.largest = largest;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Result measure() throws IOException, InterruptedException {
        List<BatchProcess.Run> runs = new ArrayList<>();
        for (long cases = CaseInput.LEAST; cases < largest; cases *= 10) {
            runs.add(run(cases));
        }
        runs.add(run(largest));
        return new Result(TEXT.formatted(String.join(" ", BatchProcess.FLAGS)) + table(runs), figure(runs));
    }

    private BatchProcess.Run run(long cases) throws IOException, InterruptedException {
        try (CaseInput.File file = input.of(cases)) {
            return batch.run(file.path(), cases, Runtime.getRuntime().availableProcessors());
        }
    }

    private static MarkdownTable table(List<BatchProcess.Run> runs) {
        MarkdownTable table = new MarkdownTable(
                "cases",
                "CPU s",
                "µs a case",
                "×",
                "µs a further case",
                "cases/s",
                "resident MB",
                "heap MB",
                "kept MB",
                "output MB",
                "KB a case");
        BatchProcess.Run first = runs.get(0);
        for (BatchProcess.Run run : runs) {
            table.row(
                    whole(run.cases()),
                    number(run.cpu().toNanos() / 1e9),
                    number(run.microsPerCase()),
                    times(first.microsPerCase(), run.microsPerCase()),
                    run == first ? "" : number(further(first, run)),
                    number(run.casesPerSecond()),
                    known(run.resident()),
                    known(run.heap()),
                    known(run.kept()),
                    number(run.bytes() / MEGABYTE),
                    number(run.bytes() / 1_024.0 / run.cases()));
        }
        return table;
    }

    private static String known(double megabytes) {
        return megabytes == 0 ? "" : number(megabytes);
    }

    private static double further(BatchProcess.Run first, BatchProcess.Run run) {
        return run.cpu().minus(first.cpu()).toNanos() / 1e3 / (run.cases() - first.cases());
    }

    private static Figure figure(List<BatchProcess.Run> runs) {
        BatchProcess.Run first = runs.get(0);
        return new Figure(
                "CPU time of a case and memory of the process by number of cases",
                List.of(
                        panel(
                                "CPU time of the process, µs a case",
                                curve("whole process", runs, BatchProcess.Run::microsPerCase),
                                curve("further cases", runs, run -> run == first ? 0 : further(first, run))),
                        panel(
                                "Memory, MB at most",
                                curve("resident", runs, BatchProcess.Run::resident),
                                curve("heap", runs, BatchProcess.Run::heap),
                                curve("kept", runs, BatchProcess.Run::kept))));
    }

    private static Panel panel(String title, Curve... curves) {
        List<Curve> known =
                Stream.of(curves).filter(curve -> !curve.points().isEmpty()).toList();
        return new Panel(title, "cases", Steps.LOG, Steps.LINEAR, false, known);
    }

    /** Without what is 0, which is not known. */
    private static Curve curve(String name, List<BatchProcess.Run> runs, ToDoubleFunction<BatchProcess.Run> of) {
        return new Curve(
                name,
                runs.stream()
                        .map(run -> new Curve.Point(run.cases(), of.applyAsDouble(run)))
                        .filter(point -> point.y() > 0)
                        .toList());
    }
}
