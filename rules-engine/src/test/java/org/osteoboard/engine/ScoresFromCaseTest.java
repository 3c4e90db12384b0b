package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** What a case file says of the scores: existing facts stand for the items, and stay open where they do not settle them. */
class ScoresFromCaseTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final String HEAD = "osteoboard: 1\ncase: T-1\nas-of: 2026-11-20\njurisdiction: JP\n";
    private static final String SPINE = "bone-metastases: {count: 1, lesions: [{id: T8, vertebra: T8}]}\n";

    private static ReadResult read(String yaml) {
        ReadResult read = ENGINE.reader().read((HEAD + yaml).getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(read.problems()).as(yaml).isEmpty();
        return read;
    }

    private static CaseFacts facts(String yaml) {
        return ENGINE.facts(read(yaml).caseFile());
    }

    private static ValueRange range(CaseFacts facts, String path) {
        return (ValueRange)
                facts.fact(facts.table().named(path).ref(), CaseFacts.PATIENT).values();
    }

    private static Optional<Assessment> assessment(String yaml, String id) {
        Proposal proposal = ENGINE.propose(read(yaml));
        return proposal.assessments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static String points(String yaml, String id, String item) {
        return assessment(yaml, id).orElseThrow().items().stream()
                .filter(each -> each.id().equals(item))
                .map(Assessment.Item::points)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{frankel: A}; 0",
                "{frankel: B}; 0",
                "{frankel: C}; 1",
                "{frankel: D}; 1",
                "{frankel: E}; 2",
                "{frankel: {one-of: [B, C]}}; 0-1",
                "{ais: B}; 0",
                "{ais: D}; 1",
                "{ais: E}; 2",
                "{paralysis: complete}; 0",
                "{paralysis: incomplete}; 1",
                "{paralysis: none}; 1-2",
                "{paralysis: none, symptoms: {limb-weakness: no, sensory-loss: yes}}; 1-2",
                "{symptoms: {limb-weakness: no, gait-change: no, sensory-loss: no, bladder-bowel-change: no, saddle-numbness: no}}; 2",
                "{paralysis: none, symptoms: {limb-weakness: no, gait-change: no, sensory-loss: no, bladder-bowel-change: no, saddle-numbness: no}}; 2",
                "{can-walk: yes}; 1-2",
                "{}; 0-2"
            })
    void the_palsy_of_tokuhashi_is_read_from_frankel_from_the_ais_or_from_what_is_written_of_paralysis(
            String condition, String points) {
        assertThat(points(SPINE + "condition: " + condition + "\n", "TOKUHASHI_REVISED", "palsy"))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{count: 1, lesions: [{id: T8, vertebra: T8}]}; 1; 1; 0; 0",
                "{count: 5, lesions: [{id: T8, vertebra: T8}]}; 1; 5; 0; 4",
                "{count: 5, count-in-spine: 3, lesions: [{id: T8, vertebra: T8}]}; 3; 3; 2; 2",
                "{count: 5, count-outside-spine: at least 3, lesions: [{id: T8, vertebra: T8}]}; 1; 2; 3; 4",
                "{count: 3-4, lesions: [{id: T8, vertebra: T8}, {id: R, bone: rib}]}; 1; 3; 1; 3",
                "{lesions: [{id: T8, vertebra: T8}, {id: S, bone: sacrum}]}; 2; 999; 0; 997",
                "{count-in-spine: 2, count-outside-spine: 0, lesions: [{id: T8, vertebra: T8}]}; 2; 2; 0; 0"
            })
    void the_numbers_in_and_outside_the_spine_bound_each_other(
            String bone, int spineLow, int spineHigh, int elsewhereLow, int elsewhereHigh) {
        CaseFacts facts = facts("bone-metastases: " + bone + "\n");
        assertThat(range(facts, "patient.metastases.spinalCount")).isEqualTo(ValueRange.between(spineLow, spineHigh));
        assertThat(range(facts, "patient.metastases.extraspinalCount"))
                .isEqualTo(ValueRange.between(elsewhereLow, elsewhereHigh));
        facts.complete();
        assertThat(facts.contradictions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{count: 3, count-in-spine: 4}",
                "{count: 4, count-in-spine: 2, count-outside-spine: 3}",
                "{count: 5, count-in-spine: 2, count-outside-spine: 2}",
                "{count: 2, count-in-spine: 0, lesions: [{id: T8, vertebra: T8}]}",
                "{count: 3, count-outside-spine: 3, lesions: [{id: T8, vertebra: T8}]}"
            })
    void counts_that_do_not_add_up_are_reported(String bone) {
        CaseFacts facts = facts("bone-metastases: " + bone + "\n");
        facts.complete();
        assertThat(facts.contradictions())
                .anyMatch(each ->
                        each.id().endsWith("spinalCount") && !each.pointers().isEmpty());
    }

    @Test
    void the_total_of_metastases_follows_from_those_in_bone_where_there_are_no_others() {
        assertThat(range(
                        facts("bone-metastases: {count: 3}\ncancer: {metastases-outside-bone: no}\n"),
                        "patient.metastases.total"))
                .isEqualTo(ValueRange.exactly(3));
        assertThat(range(
                        facts("bone-metastases: {count: 3}\ncancer: {visceral-metastases: nodular}\n"),
                        "patient.metastases.total"))
                .isEqualTo(ValueRange.between(4, 2000));
        assertThat(range(
                        facts("bone-metastases: {count: 3}\ncancer: {metastases-count: 5}\n"),
                        "patient.metastases.total"))
                .isEqualTo(ValueRange.exactly(5));
        CaseFacts fewer = facts("bone-metastases: {count: 3}\ncancer: {metastases-count: 2}\n");
        fewer.complete();
        assertThat(fewer.contradictions()).extracting("id").contains("patient.metastases.total");
    }

    @Test
    void a_score_for_the_spine_is_listed_only_where_a_lesion_lies_in_it() {
        String femur = "cancer: {primary: breast}\nbone-metastases: {lesions: [{id: F, bone: femur}]}\n";
        for (String id :
                List.of("TOKUHASHI_REVISED", "TOMITA", "BAUER_MODIFIED", "MIZUMOTO_2008", "VAN_DER_LINDEN_2005")) {
            assertThat(assessment(femur, id)).as(id).isEmpty();
            assertThat(assessment("cancer: {primary: breast}\n" + SPINE, id))
                    .as(id)
                    .isPresent();
        }
    }

    @Test
    void van_der_linden_is_not_for_people_with_a_deficit_and_may_not_apply_until_it_is_ruled_out() {
        assertThat(assessment(SPINE + "condition: {frankel: C}\n", "VAN_DER_LINDEN_2005"))
                .isEmpty();
        assertThat(assessment(SPINE + "condition: {frankel: E, kps: 10}\n", "VAN_DER_LINDEN_2005"))
                .isEmpty();
        Assessment open = assessment(SPINE + "condition: {kps: 80}\n", "VAN_DER_LINDEN_2005")
                .orElseThrow();
        assertThat(open.applies()).isFalse();
        assertThat(open.value().en()).isEqualTo("2-6, or does not apply");
        assertThat(open.settled()).isFalse();
        Assessment told = assessment(
                        SPINE
                                + "condition: {kps: 80, frankel: E}\ncancer: {primary: breast, visceral-metastases: none, brain-metastases: no}\n",
                        "VAN_DER_LINDEN_2005")
                .orElseThrow();
        assertThat(told.applies()).isTrue();
        assertThat(told.value().en()).isEqualTo("6");
        assertThat(told.figures())
                .extracting(figure -> figure.text().en())
                .containsExactly("median survival in the derivation cohort: 18.7 months");
    }

    @Test
    void a_score_that_leaves_every_class_says_that_it_narrows_nothing_and_what_it_waits_for() {
        Assessment teachh = assessment("cancer: {primary: stomach}\n", "TEACHH").orElseThrow();
        assertThat(teachh.value().en()).isEqualTo("1-6");
        assertThat(teachh.narrows()).isFalse();
        assertThat(teachh.waitsFor()).isNotEmpty();
        Assessment narrower = assessment("cancer: {primary: stomach}\npatient: {age: 72}\n", "TEACHH")
                .orElseThrow();
        assertThat(narrower.value().en()).isEqualTo("2-6");
        assertThat(narrower.narrows()).isTrue();
        assertThat(narrower.classes()).extracting(text -> text.en()).containsExactly("group B (2-4)", "group C (5-6)");
    }

    @Test
    void the_two_lists_of_dn4_are_each_complete_once_they_are_written() {
        assertThat(assessment("pain: {dn4-interview: [burning, numbness, tingling]}\n", "DN4")
                        .orElseThrow()
                        .value()
                        .en())
                .isEqualTo("3-6");
        assertThat(assessment(
                                "pain: {dn4-interview: [burning, numbness, tingling], dn4-examination: [brushing]}\n",
                                "DN4")
                        .orElseThrow()
                        .classes())
                .extracting(text -> text.en())
                .containsExactly("4 or more (positive) (4-10)");
        assertThat(assessment("pain: {worst: 6}\n", "DN4")).isEmpty();
    }

    @Test
    void no_chemotherapy_before_is_no_course_and_no_visceral_metastasis_is_none_of_the_liver() {
        String yaml = "cancer: {previous-chemotherapy: no, visceral-metastases: none}\n";
        assertThat(points(yaml, "TEACHH", "priorPalliativeChemo")).isEqualTo("0");
        assertThat(points(yaml, "TEACHH", "hepatic")).isEqualTo("0");
    }

    @Test
    void every_formula_carries_its_words_and_the_three_kidney_numbers_stand_side_by_side() {
        String yaml = "patient: {age: 72, sex: female, weight: 48 kg}\nlabs: {creatinine: 0.9 mg/dL on 2026-11-18}\n";
        assertThat(assessment(yaml, "cockcroft-gault").orElseThrow().value().en())
                .isEqualTo("42.8 mL/min");
        assertThat(assessment(yaml, "egfr-japan").orElseThrow().value().en()).startsWith("47.1");
        Assessment third = assessment(yaml, "egfr-ckd-epi-2021").orElseThrow();
        assertThat(third.value().en()).startsWith("67.9");
        assertThat(third.formula().en()).startsWith("142 x ");
        assertThat(third.sources()).isNotEmpty();
    }
}
