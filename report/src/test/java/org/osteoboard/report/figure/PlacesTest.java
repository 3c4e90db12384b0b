package org.osteoboard.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.choice.BoneName;
import org.osteoboard.model.choice.BonePart;
import org.osteoboard.model.choice.Side;
import org.osteoboard.model.choice.Vertebra;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.text.Lang;

/** Every bone, vertebra, side and part of the factor table has its place, on the patient's own side. */
class PlacesTest {
    private static final EnumSet<BoneName> IN_WORDS = EnumSet.of(BoneName.VERTEBRA, BoneName.OTHER_BONE);
    private static final EnumSet<BoneName> LONG = EnumSet.of(
            BoneName.HUMERUS, BoneName.RADIUS, BoneName.ULNA, BoneName.FEMUR, BoneName.TIBIA, BoneName.FIBULA);

    private static List<String> words(String path) {
        return Cases.ENGINE.factors().named(path).values().stream()
                .map(Factor.Value::word)
                .toList();
    }

    private static MapLesion only(String lesion) {
        return Cases.map(Cases.lesions("id: L, " + lesion), Lang.EN).lesions().get(0);
    }

    @Test
    void every_bone_of_the_factor_table_is_on_the_map_or_told_in_words() {
        for (String bone : words("bone.name")) {
            MapLesion lesion = only("bone: " + bone + ", side: right");
            boolean inWords = bone.equals("vertebra") || bone.equals("other-bone");
            assertThat(lesion.anchors()).as(bone).hasSize(inWords ? 0 : 1);
        }
    }

    @Test
    void every_vertebra_of_the_factor_table_is_a_rung_in_order() {
        double above = 0;
        for (String vertebra : words("bone.vertebra")) {
            Anchor rung = only("vertebra: " + vertebra).anchors().get(0);
            assertThat(rung.view()).isEqualTo(View.LADDER);
            assertThat(rung.y()).isGreaterThanOrEqualTo(above + 10);
            above = rung.y();
        }
        assertThat(above).isLessThan(450);
        assertThat(Cases.map(Cases.lesions(), Lang.JA).rungs())
                .extracting(BodyMap.Rung::name)
                .containsExactlyElementsOf(words("bone.vertebra"));
    }

    @Test
    void every_part_and_side_of_a_long_bone_has_its_own_place() {
        for (BoneName bone : LONG) {
            for (String part : words("bone.part")) {
                if (part.equals("peritrochanteric") && bone != BoneName.FEMUR) {
                    continue; // contradicts the bone, and is told in words
                }
                for (String side : words("bone.side")) {
                    List<Anchor> anchors = only("bone: " + bone.name().toLowerCase(java.util.Locale.ROOT) + ", part: "
                                    + part + ", side: " + side)
                            .anchors();
                    assertThat(anchors)
                            .as(bone + part + side)
                            .hasSize(
                                    switch (side) {
                                        case "both" -> 2;
                                        case "midline" -> 0;
                                        default -> 1;
                                    });
                    assertThat(anchors).noneMatch(Anchor::stretch);
                }
            }
            assertThat(only("bone: " + bone.name().toLowerCase(java.util.Locale.ROOT) + ", side: left")
                            .anchors())
                    .singleElement()
                    .matches(Anchor::stretch, "runs along the bone while the part is not known");
        }
    }

    @Test
    void no_two_places_are_the_same() {
        List<Anchor> all = new ArrayList<>();
        for (BoneName bone : BoneName.values()) {
            for (Side side : EnumSet.of(Side.LEFT, Side.RIGHT)) {
                if (LONG.contains(bone)) {
                    for (BonePart part : BonePart.values()) {
                        all.addAll(Spots.of(bone, EnumSet.of(side), EnumSet.of(part)));
                    }
                } else {
                    all.addAll(Spots.of(bone, EnumSet.of(side), EnumSet.noneOf(BonePart.class)));
                }
            }
            assertThat(Spots.of(bone, EnumSet.of(Side.LEFT), EnumSet.allOf(BonePart.class))
                            .isEmpty())
                    .as(bone.name())
                    .isEqualTo(IN_WORDS.contains(bone));
        }
        for (Vertebra vertebra : Vertebra.values()) {
            all.add(Spots.rung(vertebra));
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(
                                all.get(i).x() - all.get(j).x(),
                                all.get(i).y() - all.get(j).y()))
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void the_patients_right_is_on_the_viewers_left_in_front_and_on_the_right_behind() {
        Anchor front = only("bone: femur, side: right, part: shaft").anchors().get(0);
        Anchor back = only("bone: scapula, side: right").anchors().get(0);
        assertThat(front.x()).isLessThan(View.FRONT.midline());
        assertThat(back.x()).isGreaterThan(View.BACK.midline());
    }

    @Test
    void an_unknown_bone_or_side_or_level_is_told_in_words_and_placed_nowhere() {
        for (String lesion : List.of(
                "bone: femur",
                "bone: {one-of: [femur, humerus]}, side: left",
                "bone: femur, side: unknown",
                "vertebra: {one-of: [T8, T9]}",
                "bone: humerus, part: peritrochanteric, side: left",
                "type: lytic")) {
            BodyMap map = Cases.map(Cases.lesions("id: L, " + lesion), Lang.EN);
            assertThat(map.marks()).as(lesion).isEmpty();
            assertThat(map.notPlaced()).as(lesion).hasSize(1);
        }
        assertThat(only("bone: humerus, part: peritrochanteric, side: left").place())
                .contains("contradictory");
        assertThat(only("bone: sternum").anchors()).hasSize(1);
        assertThat(only("bone: sacrum").anchors()).hasSize(1);
        assertThat(only("bone: pubis, side: midline").anchors()).hasSize(1);
    }
}
