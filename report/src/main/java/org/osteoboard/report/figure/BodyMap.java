package org.osteoboard.report.figure;

import java.util.List;
import org.osteoboard.model.choice.Vertebra;
import org.osteoboard.model.text.Lang;

/**
 * The body map of one case, ready to print: coordinates and words, no more decisions.
 *
 * @param desc every lesion in words
 * @param lesions all described lesions, in the order of the case file
 * @param more what is said of lesions that are counted but not described; "" if there is none
 */
public record BodyMap(
        Lang lang,
        double width,
        double height,
        String title,
        String desc,
        List<Mark> marks,
        List<Key> keys,
        List<MapLesion> lesions,
        String more) {

    /** One shape with its middle. */
    public record At(Shape shape, double x, double y) {}

    /** Words or numbers, from the left on a base line. */
    public record Words(double x, double y, String text) {}

    /**
     * The marks of one place, and the line to it.
     *
     * @param fromX where the leader line starts
     */
    public record Mark(
            Anchor anchor,
            double fromX,
            double fromY,
            double left,
            double top,
            double width,
            double height,
            List<At> shapes,
            List<Words> numbers,
            List<Words> text) {

        public boolean stretch() {
            return anchor.stretch();
        }

        public String x() {
            return Coordinate.of(anchor.x());
        }

        public String y() {
            return Coordinate.of(anchor.y());
        }

        public String toX() {
            return Coordinate.of(anchor.toX());
        }

        public String toY() {
            return Coordinate.of(anchor.toY());
        }

        public String midX() {
            return Coordinate.of(anchor.midX());
        }

        public String midY() {
            return Coordinate.of(anchor.midY());
        }
    }

    /** A shape of the legend and what it means. */
    public record Key(Shape shape, String text) {}

    /** One vertebra of the ladder. */
    public record Rung(String name, double y, double half) {}

    /** The vertebrae, top down, drawn wider downwards as far as the sacrum. */
    public List<Rung> rungs() {
        return List.of(Vertebra.values()).stream()
                .map(each -> new Rung(each.name(), Spots.rungY(each), half(each)))
                .toList();
    }

    private static double half(Vertebra vertebra) {
        int i = vertebra.ordinal();
        int sacrum = Vertebra.S1.ordinal();
        return i < sacrum ? 7 + i * 0.32 : 14.5 - (i - sacrum) * 2.3;
    }

    /** The lesions that are told in words only. */
    public List<MapLesion> notPlaced() {
        return lesions.stream().filter(each -> each.anchors().isEmpty()).toList();
    }

    public String say(FigureWords words) {
        return words.in(lang);
    }

    /** Where a view's midline is. */
    public static String midline(String view) {
        return Coordinate.of(View.valueOf(view).midline());
    }

    public static String top() {
        return Coordinate.of(View.TOP);
    }

    public String code() {
        return lang == Lang.JA ? "ja" : "en";
    }
}
