package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.build.KnowledgeFolder.SCORE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score table adds up to what it says. */
class ScoreRowsTest {
    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void aWholeFolder() {
        folder = new KnowledgeFolder(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "range: [0, 3] ; range: [0, 4] ; BURDEN: its items span 0 to 3, its range says [0, 4]",
                "range: [0, 3] ; range: [0] ; BURDEN: its items span 0 to 3, its range says [0]",
                "range: [0, 3] ; range: [none, all] ; BURDEN: its items span 0 to 3, its range says [none, all]",
                "points: 3 ; points: 4 ; BURDEN: its range is not inside the bounds of patient.burden",
                "points: 3 ; points: many ; BURDEN/pain/much: points are no number",
                "points: 3 ; points: [1, 2, 3] ; BURDEN/pain/much: points are no number",
                "factor: patient.burden ; factor: patient.nobody ; BURDEN: gives its total to an unknown factor patient.nobody",
                "factor: patient.burden ; factor: patient.pain.worst ; BURDEN: its factor must be computed by: score",
                "scope: patient ; scope: lesion ; BURDEN: its factor must be of the same scope",
                "patient.pain.worst.below(4) ; patient.nobody.below(4) ; BURDEN/pain/little: unknown factor patient.nobody",
                "patient.pain.worst.below(4) ; bone.fractured.yes() ; BURDEN/pain/little: bone.fractured is about a lesion, the condition is about the patient"
            })
    void a_table_that_does_not_add_up_is_a_fault(String was, String now, String fault) {
        folder.change(SCORE, was, now);
        assertThat(folder.faults()).contains(fault);
    }

    @Test
    void a_score_says_what_it_is_for_and_whose_it_is() {
        folder.change(SCORE, "misuse: {ja: 誤用, en: misuse}", "use-less: {ja: 誤用, en: misuse}");
        assertThat(folder.faults()).anyMatch(fault -> fault.contains("misuse"));
        folder.change(SCORE, "about: prognosis", "about: everything");
        assertThat(folder.faults()).anyMatch(fault -> fault.startsWith("BURDEN: about must be one of "));
        folder.change(SCORE, "sources: [{id: BOOK}]", "sources: [{id: NOBODY}]");
        assertThat(folder.faults()).contains("BURDEN: unknown source NOBODY");
    }

    @Test
    void a_formula_is_computed_under_its_own_id_and_a_framework_is_only_described() {
        folder.add(
                KnowledgeFolder.FACTORS,
                "patient.load: {kind: range, label: {ja: 量, en: load}, group: case, who: nurse, by: load-formula,"
                        + " from: [patient.pain.worst], unit: mL, between: [0, 9]}\n");
        String rest = ", scope: patient, about: kidney, title: {ja: 量, en: load}, direction: {ja: 順, en: up}, purpose:"
                + " {ja: 目, en: why}, use: {ja: 使, en: how}, misuse: {ja: 誤, en: not}, sources: [{id: BOOK}]}\n";
        folder.put(
                "rules/scores/words.yaml",
                "load-formula: {kind: formula, factor: patient.load, formula: {ja: 痛み, en: pain}" + rest
                        + "SIDES: {kind: framework, looks-at: [patient.pain.worst], principles: [{ja: 原則, en: principle}]"
                        + rest);
        assertThat(folder.faults()).isEmpty();
        folder.change("rules/scores/words.yaml", "load-formula:", "other-formula:");
        assertThat(folder.faults()).contains("other-formula: its factor must be computed by: other-formula");
        folder.change("rules/scores/words.yaml", "looks-at: [patient.pain.worst]", "looks-at: [patient.nobody]");
        assertThat(folder.faults()).contains("SIDES: looks at an unknown factor patient.nobody");
    }

    @Test
    void points_may_be_a_pair_for_a_mapping_between_scales() {
        folder.change(SCORE, "points: 3", "points: [1, 3]");
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void an_item_without_levels_and_a_table_without_items_are_faults() {
        String text = folder.text(SCORE);
        int from = text.indexOf("      levels:");
        int to = text.indexOf("  bands:");
        folder.put(SCORE, text.substring(0, from) + "      levels: []\n" + text.substring(to));
        assertThat(folder.faults()).contains("BURDEN: item pain has no level");
        folder.put(
                SCORE,
                text.substring(0, text.indexOf("    pain:")).replace("items:", "items: {}") + text.substring(to));
        assertThat(folder.faults()).contains("BURDEN: has no item");
    }

    @Test
    void a_class_is_a_value_of_its_factor() {
        folder.add(
                KnowledgeFolder.FACTORS,
                "patient.band: {kind: choice, label: {ja: 区分, en: band}, group: case, who: nurse, by: score, type: Band,"
                        + " values: {low: {ja: 低, en: low}}}\n");
        folder.put("rules/scores/band.yaml", """
                BAND:
                  class-factor: patient.band
                  scope: patient
                  about: prognosis
                  title: {ja: 区分, en: band}
                  direction: {ja: 高いほど重い, en: higher is worse}
                  purpose: {ja: 目的, en: purpose}
                  use: {ja: 使い方, en: use}
                  misuse: {ja: 誤用, en: misuse}
                  items:
                    pain:
                      label: {ja: 痛み, en: pain}
                      levels: [{code: low, ja: 低, en: low, when: "patient.pain.worst.below(4)"}]
                  sources: [{id: BOOK}]
                """);
        assertThat(folder.faults()).isEmpty();
        folder.change("rules/scores/band.yaml", "code: low", "code: lower");
        assertThat(folder.faults()).contains("BAND/pain/lower: is no value of patient.band");
    }
}
