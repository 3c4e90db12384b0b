package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.choice.BoneName;
import org.osteoboard.model.choice.BonePart;
import org.osteoboard.model.choice.Side;
import org.osteoboard.model.choice.Vertebra;

/** Where each bone, part and vertebra is on the map. The switches have no default: a new bone needs a place. */
final class Spots {
    private static final double RUNG = 14;
    private static final double BETWEEN_REGIONS = 5;
    private static final Set<BoneName> UNPAIRED = EnumSet.of(
            BoneName.SKULL_BASE, BoneName.SKULL_VAULT, BoneName.JAW, BoneName.SACRUM, BoneName.STERNUM, BoneName.PUBIS);

    /** A place on one half of a figure. */
    private record Spot(View view, double lateral, double y) {}

    private Spots() {}

    /** The rung of a vertebra. */
    static Anchor rung(Vertebra vertebra) {
        return Anchor.at(View.LADDER, View.LADDER.midline(), rungY(vertebra));
    }

    static double rungY(Vertebra vertebra) {
        int region = switch (vertebra) {
            case C1, C2, C3, C4, C5, C6, C7 -> 0;
            case T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12 -> 1;
            case L1, L2, L3, L4, L5 -> 2;
            case S1, S2, S3, S4, S5 -> 3;
        };
        return View.TOP + RUNG * (vertebra.ordinal() + 0.5) + BETWEEN_REGIONS * region;
    }

    /** The places of a lesion; none if they are not known or the map has none: it is then told in words. */
    static List<Anchor> of(BoneName bone, Set<Side> sides, Set<BonePart> parts) {
        List<Spot> ends = ends(bone, parts);
        List<Anchor> anchors = new ArrayList<>();
        if (ends.isEmpty()) {
            return anchors;
        }
        Spot first = ends.get(0);
        Spot last = ends.get(ends.size() - 1);
        boolean one = sides.size() == 1;
        boolean bothSides = one && sides.contains(Side.BOTH);
        if (one && (sides.contains(Side.RIGHT) || bothSides)) {
            anchors.add(anchor(first, last, true));
        }
        if (one && (sides.contains(Side.LEFT) || bothSides)) {
            anchors.add(anchor(first, last, false));
        }
        boolean midline = one && sides.contains(Side.MIDLINE);
        boolean single = UNPAIRED.contains(bone) && bone != BoneName.PUBIS;
        if (anchors.isEmpty() && (single || (midline && bone == BoneName.PUBIS))) {
            anchors.add(Anchor.at(first.view, first.view.midline(), View.TOP + first.y));
        }
        return anchors;
    }

    private static Anchor anchor(Spot first, Spot last, boolean right) {
        View view = first.view;
        return new Anchor(
                view,
                view.across(first.lateral, right),
                View.TOP + first.y,
                view.across(last.lateral, right),
                View.TOP + last.y);
    }

    private static List<Spot> ends(BoneName bone, Set<BonePart> parts) {
        return switch (bone) {
            case SKULL_BASE -> back(9, 50);
            case SKULL_VAULT -> front(10, 15);
            case JAW -> front(9, 60);
            case STERNUM -> front(4, 112);
            case CLAVICLE -> front(24, 79.5);
            case SCAPULA -> back(25, 106);
            case RIB -> front(32.5, 134);
            case HAND -> front(60, 246);
            case SACRUM -> back(6, 240);
            case ILIUM -> front(25, 220);
            case ACETABULUM -> front(24.5, 243.5);
            case PUBIS -> front(9, 261);
            case ISCHIUM -> back(19, 273);
            case FOOT -> front(27, 421);
            case HUMERUS -> along(parts, 43, 90, 44.5, 96, 45, 101, 48, 126, 50, 158);
            case RADIUS -> along(parts, 54.5, 169, 54.8, 173, 55, 178, 57.5, 198, 59.5, 222);
            case ULNA -> along(parts, 48, 168, 48.6, 173, 49.2, 178, 51.5, 200, 54, 223);
            case FEMUR -> along(parts, 29.5, 251.5, 39.5, 260, 38.5, 271, 34, 299, 25.5, 333);
            case TIBIA -> along(parts, 25, 349.5, 25, 353, 24.5, 358, 24, 380, 24, 404);
            case FIBULA -> along(parts, 34, 353.5, 34, 358, 33.6, 363, 32.5, 383, 31, 405);
            case VERTEBRA, OTHER_BONE -> List.of();
        };
    }

    private static List<Spot> front(double lateral, double y) {
        return List.of(new Spot(View.FRONT, lateral, y));
    }

    private static List<Spot> back(double lateral, double y) {
        return List.of(new Spot(View.BACK, lateral, y));
    }

    /** The places of the parts left: {@code at} has the two numbers of each part in turn. */
    private static List<Spot> along(Set<BonePart> parts, double... at) {
        List<Spot> spots = new ArrayList<>();
        for (BonePart part : parts) {
            int i = switch (part) {
                case HEAD_NECK -> 0;
                case PERITROCHANTERIC -> 2;
                case UPPER_END -> 4;
                case SHAFT -> 6;
                case DISTAL -> 8;
            };
            spots.add(new Spot(View.FRONT, at[i], at[i + 1]));
        }
        return spots;
    }
}
