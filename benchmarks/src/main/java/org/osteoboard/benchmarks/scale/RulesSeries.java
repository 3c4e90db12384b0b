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
import org.osteoboard.engine.scale.MultipliedRules;
import org.osteoboard.engine.scale.MultipliedRules.Own;

/** More and more rules. */
final class RulesSeries implements Series {
    private static final List<Integer> TIMES = List.of(1, 3, 6);
    private static final String TEXT = """
            The case with five lesions, read by the rules of this base, and by each of them three and six times, under names
            of their own and saying what their originals say. *Of their own* is what the copies have besides. With *code* they
            are what other rules would be: compiled classes that are loaded, and a condition that is asked, for each of them.
            With a *node* the condition is asked for each by the classes of the original. With *nothing* they ask what their
            originals ask and are put together with them: only what they say is multiplied. *fired* is from the case to the
            statements, *rules alone* the part of it that rules can make longer. The rule base is loaded and built in a program
            that has just started, without a class-data archive.

            """;

    /** One row. */
    private record Row(Own own, int times, int rules, Cost fired, Cost alone, Cost base) {}

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Result measure() throws RunnerException {
        Costs costs = JmhRun.of(RulesBenchmark.class, RuleBaseBenchmark.class);
        List<Row> rows = new ArrayList<>();
        for (Own own : Own.values()) {
            for (int times : TIMES) {
                rows.add(new Row(
                        own,
                        times,
                        new MultipliedRules(times, own).count(),
                        costs.of("firedMultiplied", own, times),
                        costs.of("rulesAloneMultiplied", own, times),
                        costs.of("ruleBase", own, times)));
            }
        }
        return new Result(TEXT + table(rows), figure(rows));
    }

    private static MarkdownTable table(List<Row> rows) {
        MarkdownTable table = new MarkdownTable(
                "rules",
                "×",
                "of their own",
                "fired µs",
                "×",
                "KB",
                "×",
                "rules alone µs",
                "×",
                "base built ms",
                "×",
                "MB",
                "×");
        for (Row row : rows) {
            Row first = first(rows, row.own());
            table.row(
                    whole(row.rules()),
                    whole(row.times()),
                    word(row.own()),
                    number(row.fired().micros()),
                    times(first.fired().micros(), row.fired().micros()),
                    number(row.fired().kilobytes()),
                    times(first.fired().kilobytes(), row.fired().kilobytes()),
                    number(row.alone().micros()),
                    times(first.alone().micros(), row.alone().micros()),
                    number(row.base().micros() / 1_000),
                    times(first.base().micros(), row.base().micros()),
                    number(row.base().kilobytes() / 1_024),
                    times(first.base().kilobytes(), row.base().kilobytes()));
        }
        return table;
    }

    private static Row first(List<Row> rows, Own own) {
        return rows.stream().filter(row -> row.own() == own).findFirst().orElseThrow();
    }

    private static String word(Own own) {
        return switch (own) {
            case CODE -> "code";
            case NODE -> "node";
            case NOTHING -> "nothing";
        };
    }

    private static Figure figure(List<Row> rows) {
        return new Figure(
                "CPU time by number of rules",
                List.of(
                        panel(
                                "Case to fired statements, µs of CPU",
                                rows,
                                row -> row.fired().micros()),
                        panel(
                                "Rule base loaded and built, ms of CPU",
                                rows,
                                row -> row.base().micros() / 1_000)));
    }

    private static Panel panel(String title, List<Row> rows, ToDoubleFunction<Row> of) {
        List<Curve> curves = new ArrayList<>();
        for (Own own : Own.values()) {
            curves.add(new Curve(
                    word(own),
                    rows.stream()
                            .filter(row -> row.own() == own)
                            .map(row -> new Curve.Point(row.rules(), of.applyAsDouble(row)))
                            .toList()));
        }
        return new Panel(title, "rules", Steps.LINEAR, Steps.LINEAR, true, curves);
    }
}
