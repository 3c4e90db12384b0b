package org.osteoboard.benchmarks.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Curves over one pair of axes.
 *
 * @param title what y is, with its unit
 * @param x what x is
 * @param proportional true to show, beside each curve, what growing as fast as x would be
 */
public record Panel(String title, String x, Steps stepsX, Steps stepsY, boolean proportional, List<Curve> curves) {

    Axis axisX() {
        return Axis.at(stepsX, all(Curve.Point::x));
    }

    Axis axisY() {
        return Axis.over(stepsY, all(Curve.Point::y));
    }

    private List<Double> all(ToDoubleFunction<Curve.Point> of) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(of)
                .boxed()
                .toList();
    }
}
