package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** Where guidelines disagree both sides speak, wherever an open option is touched. */
class DisagreementsTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final String HEAD = "osteoboard: 1\ncase: T\nas-of: 2026-11-20\n";

    private static Proposal propose(String yaml) {
        return ENGINE.propose(ENGINE.reader().read((HEAD + yaml).getBytes(StandardCharsets.UTF_8), Format.YAML));
    }

    static List<Proposal> proposals() {
        return List.of(
                propose("jurisdiction: JP\n"),
                propose("jurisdiction: UK\npatient: {age: 70, sex: male}\ncancer: {primary: prostate}\n"),
                propose(
                        "jurisdiction: JP\npatient: {age: 67, sex: female}\ncancer: {primary: breast}\npain: {worst: 6, neuropathic: yes, opioids: naive}\n"
                                + "bone-metastases: {count: 1, lesions: [{id: T8, vertebra: T8, pain: {worst: 6}, fracture: none, imaging: MRI}]}\n"));
    }

    @Test
    void every_contention_of_the_list_has_two_sides_or_more_each_with_its_source() {
        Set<String> listed = IntStream.rangeClosed(1, 25)
                .filter(i -> i != 15 && i != 17)
                .mapToObj(i -> String.format("C%02d", i))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ENGINE.catalogue().contentions().keySet()).containsExactlyElementsOf(listed);
        assertThat(ENGINE.catalogue().contentions().values()).allSatisfy(contention -> {
            assertThat(contention.sides()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(contention.statements()).isNotEmpty();
            assertThat(contention.sides())
                    .allSatisfy(side -> assertThat(side.sources())
                            .isNotEmpty()
                            .allMatch(cite -> ENGINE.catalogue().sources().containsKey(cite.source())));
        });
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void exactly_those_touched_at_an_option_or_an_alert_are_given(Proposal proposal) {
        Set<String> said = new HashSet<>();
        proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(option -> option.state() == State.OPEN || option.state() == State.NEEDS_INFORMATION)
                .flatMap(option -> option.statements().stream())
                .map(OptionEntry.Said::statement)
                .forEach(said::add);
        proposal.alerts().stream()
                .map(Alert::statements)
                .flatMap(List::stream)
                .map(OptionEntry.Said::statement)
                .forEach(said::add);
        List<String> touched = ENGINE.catalogue().contentions().values().stream()
                .filter(contention -> contention.statements().stream().anyMatch(said::contains))
                .map(Contention::id)
                .toList();
        assertThat(proposal.disagreements()).extracting(Disagreement::id).containsExactlyElementsOf(touched);
        assertThat(proposal.disagreements()).allSatisfy(each -> {
            assertThat(each.sides()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(each.touches()).isNotEmpty();
        });
    }

    @Test
    void neuropathic_pain_in_Japan_shows_both_sides_on_duloxetine_at_duloxetine_alone() {
        Disagreement duloxetine = proposals().get(2).disagreements().stream()
                .filter(each -> each.id().equals("C20"))
                .findFirst()
                .orElseThrow();
        assertThat(duloxetine.atHand()).isTrue();
        assertThat(duloxetine.touches()).singleElement().satisfies(touch -> {
            assertThat(touch.option()).isEqualTo("DULOXETINE");
            assertThat(touch.state()).isEqualTo("open");
            assertThat(touch.statements())
                    .extracting(OptionEntry.Said::statement)
                    .contains("PAIN-83");
        });
        assertThat(duloxetine.sides())
                .extracting(side -> side.sources().get(0).source())
                .containsExactly("JORTC-PAL08", "L-DUL");
    }

    @Test
    void pain_that_is_not_neuropathic_does_not_bring_up_duloxetine() {
        Proposal proposal = propose(
                "jurisdiction: JP\npain: {worst: 6, neuropathic: no}\n"
                        + "bone-metastases: {count: 1, lesions: [{id: T8, vertebra: T8, pain: {worst: 6, neuropathic: no}}]}\n");
        assertThat(proposal.disagreements()).extracting(Disagreement::id).doesNotContain("C20");
    }

    @Test
    void with_the_kind_of_pain_unknown_duloxetine_waits_and_so_does_its_disagreement() {
        Proposal proposal = propose("jurisdiction: JP\npain: {worst: 6}\n"
                + "bone-metastases: {count: 1, lesions: [{id: T8, vertebra: T8, pain: {worst: 6}}]}\n");
        assertThat(proposal.disagreements())
                .filteredOn(each -> each.id().equals("C20"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.atHand()).isFalse();
                    assertThat(each.touches().get(0).state()).isEqualTo("needs-information");
                });
    }
}
