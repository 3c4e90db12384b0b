package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.text.Lang;

/** Lays the lesions of a case out on the body map. */
final class BodyMaps {
    static final double WIDTH = 592;
    private static final double LEAST_HEIGHT = 456;
    private static final double SIDE = 46;
    private static final double LADDER_SIDE = 48;
    private static final double GAP = 2;
    private static final double EDGE = 3;
    private static final double BASE = 3.6;
    private static final double TEXT_BASE = 6.5;

    /** Where blocks may be, and on which side of them their place is. */
    private enum Beside {
        FRONT_LEFT(View.FRONT, true),
        FRONT_RIGHT(View.FRONT, false),
        BACK_LEFT(View.BACK, true),
        BACK_RIGHT(View.BACK, false),
        LADDER_RIGHT(View.LADDER, false);

        final View view;
        final boolean left;

        Beside(View view, boolean left) {
            this.view = view;
            this.left = left;
        }

        /** The edge towards the figure. */
        double inner() {
            if (view == View.LADDER) {
                return view.midline() + 22;
            }
            return left ? view.midline() - View.REACH : view.midline() + View.REACH;
        }
    }

    private final Lang lang;

    BodyMaps(Lang lang) {
        this.lang = lang;
    }

    BodyMap of(List<MapLesion> lesions, List<BodyMap.Key> keys, String more) {
        Map<Beside, List<Block>> columns = columns(lesions);
        double most = 0;
        for (Map.Entry<Beside, List<Block>> column : columns.entrySet()) {
            if (Column.height(column.getValue()) > LEAST_HEIGHT - View.TOP - EDGE) {
                column.setValue(
                        column.getValue().stream().map(Block::withoutText).toList());
            }
            most = Math.max(most, Column.height(column.getValue()));
        }
        double height = Math.max(LEAST_HEIGHT, View.TOP + most + EDGE);
        List<BodyMap.Mark> marks = new ArrayList<>();
        columns.forEach((beside, blocks) ->
                Column.of(blocks, View.TOP, height - EDGE).forEach(placed -> marks.add(mark(beside, placed))));
        String title = FigureWords.MAP_OF.in(lang, lesions.size());
        return new BodyMap(lang, WIDTH, height, title, desc(lesions, more), marks, keys, lesions, more);
    }

    private Map<Beside, List<Block>> columns(List<MapLesion> lesions) {
        Map<Anchor, List<MapLesion>> byPlace = new LinkedHashMap<>();
        for (MapLesion lesion : lesions) {
            lesion.anchors()
                    .forEach(anchor -> byPlace.computeIfAbsent(anchor, each -> new ArrayList<>())
                            .add(lesion));
        }
        Map<Beside, List<Block>> columns = new EnumMap<>(Beside.class);
        List<Block> between = new ArrayList<>();
        byPlace.forEach((anchor, here) -> {
            boolean ladder = anchor.view() == View.LADDER;
            Marks marks = new Marks(here, ladder ? LADDER_SIDE : SIDE);
            List<String> text =
                    ladder ? List.of() : SmallWords.lines(here.get(0).shortPlace());
            Block block = new Block(anchor, marks, text);
            double off = anchor.midX() - anchor.view().midline();
            if (ladder) {
                in(columns, Beside.LADDER_RIGHT).add(block);
            } else if (off == 0) {
                between.add(block);
            } else {
                in(columns, beside(anchor.view(), off < 0)).add(block);
            }
        });
        for (Block block : between) {
            List<Block> left = in(columns, beside(block.anchor().view(), true));
            List<Block> right = in(columns, beside(block.anchor().view(), false));
            (Column.height(left) < Column.height(right) ? left : right).add(block);
        }
        return columns;
    }

    private static List<Block> in(Map<Beside, List<Block>> columns, Beside beside) {
        return columns.computeIfAbsent(beside, each -> new ArrayList<>());
    }

    private static Beside beside(View view, boolean left) {
        if (view == View.FRONT) {
            return left ? Beside.FRONT_LEFT : Beside.FRONT_RIGHT;
        }
        return left ? Beside.BACK_LEFT : Beside.BACK_RIGHT;
    }

    private static BodyMap.Mark mark(Beside beside, Column.Placed placed) {
        Block block = placed.block();
        double width = Math.max(
                block.marks().width(),
                block.text().stream().mapToDouble(SmallWords::width).max().orElse(0));
        double left = beside.left ? beside.inner() - GAP - width : beside.inner() + GAP;
        double shift = beside.left ? left + width - block.marks().width() : left;
        List<BodyMap.At> shapes = new ArrayList<>();
        List<BodyMap.Words> numbers = new ArrayList<>();
        double middle = placed.top() + Marks.LINE / 2;
        for (List<Marks.Piece> line : block.marks().lines()) {
            for (Marks.Piece piece : line) {
                double x = shift + piece.x() + Marks.SHAPE / 2;
                for (Shape shape : piece.shapes()) {
                    shapes.add(new BodyMap.At(shape, x, middle));
                    x += Marks.SHAPE;
                }
                numbers.add(new BodyMap.Words(shift + piece.textX() + 1, middle + BASE, piece.numbers()));
            }
            middle += Marks.LINE;
        }
        List<BodyMap.Words> text = new ArrayList<>();
        double base = placed.top() + block.marks().height() + TEXT_BASE;
        for (String line : block.text()) {
            text.add(new BodyMap.Words(beside.left ? left + width - SmallWords.width(line) : left, base, line));
            base += Marks.TEXT_LINE;
        }
        return new BodyMap.Mark(
                block.anchor(),
                beside.inner(),
                placed.top() + Marks.LINE / 2,
                left,
                placed.top(),
                width,
                block.height(),
                shapes,
                numbers,
                text);
    }

    private String desc(List<MapLesion> lesions, String more) {
        StringBuilder desc = new StringBuilder();
        if (lesions.isEmpty()) {
            desc.append(FigureWords.NO_LESION.in(lang));
        } else {
            desc.append(FigureWords.SIDES.in(lang));
        }
        for (MapLesion lesion : lesions) {
            desc.append(' ').append(lesion.number()).append(' ').append(lesion.id());
            desc.append(FigureWords.COLON.in(lang)).append(lesion.place());
            desc.append(FigureWords.ALSO.in(lang)).append(lesion.said());
            desc.append(FigureWords.STOP.in(lang).strip());
        }
        if (!more.isEmpty()) {
            desc.append(' ').append(more).append(FigureWords.STOP.in(lang).strip());
        }
        return desc.toString();
    }
}
