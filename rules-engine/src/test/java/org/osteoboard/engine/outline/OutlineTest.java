package org.osteoboard.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The outline of a case says what its proposal says. */
class OutlineTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final Outlines OUTLINES = new Outlines(ENGINE);

    @Test
    void says_what_the_proposal_says_of_random_cases() {
        RandomCases random = new RandomCases(ENGINE, 20261129L);
        for (int i = 0; i < 400; i++) {
            same(new ReadResult(random.caseFile(), List.of(), List.of()));
        }
    }

    @Test
    void says_what_the_proposal_says_of_the_examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/cases"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(8);
            for (Path each : all) {
                byte[] bytes = Files.readAllBytes(each);
                same(ENGINE.reader().read(bytes, Format.of(each.toString(), bytes)));
            }
        }
    }

    @Test
    void says_what_the_proposal_says_of_invented_files() {
        GeneratedCases cases = new GeneratedCases(ENGINE.factors(), ENGINE.catalogue(), 1, 100);
        int conflicts = 0;
        for (int i = 500; i < 800; i++) {
            if (cases.usable(i)) {
                conflicts +=
                        same(ENGINE.reader().read(cases.line(i), Format.JSON)).isEmpty() ? 0 : 1;
            }
        }
        assertThat(conflicts).isPositive();
    }

    /** Holds the outline against the proposal; gives the contradictions. */
    private static List<Contradiction> same(ReadResult read) {
        Proposal proposal = ENGINE.propose(read);
        Outline outline = OUTLINES.of(read);
        assertThat(outline.alerts().entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList())
                .isEqualTo(proposal.alerts().stream()
                        .map(each -> each.topic() + " " + each.state())
                        .toList());
        assertThat(options(outline))
                .isEqualTo(proposal.modalities().stream()
                        .flatMap(modality -> modality.options().stream())
                        .map(each -> each.option() + "@" + each.target() + " " + each.state() + " "
                                + each.contraindication() + " " + each.unavailable())
                        .toList());
        assertThat(statements(outline)).isEqualTo(statements(proposal));
        assertThat(outline.assessments().stream()
                        .map(each -> each.id() + "@" + outline.target(each.position() + 1))
                        .toList())
                .isEqualTo(proposal.assessments().stream()
                        .map(each -> each.id() + "@" + each.target())
                        .toList());
        List<String> missing = outline.missing();
        assertThat(missing)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        proposal.missing().stream().map(Missing::key).toList());
        assertThat(outline.notices()).isEqualTo(proposal.scope());
        List<Contradiction> conflicts = outline.facts().contradictions();
        assertThat(conflicts.stream().map(Contradiction::id).toList())
                .isEqualTo(
                        proposal.conflicts().stream().map(Proposal.Conflict::id).toList());
        return conflicts;
    }

    private static List<String> options(Outline outline) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < outline.options().size(); i++) {
            Option option = outline.options().get(i);
            for (int at = 0; at < outline.targets(option); at++) {
                options.add(option.id() + "@" + outline.target(option.aboutPatient() ? 0 : at + 1) + " "
                        + outline.states(i)[at] + " " + outline.contraindications(i)[at] + " "
                        + outline.unavailable(i, at));
            }
        }
        return options;
    }

    private static Set<String> statements(Outline outline) {
        Set<String> said = new HashSet<>();
        for (Statement statement : ENGINE.catalogue().statements()) {
            int first = statement.aboutPatient() ? 0 : 1;
            int last = statement.aboutPatient() ? 0 : outline.said().size() - 1;
            for (int slot = first; slot <= last; slot++) {
                if (outline.open(statement, slot)) {
                    boolean holds = outline.holds(statement, slot);
                    said.add(statement.id() + "@" + outline.target(slot) + " " + holds + " "
                            + (!holds && outline.notExcluded(statement, slot)));
                }
            }
        }
        return said;
    }

    private static Set<String> statements(Proposal proposal) {
        Set<String> said = new HashSet<>();
        proposal.statements()
                .forEach(each ->
                        said.add(each.id() + "@" + each.target() + " " + each.holds() + " " + each.notExcluded()));
        return said;
    }
}
