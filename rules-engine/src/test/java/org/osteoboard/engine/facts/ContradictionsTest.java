package org.osteoboard.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.source.Format;

/** Stated facts that exclude each other are reported, and neither side is used. */
class ContradictionsTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final String HEAD = "osteoboard: 1\ncase: C-1\nas-of: 2026-11-20\njurisdiction: JP\n";

    private static CaseFacts facts(String yaml) {
        ReadResult read = ENGINE.reader().read((HEAD + yaml).getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(read.problems()).isEmpty();
        CaseFacts facts = ENGINE.facts(read.caseFile());
        facts.complete();
        return facts;
    }

    private static Fact fact(CaseFacts facts, String path, int position) {
        return facts.fact(ENGINE.factors().named(path).ref(), position);
    }

    private static List<String> ids(CaseFacts facts) {
        return facts.contradictions().stream().map(Contradiction::id).toList();
    }

    @Test
    void opioid_naive_on_morphine_is_reported_with_both_places() {
        CaseFacts facts = facts("pain: {opioids: naive}\ntreatments: {analgesics: [morphine, nsaid]}\n");

        assertThat(facts.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.id()).isEqualTo("naive-with-opioid");
            assertThat(contradiction.pointers()).containsExactly("/pain/opioids", "/treatments/analgesics");
        });
    }

    @Test
    void each_side_may_be_anything_again_and_keeps_what_was_stated() {
        CaseFacts facts = facts("pain: {opioids: naive}\ntreatments: {analgesics: [morphine, nsaid]}\n");

        Fact exposure = fact(facts, "patient.opioid.exposure", CaseFacts.PATIENT);
        assertThat(exposure.standing()).isEqualTo(Standing.CONTRADICTORY);
        assertThat(exposure.values()).isEqualTo(ValueSet.all(3));
        assertThat(exposure.stated()).isEqualTo(ValueSet.of(1));
        assertThat(fact(facts, "patient.analgesic.morphine", CaseFacts.PATIENT).values())
                .isEqualTo(ValueSet.YES_OR_NO);
    }

    @Test
    void what_takes_no_part_in_the_contradiction_is_left_as_it_is() {
        CaseFacts facts = facts("pain: {opioids: naive}\ntreatments: {analgesics: [morphine, nsaid]}\n");

        assertThat(fact(facts, "patient.analgesic.nsaid", CaseFacts.PATIENT).standing())
                .isEqualTo(Standing.KNOWN);
        assertThat(fact(facts, "patient.analgesic.codeine", CaseFacts.PATIENT).values())
                .isEqualTo(ValueSet.NO);
    }

    @Test
    void nothing_is_reported_while_one_side_is_open_unknown_or_too_old() {
        assertThat(ids(facts("condition: {frankel: {one-of: [D, E]}, paralysis: none}\n")))
                .isEmpty();
        assertThat(ids(facts("condition: {frankel: unknown, paralysis: none}\n")))
                .isEmpty();
        assertThat(ids(facts("condition: {frankel: A on 2026-11-10, paralysis: none on 2026-11-20}\n")))
                .isEmpty();
        assertThat(ids(facts("condition: {frankel: {one-of: [A, B]}, paralysis: none}\n")))
                .containsExactly("frankel-without-paralysis");
    }

    @Test
    void a_contradiction_at_one_lesion_leaves_the_other_alone() {
        CaseFacts facts = facts("""
                bone-metastases:
                  count: 2
                  lesions:
                    - {id: a, vertebra: L2, fracture: none, collapse: below-50%}
                    - {id: b, vertebra: L4, fracture: none, collapse: none}
                """);

        assertThat(facts.contradictions())
                .singleElement()
                .satisfies(contradiction -> assertThat(contradiction.pointers())
                        .containsExactly("/bone-metastases/lesions/0/fracture", "/bone-metastases/lesions/0/collapse"));
        assertThat(fact(facts, "fracture.state", 0).open()).isTrue();
        assertThat(fact(facts, "fracture.state", 1).open()).isFalse();
    }

    @Test
    void a_lesion_may_contradict_the_person() {
        CaseFacts facts = facts("""
                pain: {neuropathic: no}
                bone-metastases:
                  count: 1
                  lesions: [{id: a, bone: sacrum, pain: {neuropathic: yes}}]
                """);

        assertThat(ids(facts)).containsExactly("neuropathic-lesion-in-no-neuropathic-pain");
        assertThat(fact(facts, "patient.pain.neuropathic", CaseFacts.PATIENT).open())
                .isTrue();
    }

    @Test
    void what_is_derived_from_a_contradiction_is_open_and_is_not_reported_twice() {
        CaseFacts facts = facts("condition: {frankel: A, paralysis: none, can-walk: no}\n");

        assertThat(ids(facts)).containsExactly("frankel-without-paralysis");
        assertThat(fact(facts, "patient.nerves.deficit", CaseFacts.PATIENT).open())
                .isTrue();
    }

    @Test
    void a_contradicted_sign_keeps_its_alert_in_view() {
        String yaml = HEAD + "condition: {frankel: A, paralysis: none}\n";
        ReadResult read = ENGINE.reader().read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);

        assertThat(ENGINE.propose(read).alerts())
                .filteredOn(alert -> alert.topic().equals("CORD_COMPRESSION"))
                .extracting(Alert::state)
                .containsExactly(Alert.State.NOT_EXCLUDED);
    }

    @Test
    void every_pair_speaks_of_facts_of_the_case_file_only() {
        List<Contradicting> pairs = ENGINE.catalogue().contradictions();

        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(pair -> pair.when()
                        .tests(test -> assertThat(
                                        ENGINE.factors().get(test.factor()).input())
                                .as(pair.id())
                                .isNotNull()));
    }

    @Test
    void a_no_agrees_with_what_does_not_apply() {
        CaseFacts facts = facts(
                "bone-metastases: {lesions: [{id: a, bone: femur, surgery: {done: no}, radiation: {after-surgery: no}}]}\n");

        assertThat(ids(facts)).isEmpty();
        assertThat(fact(facts, "radiation.afterSurgery", 0).standing()).isEqualTo(Standing.NOT_APPLICABLE);
    }

    @Test
    void a_yes_does_not_agree_with_what_does_not_apply() {
        CaseFacts facts =
                facts("bone-metastases: {lesions: [{id: a, bone: femur, radiation: {prior: no, field-known: yes}}]}\n");

        assertThat(ids(facts)).containsExactly("radiation.fieldKnown");
    }
}
