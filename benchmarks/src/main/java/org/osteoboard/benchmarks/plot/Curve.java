package org.osteoboard.benchmarks.plot;

import java.util.List;

/**
 * What was measured of one thing, in the order of x.
 *
 * @param name as the legend tells it
 */
public record Curve(String name, List<Point> points) {
    /** One measurement. */
    public record Point(double x, double y) {}
}
