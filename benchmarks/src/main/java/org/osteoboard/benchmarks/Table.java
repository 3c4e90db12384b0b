package org.osteoboard.benchmarks;

import java.util.List;
import java.util.Locale;
import org.osteoboard.benchmarks.Costs.Cost;

/** What one run found, as text: CPU time and memory of a case, and ratios between steps of the same run. */
final class Table {
    /** A step by the rule engine, the same by plain Java, and how many times that it may cost. */
    private record Compared(String step, String drools, String plain, String target) {}

    private static final List<Compared> COMPARED = List.of(
            new Compared("case to fired statements", "firedDrools", "firedPlain", "at most 10"),
            new Compared("case to finished proposal", "proposalDrools", "proposalPlain", "at most 2.5"),
            new Compared("invented cases, line in, line out", "lineDrools", "linePlain", "at most 2.2"),
            new Compared("rules alone, on readings used before", "rulesAloneDrools", "rulesAlonePlain", "none"),
            new Compared("a handful of statements", "handfulDrools", "handfulPlain", "at most 30"),
            new Compared("the same, by hand from ready values", "handfulDrools", "handfulValues", "none"));

    private final Costs costs;

    Table(Costs costs) {
        this.costs = costs;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("CPU time and memory of the thread, for one case with five lesions\n\n");
        line(text, "step", "Drools us", "KB", "plain us", "KB", "ratio", "target");
        for (Compared each : COMPARED) {
            Cost drools = costs.find(each.drools());
            Cost plain = costs.find(each.plain());
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
        alone(text, "invented cases, reading alone", "lineParse");
        alone(text, "the two readings, no value asked for", "readTwice");
        alone(text, "every missing fact tried (what-if)", "sweep");
        return text.toString();
    }

    private void alone(StringBuilder text, String step, String label) {
        Cost cost = costs.find(label);
        if (cost != null) {
            line(text, step, "", "", number(cost.micros()), number(cost.kilobytes()), "", "");
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
