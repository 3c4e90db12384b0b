package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.source.Problem;

/** A problem never repeats what a person wrote: a canary at every place of a case file sings in none. */
class NoEchoTest {
    private static final String CANARY = "鯨Zqx7";

    private static final List<String> SONGS = List.of(
            CANARY,
            "６ " + CANARY,
            "6 " + CANARY,
            "6 kg " + CANARY,
            "6 on " + CANARY,
            "at least " + CANARY,
            "\"" + CANARY + " on 2026-11-18\"",
            "yes " + CANARY,
            "[" + CANARY + "]",
            "{" + CANARY + ": 1}",
            "{value: " + CANARY + "}",
            "{value: ６" + CANARY + ", on: 2026-11-18}",
            "{value: 6, unit: " + CANARY + ", on: 2026-11-18}",
            "{value: 6, on: " + CANARY + "}",
            "{one-of: [" + CANARY + ", " + CANARY + "]}",
            "{one-of: " + CANARY + "}",
            "{one-of: [{" + CANARY + ": 1}]}",
            "[{about: " + CANARY + "}]",
            "[{" + CANARY + ": " + CANARY + "}]");

    private static void isSilent(ReadResult read) {
        List<Problem> all = new ArrayList<>(read.problems());
        all.addAll(read.warnings());
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString())
                        .doesNotContain(CANARY)
                        .doesNotContain("Zqx")
                        .doesNotContain("鯨"));
    }

    @Test
    void at_every_key_of_the_factor_table() {
        for (Factor factor : Told.TABLE.all()) {
            if (factor.input() != null) {
                SONGS.forEach(song -> isSilent(Told.at(factor.path(), song)));
            }
        }
    }

    @Test
    void in_the_head_and_beside_it() {
        for (String text : List.of(
                "osteoboard: " + CANARY,
                "case: \"" + CANARY + " !\"",
                "as-of: " + CANARY,
                "jurisdiction: " + CANARY,
                "note: [" + CANARY + "]",
                CANARY + ": 1",
                "patient: {" + CANARY + ": 1}",
                "patient: " + CANARY,
                "bone-metastases: {" + CANARY + ": 1}",
                "bone-metastases: {lesions: " + CANARY + "}",
                "bone-metastases: {lesions: [" + CANARY + "]}",
                "bone-metastases: {lesions: [{id: \"" + CANARY + " !\"}]}",
                "bone-metastases: {lesions: [{id: L, " + CANARY + ": 1}]}",
                "bone-metastases: {lesions: [{id: L, note: {" + CANARY + ": 1}}]}",
                CANARY)) {
            isSilent(Told.file(text));
        }
    }

    @Test
    void a_full_width_number_is_quoted_only_with_a_unit_that_is_known() {
        assertThat(Told.problem(Told.at("patient.weight", "５２ kg")).hint().en()).isEqualTo("Maybe \"52 kg\".");
        assertThat(Told.problem(Told.at("patient.weight", "５２ kg " + CANARY)).code())
                .isEqualTo("full-width");
    }
}
