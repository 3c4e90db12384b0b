package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of contradictions.yaml names at least two facts of the case file. */
class ContradictionRowTest {
    @TempDir
    Path folder;

    private String faultsOf(String row) throws IOException {
        Files.writeString(
                folder.resolve("texts.yaml"),
                "sections: {}\nroles: {clerk: {ja: 係, en: clerk}}\ngroups: {case: {ja: 症例, en: case}}\n");
        Files.writeString(folder.resolve("factors.yaml"), """
                patient.one: {kind: finding, label: {ja: 一, en: one}, group: case, who: clerk, input: one}
                patient.two: {kind: finding, label: {ja: 二, en: two}, group: case, who: clerk, input: two}
                patient.both: {kind: finding, label: {ja: 両, en: both}, group: case, who: clerk, yes-if: "patient.one.yes(), patient.two.yes()"}
                """);
        Path file = Files.writeString(folder.resolve("pairs"), "pair: " + row + "\n");
        Faults faults = new Faults();
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("options.yaml"), "families: {}\noptions: {}\n");
        FactorRows rows = new FactorRows(folder, new Openers(rules, new DrlFiles(rules, faults)), faults);
        ContradictionRow.of("pair", YamlMap.load(file, faults).map("pair"), rows, faults);
        return String.join("; ", faults.found());
    }

    @Test
    void two_stated_facts_are_a_pair() throws IOException {
        assertThat(faultsOf("{scope: patient, when: \"patient.one.yes(), patient.two.no()\", ja: 文, en: text}"))
                .isEmpty();
    }

    @Test
    void a_derived_fact_is_refused() throws IOException {
        assertThat(faultsOf("{scope: patient, when: \"patient.one.no(), patient.both.yes()\", ja: 文, en: text}"))
                .contains("patient.both is derived");
    }

    @Test
    void one_fact_alone_contradicts_nothing() throws IOException {
        assertThat(faultsOf("{scope: patient, when: \"patient.one.yes()\", ja: 文, en: text}"))
                .contains("at least two facts");
    }

    @Test
    void a_lesion_pair_tests_the_lesion() throws IOException {
        assertThat(faultsOf("{scope: lesion, when: \"patient.one.yes(), patient.two.no()\", ja: 文, en: text}"))
                .contains("tests nothing of it");
    }
}
