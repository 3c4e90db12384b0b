package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;

/** What one option hears of another is what the proposal says of it. */
class OptionsAsFactorsTest {
    private static final int CASES = 1_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void an_option_that_is_asked_for_is_open_or_not_as_the_proposal_says() {
        List<Factor> asked = ENGINE.factors().all().stream()
                .filter(factor -> factor.path().matches("(patient\\.)?options\\..*"))
                .toList();
        assertThat(asked).isNotEmpty();
        RandomCases random = new RandomCases(ENGINE, 21L);
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile file = random.caseFile();
            Proposal proposal = ENGINE.propose(new ReadResult(file, List.of(), List.of()));
            if (isOfAChild(proposal)) {
                continue;
            }
            compared++;
            CaseFacts facts = ENGINE.facts(file);
            for (Factor factor : asked) {
                if (factor.ref().aboutPatient()) {
                    assertThat(values(facts, factor, CaseFacts.PATIENT))
                            .as("%s in case %d", factor, i)
                            .isEqualTo(any(states(proposal, factor, null)));
                } else {
                    facts.lesions()
                            .forEach(lesion -> assertThat(values(facts, factor, lesion.position()))
                                    .as("%s", factor)
                                    .isEqualTo(any(states(proposal, factor, lesion.id()))));
                }
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
    }

    /** No option is presented as open for a person under 18, whatever its rule says. */
    private static boolean isOfAChild(Proposal proposal) {
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .anyMatch(entry -> entry.state() == State.OUT_OF_SCOPE);
    }

    private static ValueSet values(CaseFacts facts, Factor factor, int position) {
        return (ValueSet) facts.fact(factor, position).values();
    }

    private static Set<State> states(Proposal proposal, Factor factor, @Nullable String target) {
        String name = factor.path().substring(factor.path().lastIndexOf('.') + 1);
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(entry -> target == null || entry.target().equals(target))
                .filter(entry -> isNamed(entry, name))
                .map(OptionEntry::state)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
    }

    private static boolean isNamed(OptionEntry entry, String name) {
        Option option = ENGINE.catalogue().options().get(entry.option());
        return option != null
                && (same(option.id(), name) || option.families().stream().anyMatch(family -> same(family, name)));
    }

    private static boolean same(String id, String name) {
        return id.replace("_", "").toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    private static ValueSet any(Set<State> states) {
        assertThat(states).isNotEmpty();
        return ValueSet.finding(
                states.contains(State.OPEN), states.contains(State.OPEN) || states.contains(State.NEEDS_INFORMATION));
    }
}
