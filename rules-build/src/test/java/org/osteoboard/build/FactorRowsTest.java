package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.build.KnowledgeFolder.FACTORS;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a row of the factor table is found when the table is built. */
class FactorRowsTest {
    private static final String WORDS = "label: {ja: 語, en: word}, group: case, who: nurse";

    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void aWholeFolder() {
        folder = new KnowledgeFolder(root);
    }

    private void row(String path, String keys) {
        folder.add(FACTORS, path + ": {" + keys + "}\n");
    }

    private void isFaulted(String complaint) {
        assertThat(folder.factorFaults()).anySatisfy(fault -> assertThat(fault).contains(complaint));
    }

    @Test
    void a_whole_table_has_no_fault() {
        assertThat(folder.factorFaults()).isEmpty();
    }

    @Test
    void two_factors_do_not_share_a_key() {
        row("patient.pain.other", "kind: finding, " + WORDS + ", input: pain.burning");
        isFaulted("patient.pain.other: shares the key pain.burning#");
    }

    @Test
    void words_of_one_list_share_its_key_and_the_patient_shares_keys_with_a_lesion() {
        row("patient.wish.one", "kind: finding, " + WORDS + ", input: wishes, member: one");
        row("patient.wish.two", "kind: finding, " + WORDS + ", input: wishes, member: two");
        row("bone.burning", "kind: finding, " + WORDS + ", input: pain.burning");
        assertThat(folder.factorFaults()).isEmpty();
        row("patient.wish.three", "kind: finding, " + WORDS + ", input: wishes, member: two");
        isFaulted("patient.wish.three: shares the key wishes#two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "input: one.two, yes-if: \"patient.pain.burning.yes()\"",
                "input: one.two, by: worst-pain",
                "yes-if: \"patient.pain.burning.yes()\", by: worst-pain",
                "by: score, cases: [{value: yes, when: \"patient.pain.burning.yes()\"}]"
            })
    void a_value_comes_from_exactly_one_source(String source) {
        row("patient.pain.other", "kind: finding, " + WORDS + (source.isEmpty() ? "" : ", " + source));
        isFaulted("patient.pain.other: needs exactly one of input, yes-if, cases, by");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "who: nurse ; who: astrologer ; unknown role",
                "group: case ; group: other ; unknown group",
                "kind: finding ; kind: feeling ; kind must be finding, choice or range",
                "input: x ; inputt: x ; unknown key inputt",
                "en: word ; eng: word ; en is missing",
                "en: word ; en: '' ; has no value",
                "ja: 語 ; ja: 語, 句 ; has no value"
            })
    void a_row_uses_known_words_in_both_languages(String was, String now, String complaint) {
        row("patient.pain.other", ("kind: finding, input: x, " + WORDS).replace(was, now));
        isFaulted(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient.pain.class", "patient.pain.hashCode", "patient.pain.notify", "patient.pain.new",
                        "patient.pain.of",
                "patient.pain.sink", "patient.pain.says", "patient.pain.beta", "patient.pain.alpha", "patient.pain.dex",
                "patient.pain.a", "patient.pain.Worst", "patient.pain.worst-ever", "patient.pain.痛み", "patient.pain."
            })
    void a_segment_must_be_a_good_name_of_an_accessor(String path) {
        row("\"" + path + "\"", "kind: finding, input: x, " + WORDS);
        isFaulted("cannot be an accessor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "patient.one.two.three", "bone", "bone.one.two"})
    void a_path_has_two_segments_or_for_the_patient_three(String path) {
        row(path, "kind: finding, input: x, " + WORDS);
        isFaulted("wrong number of segments");
    }

    @Test
    void no_factor_depends_on_itself() {
        row("patient.one", "kind: finding, yes-if: \"patient.two.yes()\", " + WORDS);
        row("patient.two", "kind: finding, yes-if: \"patient.three.yes()\", " + WORDS);
        row("patient.three", "kind: finding, input: x, applies: \"patient.one.yes()\", " + WORDS);
        isFaulted("depends on itself");
    }

    @Test
    void nor_by_way_of_an_aggregate_over_lesions() {
        row("patient.anyBroken", "kind: finding, by: any-lesion, when: \"bone.unsafe.yes()\", " + WORDS);
        row("bone.unsafe", "kind: finding, yes-if: \"patient.anyBroken.yes()\", " + WORDS);
        isFaulted("depends on itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yes-if: \"patient.nobody.yes()\" ; unknown factor patient.nobody",
                "yes-if: \"bone.fractured.yes()\" ; is about a lesion",
                "by: worst-pain, from: [patient.nobody] ; from names unknown factor patient.nobody",
                "input: x, implies: {patient.cancer.primary: liver} ; implies an unknown value",
                "input: x, implies: {bone.fractured: yes} ; implies an unknown value"
            })
    void what_a_row_names_must_exist(String keys, String complaint) {
        row("patient.pain.other", "kind: finding, " + keys + ", " + WORDS);
        isFaulted(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "unit: kg ; needs between",
                "unit: kg, between: [5, 1] ; needs between",
                "unit: kg, between: [1] ; needs between",
                "unit: kg, between: [low, high] ; needs between",
                "between: [1, 5] ; a range needs its unit",
                "unit: kg, between: [1, 5], plausible: [0, 4] ; plausible",
                "unit: kg, between: [1, 5], plausible: [4, 2] ; plausible",
                "unit: kg, between: [1, 5], units: {lb: 0} ; needs a positive multiplier",
                "unit: kg, between: [1, 5], units: {lb: half} ; has no readable multiplier",
                "unit: kg, between: [1, 5], units: {lb: \"1/0\"} ; needs a positive multiplier"
            })
    void a_number_has_a_unit_and_bounds_in_order(String keys, String complaint) {
        row("patient.pain.other", "kind: range, input: x, " + WORDS + ", " + keys);
        isFaulted(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "values: {one: {ja: 一, en: one}} ; a choice needs its type",
                "type: Other ; a choice has 1 to 63 values",
                "type: Primary, values: {one: {ja: 一, en: one}} ; type Primary has other values",
                "type: Other, values: {one: {ja: 一, en: one}}, aliases: {uno: [two]} ; stands for unknown values",
                "type: Other, values: {CT: {ja: 一, en: one}, ct: {ja: 二, en: two, constant: TWO}} ; is written twice",
                "type: Other, values: {CT: {ja: 一, en: x}, MRI: {ja: 二, en: y}}, aliases: {ct: [MRI]} ; has two meanings"
            })
    void a_choice_has_a_type_and_words_of_one_meaning(String keys, String complaint) {
        row("patient.pain.other", "kind: choice, input: x, " + WORDS + ", " + keys);
        isFaulted(complaint);
    }

    @Test
    void a_path_is_written_once() {
        folder.put("factors/more.yaml", "patient.pain.worst: {kind: finding, input: x, " + WORDS + "}\n");
        isFaulted("patient.pain.worst: is written twice");
    }

    @Test
    void an_option_is_a_factor_under_its_own_name_and_is_yes_where_its_rule_holds() {
        row("patient.options.drug", "kind: finding, " + WORDS + ", opened: DRUG");
        row("patient.options.rays", "kind: finding, " + WORDS + ", opened: RAYS");
        row("options.rays", "kind: finding, " + WORDS + ", opened: RAYS");
        assertThat(folder.factorFaults()).isEmpty();
        FactorRows rows = folder.rows(new Faults());
        FactorRow drug = Objects.requireNonNull(rows.find("patient.options.drug"));
        assertThat(rows.isYesIf(drug)).isTrue();
        assertThat(rows.condition(drug, "yes-if").spelled())
                .isEqualTo("patient.pain.worst.atLeast(4), patient.cancer.primary.is(Primary.BREAST)");
        FactorRow anyRays = Objects.requireNonNull(rows.find("patient.options.rays"));
        assertThat(rows.by(anyRays)).isEqualTo("any-lesion");
        assertThat(rows.condition(anyRays, "when").spelled()).isEqualTo("bone.fractured.yes()");
        FactorRow rays = Objects.requireNonNull(rows.find("options.rays"));
        assertThat(rows.isYesIf(rays)).isTrue();
        assertThat(rows.condition(rays, "yes-if").spelled()).isEqualTo("bone.fractured.yes()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patient.options.drug | opened: DRIG | DRIG is no option or family",
                "options.drug         | opened: DRUG | DRUG is no option or family that is opened for its target",
                "patient.options.pill | opened: DRUG | must be named options.drug"
            })
    void an_option_nobody_opens_or_under_another_name_is_refused(String path, String keys, String complaint) {
        row(path, "kind: finding, " + WORDS + ", " + keys);
        isFaulted(complaint);
    }

    @Test
    void an_option_whose_own_rule_asks_for_it_depends_on_itself() {
        row("patient.options.drug", "kind: finding, " + WORDS + ", opened: DRUG");
        folder.change(KnowledgeFolder.DRL, "patient.pain.worst.atLeast(4),", "patient.options.drug.no(),");
        isFaulted("patient.options.drug: depends on itself");
    }
}
