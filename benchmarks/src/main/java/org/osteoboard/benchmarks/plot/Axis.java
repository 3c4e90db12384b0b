package org.osteoboard.benchmarks.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Where a value stands between two ends of a line.
 *
 * @param labelled values with a label
 * @param lines values with a line across; among them all labelled ones
 */
record Axis(Steps steps, double min, double max, List<Double> labelled, List<Double> lines) {
    private static final int LINEAR_LINES = 5;
    /** Up to this ratio of its ends a logarithmic axis has labels between powers of ten. */
    private static final double FEW = 50;

    /** Labelled at the values themselves; a linear one begins at 0. */
    static Axis at(Steps steps, Collection<Double> values) {
        List<Double> each = List.copyOf(new TreeSet<>(values));
        double min = steps == Steps.LINEAR ? 0 : Collections.min(values);
        return new Axis(steps, min, Collections.max(values), each, each);
    }

    /** Labelled at round numbers. */
    static Axis over(Steps steps, Collection<Double> values) {
        return steps == Steps.LINEAR ? linear(Collections.max(values)) : log(values);
    }

    private static Axis linear(double most) {
        double step = Math.pow(10, Math.floor(Math.log10(most / LINEAR_LINES)));
        for (double factor : new double[] {2, 2.5, 2}) {
            if (most / step > LINEAR_LINES) {
                step *= factor;
            }
        }
        List<Double> lines = new ArrayList<>();
        double last = Math.ceil(most / step);
        for (int i = 0; i <= last; i++) {
            lines.add(i * step);
        }
        return new Axis(Steps.LINEAR, 0, last * step, lines, lines);
    }

    private static Axis log(Collection<Double> values) {
        double least = Collections.min(values);
        double most = Collections.max(values);
        int first = (int) Math.floor(Math.log10(least));
        int last = (int) Math.ceil(Math.log10(most));
        TreeSet<Double> round = new TreeSet<>();
        TreeSet<Double> powers = new TreeSet<>();
        for (int exponent = first; exponent <= last; exponent++) {
            double power = Math.pow(10, exponent);
            powers.add(power);
            round.addAll(List.of(power, 2 * power, 5 * power));
        }
        double min = Objects.requireNonNull(round.floor(least));
        double max = Objects.requireNonNull(round.ceiling(most));
        List<Double> lines = List.copyOf(round.subSet(min, true, max, true));
        return new Axis(
                Steps.LOG,
                min,
                max,
                max / min <= FEW
                        ? lines
                        : lines.stream().filter(powers::contains).toList(),
                lines);
    }

    /** 0 at the first end, 1 at the other. */
    double position(double value) {
        return steps == Steps.LINEAR ? (value - min) / (max - min) : Math.log(value / min) / Math.log(max / min);
    }
}
