package org.osteoboard.benchmarks.scale;

import static org.osteoboard.benchmarks.scale.MarkdownTable.number;
import static org.osteoboard.benchmarks.scale.MarkdownTable.times;
import static org.osteoboard.benchmarks.scale.MarkdownTable.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.osteoboard.benchmarks.plot.Curve;
import org.osteoboard.benchmarks.plot.Figure;
import org.osteoboard.benchmarks.plot.Panel;
import org.osteoboard.benchmarks.plot.Steps;

/** More threads for the same batch: 1, 2, and twice as many up to the number of processors. */
final class ThreadsSeries implements Series {
    private static final long MOST_CASES = 30_000;
    private static final int ROUNDS = 2;
    private static final String TEXT = """
            The same process over %s cases with more threads, %d runs each, in turn. A rate that grows with the threads at the
            same CPU time a case means that they do not stand in each other's way.

            """;

    private final BatchProcess batch;
    private final CaseInput input;
    private final long cases;

    ThreadsSeries(BatchProcess batch, CaseInput input, long largest) {
        this.batch = batch;
        this.input = input;
        this.cases = Math.min(MOST_CASES, largest);
    }

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public Result measure() throws IOException, InterruptedException {
        Map<Integer, BatchProcess.Run> totals = new TreeMap<>();
        try (CaseInput.File file = input.of(cases)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int threads : threads()) {
                    totals.merge(threads, batch.run(file.path(), cases, threads), BatchProcess.Run::and);
                }
            }
        }
        return new Result(TEXT.formatted(whole(cases), ROUNDS) + table(totals), figure(totals));
    }

    private static List<Integer> threads() {
        List<Integer> threads = new ArrayList<>(List.of(1, 2));
        for (int more = 4; more <= Runtime.getRuntime().availableProcessors(); more *= 2) {
            threads.add(more);
        }
        return threads;
    }

    private static MarkdownTable table(Map<Integer, BatchProcess.Run> totals) {
        MarkdownTable table = new MarkdownTable("threads", "µs a case", "×", "cases/s", "×", "resident MB");
        BatchProcess.Run one = Objects.requireNonNull(totals.get(1));
        totals.forEach((threads, run) -> table.row(
                whole(threads),
                number(run.microsPerCase()),
                times(one.microsPerCase(), run.microsPerCase()),
                number(run.casesPerSecond()),
                times(one.casesPerSecond(), run.casesPerSecond()),
                run.resident() == 0 ? "" : number(run.resident())));
        return table;
    }

    private static Figure figure(Map<Integer, BatchProcess.Run> totals) {
        return new Figure(
                "CPU time of a case and cases per second by number of threads",
                List.of(
                        panel("CPU time of the process, µs a case", false, totals, BatchProcess.Run::microsPerCase),
                        panel("Cases per second", true, totals, BatchProcess.Run::casesPerSecond)));
    }

    private static Panel panel(
            String title,
            boolean proportional,
            Map<Integer, BatchProcess.Run> totals,
            ToDoubleFunction<BatchProcess.Run> of) {
        List<Curve.Point> points = new ArrayList<>();
        totals.forEach((threads, run) -> points.add(new Curve.Point(threads, of.applyAsDouble(run))));
        return new Panel(
                title, "threads", Steps.LINEAR, Steps.LINEAR, proportional, List.of(new Curve("batch", points)));
    }
}
