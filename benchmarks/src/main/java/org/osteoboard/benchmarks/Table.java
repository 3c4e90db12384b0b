package org.osteoboard.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What one run found, as text: CPU time and memory of a case, and ratios between steps of the same run. */
final class Table {
    /** What a case cost in one benchmark. */
    private record Cost(double micros, double kilobytes) {}

    /** A step by the rule engine, the same by plain Java, and how many times that it may cost. */
    private record Compared(String step, String drools, String plain, String target) {}

    private static final List<Compared> COMPARED = List.of(
            new Compared("case to fired statements", "firedDrools", "firedPlain", "at most 10"),
            new Compared("case to finished proposal", "proposalDrools", "proposalPlain", "at most 2.5"),
            new Compared("line of JSON in, line of JSON out", "lineDrools", "linePlain", "at most 2.2"),
            new Compared("rules alone, on readings used before", "rulesAloneDrools", "rulesAlonePlain", "none"),
            new Compared("a handful of statements", "handfulDrools", "handfulPlain", "at most 30"),
            new Compared("the same, by hand from ready values", "handfulDrools", "handfulValues", "none"));
    private static final List<String> LESIONS = List.of("1", "2", "5", "10", "20", "50", "100");

    private final Map<String, Cost> costs = new HashMap<>();

    Table(Collection<RunResult> results) {
        for (RunResult result : results) {
            String label = result.getPrimaryResult().getLabel();
            String lesions = result.getParams().getParam("lesions");
            double cases = spent(result, "cases");
            costs.put(
                    lesions == null ? label : label + "@" + lesions,
                    new Cost(spent(result, "cpuNanos") / cases / 1_000, spent(result, "bytes") / cases / 1_024));
        }
    }

    private static double spent(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("CPU time and memory of the thread, for one case with five lesions\n\n");
        line(text, "step", "Drools us", "KB", "plain us", "KB", "ratio", "target");
        for (Compared each : COMPARED) {
            Cost drools = costs.get(each.drools());
            Cost plain = costs.get(each.plain());
            if (drools != null && plain != null) {
                line(
                        text,
                        each.step(),
                        number(drools.micros()),
                        number(drools.kilobytes()),
                        number(plain.micros()),
                        number(plain.kilobytes()),
                        number(drools.micros() / plain.micros()),
                        each.target());
            }
        }
        alone(text, "reading the YAML file alone", "parse");
        alone(text, "reading a line of JSON alone", "lineParse");
        alone(text, "the two readings, no value asked for", "readTwice");
        alone(text, "every missing fact tried (what-if)", "sweep");
        lesions(text);
        return text.toString();
    }

    private void alone(StringBuilder text, String step, String label) {
        Cost cost = costs.get(label);
        if (cost != null) {
            line(text, step, "", "", number(cost.micros()), number(cost.kilobytes()), "", "");
        }
    }

    private void lesions(StringBuilder text) {
        text.append("\nThe same case with more lesions: microseconds of CPU and KB\n\n");
        line(text, "lesions", "fired us", "KB", "proposal us", "KB", "per lesion", "");
        for (String lesions : LESIONS) {
            Cost fired = costs.get("fired@" + lesions);
            Cost proposal = costs.get("proposal@" + lesions);
            if (fired != null && proposal != null) {
                line(
                        text,
                        lesions,
                        number(fired.micros()),
                        number(fired.kilobytes()),
                        number(proposal.micros()),
                        number(proposal.kilobytes()),
                        number(proposal.micros() / Integer.parseInt(lesions)),
                        "");
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    private static void line(StringBuilder text, String step, String... cells) {
        text.append(String.format(Locale.ROOT, "%-38s", step));
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, "%12s", cell));
        }
        text.setLength(text.toString().stripTrailing().length());
        text.append("\n");
    }
}
