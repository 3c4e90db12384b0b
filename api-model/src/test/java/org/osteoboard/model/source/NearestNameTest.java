package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
    private static final List<String> KEYS =
            List.of("fracture", "epidural", "pain", "ecog", "imaging", "yes", "no", "id");

    @ParameterizedTest
    @CsvSource({
        "fractre, fracture",
        "fracturre, fracture",
        "frcature, fracture",
        "fractrue, fracture",
        "phracture, fracture",
        "Fracture, fracture",
        "ＦＲＡＣＴＵＲＥ, fracture",
        "ｅｃｏｇ, ecog",
        "ecgo, ecog",
        "ECOG, ecog",
        "yse, yes",
        "imagin, imaging",
        "pian, pain",
        "ids, id",
        "ＮＯ, no"
    })
    void a_slip_of_the_pen_finds_the_word_meant(String found, String meant) {
        assertThat(NearestName.among(found, KEYS)).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "i", "山田", "山田太郎", "Ota", "Sato", "fra", "fractures-old", "painful", "oecg"})
    void other_words_find_none_so_that_they_are_never_repeated(String found) {
        assertThat(NearestName.among(found, KEYS)).isEmpty();
    }

    @Test
    void equally_near_words_are_all_named_in_their_order() {
        assertThat(NearestName.among("L6", List.of("T12", "L1", "L5", "S1"))).containsExactly("L1", "L5");
        assertThat(NearestName.among("T13", List.of("T1", "T11", "T12", "L5"))).containsExactly("T1", "T11", "T12");
    }

    @Test
    void the_nearer_word_wins() {
        assertThat(NearestName.among("mixed", List.of("fixed-bed", "mixes", "mixed")))
                .containsExactly("mixed");
        assertThat(NearestName.among("unkown", List.of("unknot", "unknown"))).containsExactly("unknown");
    }

    @Test
    void every_single_edit_of_a_word_finds_it_again() {
        for (String word : List.of("fracture", "bone-metastases", "neuropathic", "epidural")) {
            for (int i = 0; i < word.length(); i++) {
                String head = word.substring(0, i);
                String tail = word.substring(i + 1);
                assertThat(NearestName.among(head + tail, List.of(word))).containsExactly(word);
                assertThat(NearestName.among(head + "x" + tail, List.of(word))).containsExactly(word);
                assertThat(NearestName.among(head + "x" + word.substring(i), List.of(word)))
                        .containsExactly(word);
            }
        }
    }

    @Test
    void a_text_of_megabytes_costs_nothing() {
        assertThat(NearestName.among("x".repeat(4_000_000), KEYS)).isEmpty();
    }
}
