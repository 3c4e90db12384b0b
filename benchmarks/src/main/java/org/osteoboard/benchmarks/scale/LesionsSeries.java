package org.osteoboard.benchmarks.scale;

import static org.osteoboard.benchmarks.scale.MarkdownTable.number;
import static org.osteoboard.benchmarks.scale.MarkdownTable.times;
import static org.osteoboard.benchmarks.scale.MarkdownTable.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;
import org.osteoboard.benchmarks.Costs;
import org.osteoboard.benchmarks.Costs.Cost;
import org.osteoboard.benchmarks.plot.Curve;
import org.osteoboard.benchmarks.plot.Figure;
import org.osteoboard.benchmarks.plot.Panel;
import org.osteoboard.benchmarks.plot.Steps;

/** More and more lesions in one case. */
final class LesionsSeries implements Series {
    private static final List<Integer> LESIONS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final List<String> STEPS = List.of("proposal", "line", "fired");
    private static final String TEXT = """
            The same case with 1 to 100 lesions: *fired* is from the case to the statements, *proposal* from the case to the
            finished proposal, *line* from a line of JSON to a line of JSON, as in a batch.

            """;

    @Override
    public String name() {
        return "lesions";
    }

    @Override
    public Result measure() throws RunnerException {
        Costs costs = JmhRun.of(LesionsBenchmark.class);
        return new Result(TEXT + table(costs), figure(costs));
    }

    private static MarkdownTable table(Costs costs) {
        List<String> head = new ArrayList<>(List.of("lesions"));
        STEPS.forEach(step -> head.addAll(List.of(step + " µs", "×", "KB", "×")));
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (int lesions : LESIONS) {
            List<String> row = new ArrayList<>(List.of(whole(lesions)));
            for (String step : STEPS) {
                Cost one = costs.of(step, 1);
                Cost cost = costs.of(step, lesions);
                row.add(number(cost.micros()));
                row.add(times(one.micros(), cost.micros()));
                row.add(number(cost.kilobytes()));
                row.add(times(one.kilobytes(), cost.kilobytes()));
            }
            table.row(row.toArray(String[]::new));
        }
        return table;
    }

    private static Figure figure(Costs costs) {
        return new Figure(
                "CPU time and memory of a case by number of lesions",
                List.of(
                        panel("CPU time of a case, µs", costs, Cost::micros),
                        panel("Memory allocated for a case, KB", costs, Cost::kilobytes)));
    }

    private static Panel panel(String title, Costs costs, ToDoubleFunction<Cost> of) {
        List<Curve> curves = new ArrayList<>();
        for (String step : STEPS) {
            curves.add(new Curve(
                    step,
                    LESIONS.stream()
                            .map(lesions -> new Curve.Point(lesions, of.applyAsDouble(costs.of(step, lesions))))
                            .toList()));
        }
        return new Panel(title, "lesions", Steps.LOG, Steps.LOG, true, curves);
    }
}
