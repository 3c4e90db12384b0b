package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** What every proposal must be, whatever the case. */
class ProposalTest {
    private static final int CASES = 300;
    private static final OptionEngine ENGINE = OptionEngine.create();

    private static Proposal propose(CaseFile file) {
        return ENGINE.propose(new ReadResult(file, List.of(), List.of()));
    }

    @Test
    void every_option_of_the_catalogue_is_in_exactly_one_state_for_each_of_its_targets() {
        RandomCases random = new RandomCases(ENGINE, 3);
        for (int i = 0; i < CASES; i++) {
            Proposal proposal = propose(random.caseFile());
            long lesions = proposal.targets().size() - 1;
            Map<String, Long> entries = proposal.modalities().stream()
                    .flatMap(modality -> modality.options().stream())
                    .collect(Collectors.groupingBy(OptionEntry::option, Collectors.counting()));
            ENGINE.catalogue()
                    .options()
                    .values()
                    .forEach(option -> assertThat(entries.getOrDefault(option.id(), 0L))
                            .as(option.id())
                            .isEqualTo(option.aboutPatient() ? 1 : lesions));
        }
    }

    @Test
    void options_stand_in_the_order_of_the_catalogue_whatever_the_case() {
        RandomCases random = new RandomCases(ENGINE, 5);
        List<String> catalogue = List.copyOf(ENGINE.catalogue().options().keySet());
        for (int i = 0; i < CASES; i++) {
            for (ModalityEntry modality : propose(random.caseFile()).modalities()) {
                List<Integer> places = modality.options().stream()
                        .map(option -> catalogue.indexOf(option.option()))
                        .toList();
                assertThat(places).isSorted();
            }
        }
    }

    @Test
    void every_pointer_is_one_of_the_case_and_every_source_is_listed() {
        RandomCases random = new RandomCases(ENGINE, 9);
        for (int i = 0; i < CASES; i++) {
            CaseFile file = random.caseFile();
            Set<String> pointers = new HashSet<>();
            file.answers().forEach(answer -> pointers.add(answer.pointer()));
            file.lesions().forEach(lesion -> lesion.answers().forEach(answer -> pointers.add(answer.pointer())));
            Proposal proposal = propose(file);
            Set<String> sources =
                    proposal.sources().stream().map(Proposal.SourceEntry::id).collect(Collectors.toSet());
            for (StatementEntry statement : proposal.statements()) {
                assertThat(statement.sources()).isNotEmpty();
                assertThat(sources)
                        .containsAll(statement.sources().stream()
                                .map(StatementEntry.Cite::source)
                                .toList());
                for (FactUse use : statement.factors()) {
                    assertThat(pointers).containsAll(use.pointers());
                }
            }
        }
    }

    @Test
    void what_is_only_possible_waits_for_a_missing_fact_and_what_holds_waits_for_none() {
        RandomCases random = new RandomCases(ENGINE, 13);
        for (int i = 0; i < CASES; i++) {
            for (StatementEntry statement : propose(random.caseFile()).statements()) {
                if (statement.holds()) {
                    assertThat(statement.waitsFor()).isEmpty();
                } else {
                    assertThat(statement.waitsFor()).as(statement.id()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void every_missing_fact_has_something_that_waits_for_it() {
        RandomCases random = new RandomCases(ENGINE, 17);
        for (int i = 0; i < CASES; i++) {
            assertThat(propose(random.caseFile()).missing())
                    .allSatisfy(missing -> assertThat(missing.waiting().size()
                                    + missing.assessments().size())
                            .isPositive());
        }
    }

    @Test
    void an_option_says_why_it_is_not_opened() {
        RandomCases random = new RandomCases(ENGINE, 19);
        for (int i = 0; i < CASES; i++) {
            propose(random.caseFile()).modalities().stream()
                    .flatMap(modality -> modality.options().stream())
                    .filter(option -> option.state() == OptionEntry.State.NOT_OPENED)
                    .forEach(option ->
                            assertThat(option.whyNot()).as(option.option()).isNotEmpty());
        }
    }
}
