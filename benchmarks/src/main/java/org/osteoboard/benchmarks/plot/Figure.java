package org.osteoboard.benchmarks.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.osteoboard.benchmarks.plot.Curve.Point;

/**
 * Panels beside each other as one SVG image. Curves differ in colour and in the shape of their points; the colours stay
 * apart for people who see few.
 *
 * @param title for those who do not see it
 */
public record Figure(String title, List<Panel> panels) {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 330;
    private static final int LEFT = 58;
    private static final int RIGHT = 34;
    private static final int TOP = 66;
    private static final int BOTTOM = 48;
    private static final double SIZE = 4;
    private static final double LETTER = 6.6;
    private static final int GAP = 16;
    private static final int SAMPLE = 22;

    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73");
    private static final String INK = "#24292f";
    private static final String FAINT = "#d8dee4";
    private static final String PROPORTION = "#8c959f";

    /** The image. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        int width = WIDTH * panels.size();
        svg.append(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\" font-size=\"12\" fill=\"%s\">\n",
                width, HEIGHT, width, HEIGHT, INK));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append(text("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", width, HEIGHT));
        for (int i = 0; i < panels.size(); i++) {
            svg.append(text("<g transform=\"translate(%d 0)\">\n", i * WIDTH));
            new Drawing(svg, panels.get(i)).draw();
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    /** One panel, drawn at the origin. */
    private record Drawing(StringBuilder svg, Panel panel, Axis axisX, Axis axisY) {
        Drawing(StringBuilder svg, Panel panel) {
            this(svg, panel, panel.axisX(), panel.axisY());
        }

        private double x(double value) {
            return LEFT + axisX.position(value) * (WIDTH - LEFT - RIGHT);
        }

        private double y(double value) {
            return HEIGHT - BOTTOM - axisY.position(value) * (HEIGHT - TOP - BOTTOM);
        }

        void draw() {
            write(LEFT, 22, "start", " font-weight=\"600\"", panel.title());
            axes();
            legend();
            if (panel.proportional()) {
                panel.curves().forEach(curve -> proportion(curve.points().get(0)));
            }
            for (int i = 0; i < panel.curves().size(); i++) {
                curve(panel.curves().get(i), i);
            }
        }

        private void axes() {
            for (double value : axisY.lines()) {
                line(LEFT, y(value), WIDTH - RIGHT, y(value), FAINT, "");
            }
            for (double value : axisY.labelled()) {
                write(LEFT - 8, y(value) + 4, "end", "", number(value));
            }
            for (double value : axisX.labelled()) {
                line(x(value), HEIGHT - BOTTOM, x(value), HEIGHT - BOTTOM + 5, INK, "");
                write(x(value), HEIGHT - BOTTOM + 19, "middle", "", number(value));
            }
            line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, INK, "");
            write((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", "", panel.x());
        }

        private void legend() {
            double at = LEFT;
            for (int i = 0; i < panel.curves().size(); i++) {
                line(at, 42, at + SAMPLE, 42, COLOURS.get(i), " stroke-width=\"2\"");
                point(at + SAMPLE / 2.0, 42, i);
                at = named(at, panel.curves().get(i).name());
            }
            if (panel.proportional()) {
                line(at, 42, at + SAMPLE, 42, PROPORTION, " stroke-dasharray=\"4 4\"");
                named(at, "in proportion");
            }
        }

        private double named(double at, String name) {
            write(at + SAMPLE + 5, 46, "start", "", name);
            return at + SAMPLE + 5 + name.length() * LETTER + GAP;
        }

        private void curve(Curve curve, int index) {
            StringBuilder path = new StringBuilder();
            for (Point point : curve.points()) {
                path.append(path.isEmpty() ? "M" : " L").append(text("%.1f %.1f", x(point.x()), y(point.y())));
            }
            svg.append(text(
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", path, COLOURS.get(index)));
            curve.points().forEach(point -> point(x(point.x()), y(point.y()), index));
        }

        /** From the first point on, up to where the panel ends. */
        private void proportion(Point first) {
            double most = Math.min(axisX.max(), axisY.max() / first.y() * first.x());
            line(
                    x(first.x()),
                    y(first.y()),
                    x(most),
                    y(most / first.x() * first.y()),
                    PROPORTION,
                    " stroke-dasharray=\"4 4\"");
        }

        private void point(double x, double y, int index) {
            String colour = COLOURS.get(index);
            svg.append(
                    switch (index) {
                        case 0 ->
                            text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>\n", x, y, SIZE, colour);
                        case 1 ->
                            text(
                                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                                    x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE, colour);
                        default ->
                            text(
                                    "<path d=\"M%.1f %.1f l%.1f %.1f h%.1f z\" fill=\"%s\"/>\n",
                                    x, y - SIZE - 1, SIZE + 1, 2 * SIZE + 1, -2 * SIZE - 2, colour);
                    });
        }

        private void line(double x1, double y1, double x2, double y2, String colour, String more) {
            svg.append(text(
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>\n",
                    x1, y1, x2, y2, colour, more));
        }

        private void write(double x, double y, String anchor, String more, String words) {
            svg.append(text(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"%s>%s</text>\n",
                    x, y, anchor, more, escaped(words)));
        }
    }

    private static String number(double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        return text("%,." + Math.max(0, exact.scale()) + "f", exact);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
