package org.osteoboard.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.vignettes.Vignettes.Expected;
import org.osteoboard.vignettes.Vignettes.Vignette;

/** Every statement does what its sentence says, on patients written by hand. */
class VignettesTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final List<Vignette> VIGNETTES = Vignettes.all();

    @TestFactory
    Stream<DynamicTest> each_vignette() {
        return VIGNETTES.stream()
                .map(vignette -> DynamicTest.dynamicTest(
                        vignette.statement() + " " + vignette.expected().key + ": " + vignette.sentence(),
                        () -> check(vignette)));
    }

    private static void check(Vignette vignette) {
        Statement statement = ENGINE.catalogue().find(vignette.statement());
        assertThat(statement).as("statement " + vignette.statement()).isNotNull();
        ReadResult read = ENGINE.reader().read(Vignettes.caseOf(vignette.given()));
        assertThat(read.problems()).isEmpty();
        Proposal proposal = ENGINE.propose(read);
        String target = statement.aboutPatient() ? Proposal.PATIENT : vignette.target();
        assertThat(proposal.targets()).extracting(Proposal.Target::id).contains(target);
        List<StatementEntry> said = proposal.statements().stream()
                .filter(entry ->
                        entry.id().equals(statement.id()) && entry.target().equals(target))
                .toList();
        Expected found = said.isEmpty() ? Expected.RULED_OUT : said.get(0).holds() ? Expected.HOLDS : Expected.POSSIBLE;
        assertThat(found)
                .as("%s %s: %s", vignette.statement(), vignette.expected().key, vignette.sentence())
                .isEqualTo(vignette.expected());
        if (found == Expected.POSSIBLE) {
            List<String> asked = said.get(0).waitsFor().stream()
                    .map(key -> key.substring(0, key.indexOf('@')))
                    .toList();
            assertThat(asked).isNotEmpty();
            assertThat(asked)
                    .as("%s: %s", vignette.statement(), vignette.sentence())
                    .containsAll(vignette.asks());
        }
        if (found == Expected.HOLDS && statement.kind() == Kind.OPENS) {
            for (String option : statement.options()) {
                assertThat(proposal.modalities().stream()
                                .flatMap(modality -> modality.options().stream())
                                .filter(entry -> entry.option().equals(option)
                                        && entry.target().equals(target))
                                .map(OptionEntry::state))
                        .containsExactly(OptionEntry.State.OPEN);
            }
        }
    }

    @Test
    void every_statement_has_its_vignettes_and_every_vignette_its_statement() {
        Map<String, Set<Expected>> written = VIGNETTES.stream()
                .collect(Collectors.groupingBy(
                        Vignette::statement, Collectors.mapping(Vignette::expected, Collectors.toSet())));
        Set<String> gaps = new TreeSet<>();
        for (Statement statement : ENGINE.catalogue().statements()) {
            Set<Expected> needed = statement.standing() ? Set.of(Expected.HOLDS) : Set.of(Expected.values());
            if (!written.getOrDefault(statement.id(), Set.of()).containsAll(needed)) {
                gaps.add(statement.id());
            }
        }
        assertThat(gaps)
                .as("statements without a vignette that holds, nearly holds, and asks")
                .isEmpty();
        assertThat(written.keySet())
                .allSatisfy(id -> assertThat(ENGINE.catalogue().find(id)).isNotNull());
        assertThat(VIGNETTES)
                .filteredOn(vignette -> vignette.expected() == Expected.POSSIBLE)
                .allSatisfy(vignette -> assertThat(vignette.asks())
                        .as(vignette.statement() + " unknown: asks")
                        .isNotEmpty());
    }
}
