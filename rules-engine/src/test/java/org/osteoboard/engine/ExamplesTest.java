package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.osteoboard.model.proposal.Alert.State.NOT_EXCLUDED;
import static org.osteoboard.model.proposal.Alert.State.NOT_LOOKED_FOR;
import static org.osteoboard.model.proposal.OptionEntry.State.NEEDS_INFORMATION;
import static org.osteoboard.model.proposal.OptionEntry.State.NOT_OPENED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;

/** The invented patients, and what a doctor would insist on for each. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("org.osteoboard.engine.Example#names")
    void every_example_reads_without_problem_or_warning_and_says_that_it_is_invented(String name) {
        ReadResult read = Example.read(name);

        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        String head = name.endsWith(".json")
                ? read.caseFile().note()
                : Example.text(name).lines().findFirst().orElse("");
        assertThat(head).contains("架空の症例です。", "invented patient");
    }

    @Test
    void breast_femur_and_spine_a_femur_near_breaking_and_a_spine_that_may_be_unstable() {
        Example her = Example.of("breast-femur-and-spine.yaml");

        assertThat(her.raised()).isEmpty();
        assertThat(her.assessment("MIRELS@femur-R")).isEqualTo("11");
        assertThat(her.assessment("SINS@T8")).isEqualTo("9");
        assertThat(her.assessment("cockcroft-gault@patient")).isEqualTo("49.8 mL/min");
        assertThat(her.open())
                .contains(
                        "STRONG_OPIOID@patient",
                        "DENOSUMAB_120@patient",
                        "EBRT@femur-R",
                        "PROPHYLACTIC_FIXATION@femur-R",
                        "SPINE_STABILISATION@T8");
        assertThat(her.saidOf("DENOSUMAB_120@patient", true)).contains("BMA-36");
        assertThat(her.contraindication("DENOSUMAB_120@patient")).isEqualTo(Contraindication.NOT_EXCLUDED);
        assertThat(her.state("EBRT@T8")).isEqualTo(NEEDS_INFORMATION);
        assertThat(her.asks()).contains("bone.imaging@T8", "lesion@undescribed");
    }

    @Test
    void prostate_losing_the_legs_an_emergency_with_every_way_out_of_it() {
        Example him = Example.of("prostate-losing-the-legs.yaml");

        assertThat(him.raised()).contains("CORD_COMPRESSION", "SPINE_METASTASIS", "SEVERE_PAIN");
        assertThat(him.holds("RED-01@patient")).isTrue();
        assertThat(him.holds("RED-03@T7")).isTrue();
        assertThat(him.holds("RED-07@T7")).isTrue();
        assertThat(him.holds("RED-08@T7")).isTrue();
        assertThat(him.holds("RED-20@T7")).isTrue();
        assertThat(him.holds("RED-03@ilium-L")).isFalse();
        assertThat(him.assessment("SINS@T7")).isEqualTo("13");
        assertThat(him.open())
                .contains("MSCC_RT@T7", "SPINE_DECOMPRESSION@T7", "SPINE_STABILISATION@T7", "PARALYSIS_REHAB@patient");
        assertThat(him.saidOf("SPINE_DECOMPRESSION@T7", true)).contains("SURG-14");
        assertThat(him.state("SPINE_DECOMPRESSION@ilium-L")).isEqualTo(NOT_OPENED);
        assertThat(him.state("VERTEBRAL_AUGMENTATION@T7")).isEqualTo(NOT_OPENED);
        assertThat(him.proposal().goals()).extracting("words").contains("もう一度、自分の足で畑に出たい");
    }

    @Test
    void lung_night_pain_asks_for_the_neurology_nobody_wrote_down() {
        Example her = Example.of("lung-night-pain.yaml");

        assertThat(her.raised()).containsExactlyInAnyOrder("SPINE_METASTASIS", "BONE_METASTASIS_SUSPECTED");
        assertThat(her.alert("CORD_COMPRESSION")).isEqualTo(NOT_LOOKED_FOR);
        assertThat(her.statement("RED-02@patient").answeredBy())
                .extracting("factor", "standing")
                .contains(tuple("patient.nerves.deficit", "derived"));
        assertThat(her.asks())
                .contains(
                        "patient.symptom.limbWeakness@patient",
                        "cord.grade@L1",
                        "cord.suspicion@L1",
                        "spine.collapse@L1");
        assertThat(her.open()).contains("EBRT@L1", "EBRT@rib-6-L", "DENOSUMAB_120@patient", "STRONG_OPIOID@patient");
        assertThat(her.state("MSCC_RT@L1")).isEqualTo(NEEDS_INFORMATION);
        assertThat(her.open()).contains("EBRT_SINGLE_8GY@rib-6-L");
        assertThat(her.saidOf("EBRT_SINGLE_8GY@L1", false)).contains("RT-03");
        assertThat(her.state("SPINE_DECOMPRESSION@rib-6-L")).isEqualTo(NOT_OPENED);
    }

    @Test
    void kidney_humerus_fracture_a_broken_arm_and_a_high_calcium_nobody_came_for() {
        Example him = Example.of("kidney-humerus-fracture.yaml");

        assertThat(him.raised()).contains("PATHOLOGICAL_FRACTURE", "HYPERCALCAEMIA", "SEVERE_PAIN");
        assertThat(him.assessment("calcium-payne-japan@patient")).isEqualTo("11.7 mg/dL");
        assertThat(him.open())
                .contains(
                        "LONG_BONE_FIXATION@humerus-R",
                        "ENDOPROSTHESIS@humerus-R",
                        "RESECTION_LOCAL_CURE@humerus-R",
                        "EBRT@humerus-R");
        assertThat(him.state("PROPHYLACTIC_FIXATION@humerus-R")).isEqualTo(NOT_OPENED);
        assertThat(him.saidOf("LONG_BONE_FIXATION@humerus-R", true))
                .as("vascular tumour, anti-angiogenic drug five days ago, a solitary lesion")
                .contains("SURG-20", "SURG-21", "SURG-18-solitary");
        assertThat(him.asks()).contains("surgery.planned@humerus-R");
        assertThat(him.missing("surgery.planned@humerus-R").standing()).isEqualTo("pending");
    }

    @Test
    void myeloma_kidney_on_morphine_keeps_every_kidney_caution_at_its_option() {
        Example her = Example.of("myeloma-kidney-on-morphine.yaml");

        assertThat(her.assessment("cockcroft-gault@patient")).isEqualTo("15.6 mL/min");
        assertThat(her.raised())
                .as("10.7 to 10.9 mg/dL with nausea and drowsiness")
                .containsExactly("HYPERCALCAEMIA");
        assertThat(her.saidOf("MORPHINE@patient", true)).contains("PAIN-20");
        assertThat(her.contraindication("NSAID@patient")).isEqualTo(Contraindication.PRESENT);
        assertThat(her.saidOf("ZOLEDRONIC_ACID@patient", true)).contains("BMA-18", "BMA-19-withhold");
        assertThat(her.saidOf("DENOSUMAB_120@patient", true)).contains("BMA-25");
        assertThat(her.open()).contains("OPIOID_SWITCH@patient", "EBRT@L2", "VERTEBRAL_AUGMENTATION@L2");
        assertThat(her.state("EBRT@rib-8-R")).isEqualTo(NEEDS_INFORMATION);
    }

    @Test
    void breast_teeth_before_denosumab_says_what_the_mouth_needs_first() {
        Example her = Example.of("breast-teeth-before-denosumab.yaml");

        assertThat(her.open()).contains("DENOSUMAB_120@patient", "ZOLEDRONIC_ACID@patient");
        assertThat(her.saidOf("DENOSUMAB_120@patient", true)).contains("BMA-32", "BMA-36", "BMA-37");
        assertThat(her.raised()).containsExactly("JAW");
        assertThat(her.contraindication("DENOSUMAB_120@patient"))
                .as("pregnancy asked and unknown, allergy not recorded")
                .isEqualTo(Contraindication.NOT_EXCLUDED);
        assertThat(her.missing("patient.pregnancy.possible@patient").standing()).isEqualTo("unknown");
        assertThat(her.asks()).contains("patient.allergy.denosumab@patient");
        assertThat(her.assessment("SINS@L4")).isEqualTo("4");
        assertThat(her.state("SPINE_STABILISATION@L4")).isEqualTo(NOT_OPENED);
    }

    @Test
    void stomach_almost_empty_opens_next_to_nothing_and_loses_nothing() {
        Example someone = Example.of("stomach-almost-empty.yaml");

        assertThat(someone.proposal().alerts())
                .allSatisfy(alert -> assertThat(alert.state()).isEqualTo(NOT_LOOKED_FOR));
        assertThat(someone.open()).containsExactly("EXERCISE@patient", "ADL_TRAINING@patient");
        assertThat(someone.state("DENOSUMAB_120@patient")).isEqualTo(NEEDS_INFORMATION);
        assertThat(someone.state("EBRT@undescribed")).isEqualTo(NEEDS_INFORMATION);
        assertThat(someone.state("PAMIDRONATE@patient"))
                .as("breast cancer only")
                .isEqualTo(NOT_OPENED);
        assertThat(someone.proposal().scope()).extracting("id").containsExactly("age-not-known");
        assertThat(someone.asks())
                .contains("lesion@undescribed", "patient.pain.stated@patient", "patient.prognosis.months@patient");
    }

    @Test
    void colorectal_contradictory_reports_both_and_uses_neither() {
        Example him = Example.of("colorectal-contradictory.yaml");

        assertThat(him.conflicts()).containsExactlyInAnyOrder("patient.metastases.count", "frankel-without-paralysis");
        assertThat(him.proposal().conflicts())
                .filteredOn(conflict -> conflict.id().equals("frankel-without-paralysis"))
                .extracting("pointers")
                .containsExactly(List.of("/condition/frankel", "/condition/paralysis"));
        assertThat(him.missing("patient.nerves.frankel@patient").standing()).isEqualTo("contradictory");
        assertThat(him.missing("patient.nerves.paralysis@patient").standing()).isEqualTo("contradictory");
        assertThat(him.raised())
                .as("compression on imaging does not hang on the contradiction")
                .containsExactly("CORD_COMPRESSION");
        assertThat(him.holds("RED-08@T10")).isTrue();
        assertThat(him.holds("RED-03@T10"))
                .as("neurological signs are in doubt")
                .isFalse();
        assertThat(him.asks()).contains("patient.symptom.limbWeakness@patient");
        assertThat(him.open()).contains("SPINE_DECOMPRESSION@T10", "MSCC_RT@T10");
        assertThat(him.proposal().targets()).extracting("id").containsExactly("patient", "T10", "L4");
    }

    @Test
    void thyroid_low_calcium_speaks_with_the_labels_of_its_own_country() {
        Example her = Example.of("thyroid-low-calcium.json");

        assertThat(her.proposal().jurisdiction().code()).isEqualTo("US");
        assertThat(her.contraindication("DENOSUMAB_120@patient")).isEqualTo(Contraindication.PRESENT);
        assertThat(her.saidOf("DENOSUMAB_120@patient", true)).contains("BMA-22-calcium");
        assertThat(her.contraindication("FENTANYL_TD@patient"))
                .as("opioid-naive")
                .isEqualTo(Contraindication.PRESENT);
        assertThat(her.holds("PAIN-25@patient")).as("a Japanese label").isFalse();
        assertThat(her.alert("HYPOCALCAEMIA")).isEqualTo(NOT_EXCLUDED);
        assertThat(her.raised()).contains("PATHOLOGICAL_FRACTURE");
        assertThat(her.open())
                .contains(
                        "RADIOIODINE@patient",
                        "ACETABULAR_RECONSTRUCTION@acetabulum-L",
                        "EBRT@acetabulum-L",
                        "EBRT@skull-base");
        assertThat(her.asks()).contains("patient.symptom.longQt@patient");
        assertThat(her.assessment("KPS_TO_ECOG@patient")).isEqualTo("1-2");
    }

    @Test
    void unknown_origin_partial_says_as_much_as_the_half_known_allows() {
        Example him = Example.of("unknown-origin-partial.yaml");

        assertThat(him.assessment("MIRELS@femur-L")).isEqualTo("9-11");
        assertThat(him.open()).contains("PROPHYLACTIC_FIXATION@femur-L", "EBRT@femur-L");
        assertThat(him.saidOf("PROPHYLACTIC_FIXATION@femur-L", true))
                .as("9 and more whatever the part")
                .contains("SURG-04");
        assertThat(him.missing("patient.kidney.creatinine@patient").standing()).isEqualTo("stale");
        assertThat(him.missing("patient.cancer.histologyConfirmed@patient").standing())
                .isEqualTo("pending");
        assertThat(him.missing("patient.cancer.primary@patient").standing()).isEqualTo("partly");
        assertThat(him.alert("HYPERCALCAEMIA"))
                .as("raised calcium, nobody asked for thirst")
                .isEqualTo(NOT_EXCLUDED);
        assertThat(him.alert("CORD_COMPRESSION"))
                .as("bladder last asked about eight days ago")
                .isEqualTo(NOT_EXCLUDED);
        assertThat(him.state("DENOSUMAB_120@patient")).isEqualTo(NEEDS_INFORMATION);
        assertThat(him.state("RADIUM_223@patient")).as("not the prostate").isEqualTo(NOT_OPENED);
        assertThat(him.state("SPINE_STABILISATION@thoracic")).isEqualTo(NEEDS_INFORMATION);
    }
}
