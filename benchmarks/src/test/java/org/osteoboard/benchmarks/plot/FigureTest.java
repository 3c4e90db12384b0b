package org.osteoboard.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.osteoboard.benchmarks.plot.Curve.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where points, labels and lines stand in a figure. */
class FigureTest {
    private static final Curve CURVE =
            new Curve("a < b", List.of(new Point(1, 100), new Point(10, 200), new Point(100, 1_000)));

    private static Document drawn(Steps steps) throws Exception {
        Panel panel = new Panel("µs & more", "lesions", steps, steps, true, List.of(CURVE));
        String svg = new Figure("All of it", List.of(panel)).svg();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document svg) {
        return all(svg, "text").stream().map(Element::getTextContent).toList();
    }

    /** The first circle stands in the legend. */
    private static List<Double> places(Document svg, String axis) {
        return all(svg, "circle").stream()
                .skip(1)
                .map(circle -> Double.valueOf(circle.getAttribute(axis)))
                .toList();
    }

    @Test
    void equal_ratios_are_equal_distances_on_logarithmic_axes() throws Exception {
        Document svg = drawn(Steps.LOG);
        assertThat(places(svg, "cx")).containsExactly(58.0, 227.0, 396.0);
        assertThat(places(svg, "cy")).containsExactly(282.0, 217.0, 66.0);
    }

    @Test
    void equal_differences_are_equal_distances_on_linear_axes_which_begin_at_0() throws Exception {
        Document svg = drawn(Steps.LINEAR);
        assertThat(places(svg, "cx")).containsExactly(61.4, 91.8, 396.0);
        assertThat(places(svg, "cy")).containsExactly(260.4, 238.8, 66.0);
    }

    @Test
    void labels_stand_at_measured_x_and_at_round_y() throws Exception {
        assertThat(texts(drawn(Steps.LOG))).contains("1", "10", "100", "200", "500", "1,000", "lesions");
        assertThat(texts(drawn(Steps.LINEAR))).contains("0", "200", "400", "600", "800", "1,000");
    }

    @Test
    void words_are_escaped_and_the_ground_is_white_in_every_theme() throws Exception {
        Document svg = drawn(Steps.LOG);
        assertThat(texts(svg)).contains("µs & more", "a < b");
        assertThat(all(svg, "title"))
                .singleElement()
                .extracting(Element::getTextContent)
                .isEqualTo("All of it");
        assertThat(all(svg, "rect").get(0).getAttribute("fill")).isEqualTo("#ffffff");
    }

    @Test
    void proportion_ends_where_the_panel_ends() throws Exception {
        List<Element> dashed = all(drawn(Steps.LOG), "line").stream()
                .filter(line -> line.hasAttribute("stroke-dasharray"))
                .toList();
        assertThat(dashed).hasSize(2);
        Element along = dashed.get(1);
        assertThat(along.getAttribute("x1")).isEqualTo("58.0");
        assertThat(along.getAttribute("y1")).isEqualTo("282.0");
        assertThat(along.getAttribute("x2")).isEqualTo("227.0");
        assertThat(along.getAttribute("y2")).isEqualTo("66.0");
    }
}
