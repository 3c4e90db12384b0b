package org.osteoboard.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.factor.Factor;

/** The classes of a tumour and of its spread that rules can ask for. */
class OncologyClassesTest {
    @Test
    void every_primary_is_in_one_class_and_those_in_no_list_are_unclassified() {
        for (Factor.Value primary :
                Known.FACTORS.named("patient.cancer.primary").values()) {
            assertThat(new Known()
                            .word("patient.cancer.primary", primary.word())
                            .levels("RADIOSENSITIVITY_SPINE"))
                    .as(primary.word())
                    .containsExactly(IndependentPrognosis.radiationClass(primary.word()));
        }
        assertThat(new Known().levels("RADIOSENSITIVITY_SPINE")).hasSize(3);
    }

    static Stream<ScoreVectors.Vector> histologies() {
        return ScoreVectors.of("RADIOSENSITIVITY_SPINE");
    }

    @ParameterizedTest
    @MethodSource("histologies")
    void a_published_histology_gives_its_class(ScoreVectors.Vector example) {
        assertThat(new Known()
                        .word("patient.cancer.primary", example.word("histology"))
                        .levels("RADIOSENSITIVITY_SPINE"))
                .containsExactly(String.valueOf(example.category()));
    }

    static Stream<ScoreVectors.Vector> counts() {
        return ScoreVectors.of("OLIGOMETASTASIS");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void up_to_five_treatable_metastases_are_within_the_definition(ScoreVectors.Vector example) {
        boolean within = String.valueOf(example.category()).startsWith("OMD");
        assertThat(new Known()
                        .number("patient.metastases.total", example.word("lesions"))
                        .yes(
                                "patient.metastases.allTreatable",
                                example.word("allTreatable").equals("true"))
                        .levels("OLIGOMETASTASIS"))
                .containsExactly(within ? "within" : "outside");
    }

    @Test
    void while_the_number_or_the_treatability_is_open_so_is_the_definition() {
        List<String> both = List.of("within", "outside");
        assertThat(new Known().number("patient.metastases.total", "3").levels("OLIGOMETASTASIS"))
                .isEqualTo(both);
        assertThat(new Known()
                        .range("patient.metastases.total", 3, 2000)
                        .yes("patient.metastases.allTreatable", true)
                        .levels("OLIGOMETASTASIS"))
                .isEqualTo(both);
        assertThat(new Known().range("patient.metastases.total", 6, 2000).levels("OLIGOMETASTASIS"))
                .containsExactly("outside");
    }
}
