package org.osteoboard.engine.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osteoboard.engine.subset.SubsetResult.State.HOLDS;
import static org.osteoboard.engine.subset.SubsetResult.State.POSSIBLE;
import static org.osteoboard.engine.subset.SubsetResult.State.RULED_OUT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.local.APack;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** What a program gets that asks for a part of the knowledge, and what it cannot take for more than it is. */
class SubsetEngineTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final Subset STABILITY =
            Subset.ofStatements("SURG-10", "SURG-11", "SURG-12").and(Subset.ofFactors("spine.sins"));
    private static final String ADULT = "patient: {age: 67, sex: female}\n";
    private static final String LESIONS = """
            bone-metastases:
              count: 2
              lesions:
                - {id: T8, vertebra: T8, type: lytic, collapse: below-50%, alignment: normal, posterolateral: unilateral, pain: {kind: mechanical}}
                - {id: L3, vertebra: L3, type: mixed, alignment: normal}
            """;

    private static ReadResult read(String yaml) {
        String text = "osteoboard: 1\ncase: A\nas-of: 2026-11-20\njurisdiction: JP\n" + yaml;
        return ENGINE.reader().read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }

    @Test
    void the_stability_of_each_vertebra_is_told_with_its_score_as_a_range() {
        SubsetResult result = ENGINE.only(STABILITY).evaluate(read(ADULT + LESIONS));
        assertThat(result.targets()).containsExactly("patient", "T8", "L3");
        assertThat(result.value("spine.sins", "T8")).isEqualTo(ValueRange.exactly(9));
        assertThat(result.value("spine.sins", "L3")).isEqualTo(ValueRange.between(3, 12));
        assertThat(result.state("SURG-10", "T8")).isEqualTo(HOLDS);
        assertThat(result.state("SURG-10", "L3")).isEqualTo(POSSIBLE);
        assertThat(result.state("SURG-11", "L3")).isEqualTo(RULED_OUT);
        assertThat(result.told())
                .containsExactly(
                        new SubsetResult.Told("SURG-10", "T8", HOLDS),
                        new SubsetResult.Told("SURG-10", "L3", POSSIBLE),
                        new SubsetResult.Told("SURG-12", "L3", POSSIBLE));
    }

    @Test
    void lesions_that_are_counted_and_not_described_are_a_target_of_their_own() {
        SubsetResult result = ENGINE.only(STABILITY).evaluate(read(ADULT + LESIONS.replace("count: 2", "count: 4")));
        assertThat(result.targets()).containsExactly("patient", "T8", "L3", "undescribed");
        assertThat(result.state("SURG-11", "undescribed")).isEqualTo(POSSIBLE);
    }

    @Test
    void the_result_says_what_was_asked_what_was_evaluated_and_what_was_left_out() {
        SubsetResult result = ENGINE.only(STABILITY).evaluate(read(ADULT + LESIONS));
        assertThat(result.asked()).isEqualTo(STABILITY);
        Coverage coverage = result.coverage();
        assertThat(coverage.statements()).containsExactly("SURG-10", "SURG-11", "SURG-12");
        assertThat(coverage.factors()).containsExactly("spine.sins");
        assertThat(coverage.modalities().get(Modality.SURGERY)).isEqualTo(Coverage.Extent.IN_PART);
        assertThat(coverage.modalities().get(Modality.PAINKILLERS)).isEqualTo(Coverage.Extent.LEFT_OUT);
        assertThat(coverage.modalities()).hasSize(Modality.values().length);
        assertThat(coverage.alerts()).isEqualTo(Coverage.Extent.LEFT_OUT);
        assertThat(coverage.notes()).isEqualTo(Coverage.Extent.LEFT_OUT);
    }

    @Test
    void a_modality_asked_for_is_covered_whole_and_so_are_the_alerts() {
        Coverage coverage = ENGINE.only(
                        Subset.ofModalities(Modality.RADIOTHERAPY).and(Subset.ofAlerts()))
                .coverage();
        assertThat(coverage.modalities().get(Modality.RADIOTHERAPY)).isEqualTo(Coverage.Extent.WHOLE);
        assertThat(coverage.modalities().get(Modality.SURGERY)).isNotEqualTo(Coverage.Extent.WHOLE);
        assertThat(coverage.alerts()).isEqualTo(Coverage.Extent.WHOLE);
    }

    @Test
    void all_modalities_and_alerts_cover_every_statement_but_the_notes() {
        Coverage coverage = ENGINE.only(Subset.ofModalities(Modality.values()).and(Subset.ofAlerts()))
                .coverage();
        assertThat(coverage.modalities().values()).containsOnly(Coverage.Extent.WHOLE);
        assertThat(coverage.alerts()).isEqualTo(Coverage.Extent.WHOLE);
        long notes = ENGINE.catalogue().statements().stream()
                .filter(each -> each.options().isEmpty() && !each.kind().id().equals("alert"))
                .count();
        assertThat(coverage.statements())
                .hasSize(ENGINE.catalogue().statements().size() - (int) notes);
    }

    @Test
    void asking_for_what_was_not_evaluated_is_an_error_and_never_a_no() {
        SubsetResult result = ENGINE.only(STABILITY).evaluate(read(ADULT + LESIONS));
        assertThatThrownBy(() -> result.state("SURG-04", "T8"))
                .hasMessage("statement SURG-04 was not evaluated: coverage() tells what was");
        assertThatThrownBy(() -> result.value("fracture.mirels", "T8"))
                .hasMessage("factor fracture.mirels was not evaluated: coverage() tells what was");
        assertThatThrownBy(() -> result.state("SURG-10", "patient"))
                .hasMessage("statement SURG-10 is about lesions, not about patient");
        assertThatThrownBy(() -> result.value("spine.sins", "patient"))
                .hasMessage("factor spine.sins is one of a lesion, not of this target");
        assertThatThrownBy(() -> result.state("SURG-10", "T9"))
                .hasMessage("no target T9. Maybe one of patient, T8, L3.");
    }

    @Test
    void every_unknown_name_is_told_at_once_with_the_nearest() {
        Subset subset = Subset.ofStatements("BMA-23low", "NOTHING-LIKE-IT").and(Subset.ofFactors("spine.sinz"));
        assertThatThrownBy(() -> ENGINE.only(subset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no statement BMA-23low. Maybe BMA-23-low;"
                        + " no statement NOTHING-LIKE-IT; no factor spine.sinz. Maybe spine.sins");
    }

    @Test
    void a_subset_of_nothing_is_refused() {
        assertThatThrownBy(() -> ENGINE.only(Subset.ofStatements()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an empty subset says nothing of any case");
    }

    @Test
    void values_alone_need_no_rule() {
        SubsetResult result =
                ENGINE.only(Subset.ofFactors("spine.sins", "patient.years")).evaluate(read(ADULT + LESIONS));
        assertThat(result.told()).isEmpty();
        assertThat(result.value("patient.years", Proposal.PATIENT)).isEqualTo(ValueRange.exactly(67));
    }

    @Test
    void of_a_file_with_problems_only_the_alerts_are_told() {
        SubsetEngine subset = ENGINE.only(STABILITY.and(Subset.ofAlerts()));
        ReadResult read = read("patient: {age: 67, shoe-size: 38}\n" + LESIONS);
        assertThat(read.usable()).isFalse();
        SubsetResult result = subset.evaluate(read);
        assertThat(result.coverage().alerts()).isEqualTo(Coverage.Extent.WHOLE);
        assertThat(result.coverage().factors()).isEmpty();
        assertThat(result.told())
                .isNotEmpty()
                .noneMatch(told -> told.statement().startsWith("SURG-"));
        assertThatThrownBy(() -> result.state("SURG-10", "T8")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_a_child_only_the_alerts_are_told_and_the_notice_says_why() {
        SubsetResult result = ENGINE.only(STABILITY).evaluate(read("patient: {age: 12}\n" + LESIONS));
        assertThat(result.notices()).extracting(Proposal.Notice::id).containsExactly("minor");
        assertThat(result.coverage().statements()).isEmpty();
        assertThat(result.told()).isEmpty();
        assertThat(ENGINE.only(STABILITY).evaluate(read(LESIONS)).notices())
                .extracting(Proposal.Notice::id)
                .containsExactly("age-not-known");
    }

    @Test
    void only_what_the_statements_ask_for_is_worked_out() {
        ReadResult read = read(ADULT + "condition: {ecog: 0, kps: 30}\n" + LESIONS);
        assertThat(ENGINE.propose(read).conflicts()).isNotEmpty();
        assertThat(ENGINE.only(STABILITY).evaluate(read).contradictions()).isEmpty();
        assertThat(ENGINE.only(Subset.ofFactors("patient.ecog")).evaluate(read).contradictions())
                .extracting(Contradiction::id)
                .contains("patient.ecog");
    }

    @Test
    void a_statement_of_a_hospitals_own_pack_can_be_asked_for() {
        OptionEngine own = ENGINE.with(
                APack.of(APack.statement("LOCAL-A", "caution", "options: [EBRT]", "patient.years.atLeast(60 years)"))
                        .good());
        SubsetResult result = own.only(Subset.ofStatements("LOCAL-A")).evaluate(read(ADULT));
        assertThat(result.state("LOCAL-A", Proposal.PATIENT)).isEqualTo(HOLDS);
        assertThat(result.versions().pack().id()).isEqualTo("kita-hospital");
        assertThatThrownBy(() -> ENGINE.only(Subset.ofStatements("LOCAL-A")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versions_and_digests_are_those_of_a_proposal() {
        ReadResult read = read(ADULT + LESIONS);
        assertThat(ENGINE.only(STABILITY).evaluate(read).versions())
                .isEqualTo(ENGINE.propose(read).versions());
    }

    @Test
    void many_threads_share_one_subset_engine() throws Exception {
        SubsetEngine subset = ENGINE.only(STABILITY);
        ReadResult read = read(ADULT + LESIONS);
        List<SubsetResult.Told> expected = subset.evaluate(read).told();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<SubsetResult.Told>>> results = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                results.add(threads.submit(() -> subset.evaluate(read).told()));
            }
            for (Future<List<SubsetResult.Told>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
