package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The marks of one place, laid out in lines: for each kind of mark its shapes and the numbers of its lesions. */
final class Marks {
    static final double LINE = 12;
    static final double TEXT_LINE = 8.5;
    static final double SHAPE = 10.5;
    private static final double DIGIT = 6;
    private static final double THIN = 3.6;
    private static final double SPACE = 3;

    /** Shapes, numbers, or both; {@code x} from the left of its line. */
    record Piece(double x, List<Shape> shapes, double textX, String numbers) {}

    private final List<List<Piece>> lines = new ArrayList<>();
    private final double most;
    private double width;
    private double at;

    Marks(List<MapLesion> lesions, double most) {
        this.most = most;
        Map<Sign, List<Integer>> bySign = new LinkedHashMap<>();
        lesions.forEach(each ->
                bySign.computeIfAbsent(each.sign(), sign -> new ArrayList<>()).add(each.number()));
        lines.add(new ArrayList<>());
        bySign.forEach(this::add);
    }

    private void add(Sign sign, List<Integer> numbers) {
        List<String> parts = Joined.of(numbers);
        List<Shape> shapes = Shape.of(sign);
        for (int i = 0; i + 1 < parts.size(); i++) {
            parts.set(i, parts.get(i) + ",");
        }
        int from = 0;
        while (from < parts.size()) {
            double lead = Math.max(1, shapes.size()) * SHAPE;
            if (at > 0 && at + SPACE + lead + width(parts.get(from)) > most) {
                lines.add(new ArrayList<>());
                at = 0;
            }
            double x = at == 0 ? 0 : at + SPACE;
            if (lead > SHAPE && lead + width(parts.get(from)) > most) {
                add(new Piece(x, shapes, x + lead, ""));
                lines.add(new ArrayList<>());
                at = 0;
                shapes = List.of();
                continue;
            }
            StringBuilder text = new StringBuilder(parts.get(from));
            int to = from + 1;
            while (to < parts.size() && x + lead + width(text + parts.get(to)) <= most) {
                text.append(parts.get(to++));
            }
            add(new Piece(x, shapes, x + lead, text.toString()));
            shapes = List.of();
            from = to;
        }
    }

    private void add(Piece piece) {
        lines.get(lines.size() - 1).add(piece);
        at = piece.textX() + width(piece.numbers());
        width = Math.max(width, at);
    }

    /** How wide bold text of the size of the marks is at most. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) == ',' || text.charAt(i) == '-' ? THIN : DIGIT;
        }
        return width;
    }

    List<List<Piece>> lines() {
        return lines;
    }

    double width() {
        return width;
    }

    double height() {
        return lines.size() * LINE;
    }
}
