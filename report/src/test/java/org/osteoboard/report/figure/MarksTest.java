package org.osteoboard.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.text.Lang;

/** Marks say what is recorded, keep apart what is not, and never lie over each other. */
class MarksTest {
    private static List<Shape> shapes(String lesion) {
        return Cases.map(Cases.lesions("id: L, " + lesion), Lang.JA)
                .lesions()
                .get(0)
                .shapes();
    }

    @Test
    void what_is_recorded_gives_the_shape() {
        assertThat(shapes("bone: humerus, side: left, fracture: pathological")).containsExactly(Shape.SQUARE);
        assertThat(shapes("bone: femur, side: left, fracture: impending")).containsExactly(Shape.TRIANGLE);
        assertThat(shapes("vertebra: T8, collapse: below-50%, epidural: 1b"))
                .containsExactly(Shape.SQUARE, Shape.DIAMOND, Shape.DASHED_RING);
        assertThat(shapes("bone: rib, side: left, fracture: none")).containsExactly(Shape.RING);
    }

    @Test
    void what_is_not_known_never_looks_like_no() {
        assertThat(shapes("bone: rib, side: left")).containsExactly(Shape.DASHED_RING);
        assertThat(shapes("bone: rib, side: left, fracture: unknown")).containsExactly(Shape.DASHED_RING);
        assertThat(shapes("vertebra: T8, fracture: none, collapse: none")).containsExactly(Shape.DASHED_RING);
        assertThat(shapes("bone: femur, side: left, part: shaft, fracture: none"))
                .as("its Mirels score is open")
                .containsExactly(Shape.DASHED_RING);
        assertThat(shapes("vertebra: T8, epidural: \"2\"")).containsExactly(Shape.DIAMOND, Shape.DASHED_RING);
    }

    @Test
    void a_rib_of_which_no_nerve_is_recorded_is_not_said_to_press_on_none() {
        BodyMap map = Cases.map(Cases.lesions("id: L, bone: rib, side: left, fracture: none"), Lang.EN);
        assertThat(map.lesions().get(0).said()).isEqualTo("no fracture, none impending, as recorded");
        assertThat(shapes("bone: rib, side: left, fracture: none, nerve-compression: yes"))
                .containsExactly(Shape.DIAMOND);
    }

    @Test
    void a_score_in_its_highest_class_is_marked_only_when_that_is_certain() {
        String lesion = "bone: femur, side: left, part: peritrochanteric, fracture: none, type: lytic";
        assertThat(shapes(lesion)).containsExactly(Shape.DASHED_RING);
        assertThat(shapes(lesion + ", width-involved: above-2/3")).containsExactly(Shape.TRIANGLE);
    }

    @Test
    void numbers_of_one_place_are_joined() {
        assertThat(Joined.of(List.of(1, 2, 4, 5, 6, 9))).containsExactly("1", "2", "4-6", "9");
        String[] ribs = new String[12];
        for (int i = 0; i < ribs.length; i++) {
            ribs[i] = "id: r" + i + ", bone: rib, side: right";
        }
        BodyMap map = Cases.map(Cases.lesions(ribs), Lang.EN);
        assertThat(map.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.numbers())
                        .extracting(BodyMap.Words::text)
                        .containsExactly("1-12"));
    }

    @Test
    void sixty_lesions_are_all_numbered_and_no_mark_lies_over_another() {
        for (Lang lang : Lang.values()) {
            apart(Cases.map(Many.sixty(), lang));
        }
    }

    @Test
    void a_lesion_in_every_place_of_one_side_still_leaves_every_mark_readable() {
        apart(Cases.map(Many.onOneSide(), Lang.JA));
    }

    private static void apart(BodyMap map) {
        List<BodyMap.Mark> marks = map.marks();
        for (int i = 0; i < marks.size(); i++) {
            BodyMap.Mark a = marks.get(i);
            assertThat(a.left()).isGreaterThanOrEqualTo(-1);
            assertThat(a.left() + a.width()).isLessThanOrEqualTo(map.width() + 1);
            assertThat(a.top()).isGreaterThanOrEqualTo(View.TOP);
            assertThat(a.top() + a.height()).isLessThanOrEqualTo(map.height());
            for (BodyMap.Mark b : marks.subList(0, i)) {
                boolean over = a.left() < b.left() + b.width()
                        && b.left() < a.left() + a.width()
                        && a.top() < b.top() + b.height() - 0.001
                        && b.top() < a.top() + a.height() - 0.001;
                assertThat(over).as(a + " over " + b).isFalse();
            }
        }
    }
}
