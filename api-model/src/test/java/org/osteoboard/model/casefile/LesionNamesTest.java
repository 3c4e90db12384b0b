package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A side or level that the id of a lesion and its answers name differently is told before anything is planned on it. */
class LesionNamesTest {
    private static ReadResult lesion(String lesion) {
        return Told.of("bone-metastases: {lesions: [{" + lesion + "}]}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: femur-R, bone: femur, side: left",
                "id: femur-left, bone: femur, side: right",
                "id: right-femur, bone: femur, side: left",
                "id: femur.L, bone: femur, side: right",
                "id: T8, vertebra: T9",
                "id: t8-lytic, vertebra: T10",
                "id: L1, vertebra: T12",
            })
    void another_side_or_level_is_warned_of(String lesion) {
        ReadResult read = lesion(lesion);
        assertThat(read.problems()).isEmpty();
        assertThat(read.usable()).isTrue();
        assertThat(read.warnings()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("id-disagrees");
            assertThat(each.message().ja()).contains("記載の方が使われます");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: femur-R, bone: femur, side: right",
                "id: femur-R, bone: femur",
                "id: femur-R, bone: femur, side: unknown",
                "id: femur-R, bone: femur, side: both",
                "id: lesion-3, bone: femur, side: left",
                "id: T8, vertebra: T8",
                "id: T8, vertebra: unknown",
                "id: spine-1, vertebra: L5",
            })
    void the_same_or_no_place_in_the_id_is_not(String lesion) {
        assertThat(lesion(lesion).warnings()).isEmpty();
    }

    @Test
    void what_is_stated_is_used() {
        Answer side = lesion("id: femur-R, bone: femur, side: left")
                .caseFile()
                .lesions()
                .get(0)
                .answers()
                .get(1);
        assertThat(Told.shown(side.factor(), side.values())).isEqualTo("left");
    }
}
