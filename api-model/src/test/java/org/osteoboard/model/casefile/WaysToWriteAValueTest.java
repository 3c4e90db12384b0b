package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.casefile.Told.answer;
import static org.osteoboard.model.casefile.Told.at;
import static org.osteoboard.model.casefile.Told.left;
import static org.osteoboard.model.casefile.Told.problem;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.factor.Factor;

/** Every way a case file may write the value of a factor. */
class WaysToWriteAValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes | yes",
                "no | no",
                "true | yes",
                "false | no",
                "'\"yes\"' | yes",
                "{value: yes, on: 2026-11-19} | yes",
                "yes on 2026-11-19 | yes",
                "{one-of: [yes, no]} | yes or no",
                "{one-of: [yes]} | yes",
                "unknown | yes or no",
                "pending | yes or no"
            })
    void a_finding(String written, String left) {
        assertThat(left("patient.symptom.limbWeakness", written)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\"true\"'", "1", "y", "はい", "maybe", "[yes]", "{}", "{value: yes, one-of: [no]}"})
    void nothing_else_is_a_finding(String written) {
        assertThat(at("patient.symptom.limbWeakness", written).usable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 6",
                "'\"6\"' | 6",
                "6.0 | 6",
                "4-6 | [4, 6]",
                "4 - 6 | [4, 6]",
                "at least 4 | [4, 10]",
                "at most 3 | [0, 3]",
                "above 4 | [5, 10]",
                "below 4 | [0, 3]",
                "below 1 | 0",
                "above 9 | 10",
                "6 NRS | 6",
                "{value: 4-6} | [4, 6]",
                "{value: 6, on: 2026-11-19} | 6",
                "at least 4 on 2026-11-19 | [4, 10]",
                "{one-of: [2, 6]} | [2, 6]",
                "{one-of: [at most 1, 3]} | [0, 3]",
                "unknown | [0, 10]",
                "pending | [0, 10]"
            })
    void a_whole_number(String written, String left) {
        assertThat(left("patient.pain.stated", written)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52 kg | 52",
                "52.50 kg | 52.5",
                "52kg | 52",
                "50-55 kg | [50, 55]",
                "50 - 55.5 kg | [50, 55.5]",
                "at least 50 kg | [50, 250]",
                "above 50 kg | (50, 250]",
                "at most 50 kg | [20, 50]",
                "below 50 kg | [20, 50)",
                "{value: 52, unit: kg} | 52",
                "{value: 52 kg} | 52",
                "{value: below 50, unit: kg, on: 2026-11-01} | [20, 50)",
                "52 kg on 2026-11-01 | 52",
                "{one-of: [50 kg, 52 kg]} | [50, 52]",
                "{one-of: [50, 52], unit: kg} | [50, 52]"
            })
    void a_decimal_with_a_unit(String written, String left) {
        assertThat(left("patient.weight", written)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52 | unit-missing",
                "{value: 52} | unit-missing",
                "52 stone | unknown-unit",
                "{value: 52 kg, unit: kg} | not-a-number",
                "heavy | not-a-number",
                "'\"52 kg\" kg' | syntax",
                "5e1 kg | not-a-number",
                ".5 kg | not-a-number",
                "1234567890123456 kg | not-a-number",
                "５２ kg | full-width",
                "60-50 kg | empty-range",
                "50--55 kg | not-a-number",
                "50 - kg | not-a-number",
                "above 250 kg | empty-range",
                "3 kg | out-of-range",
                "at least 260 kg | out-of-range",
                "'' | empty-value",
                "'\"\"' | empty-value",
                "null | empty-value",
                "{unit: kg} | wrong-type",
                "{one-of: []} | wrong-type",
                "{one-of: 52 kg} | wrong-type",
                "{one-of: [[52 kg]]} | wrong-type",
                "{value: [52]} | wrong-type",
                "{vaule: 52 kg} | unknown-key",
                "true | not-a-number",
                "52 kg on 2026-11-21 | future-date",
                "52 kg on 20 November | not-a-date",
                "52 kg on 2026-11 | not-a-date",
                "{value: 52 kg, on: 2026-02-30} | not-a-date"
            })
    void what_is_no_weight_says_what_is_wrong(String written, String code) {
        assertThat(problem(at("patient.weight", written)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.5 | not-whole",
                "4-5.5 | not-whole",
                "-1 | out-of-range",
                "11 | out-of-range",
                "above 10 | empty-range",
                "below 0 | empty-range"
            })
    void a_pain_score_is_a_whole_number_from_0_to_10(String written, String code) {
        assertThat(problem(at("patient.pain.stated", written)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CT | CT",
                "ct | CT",
                "Ct | CT",
                "mri | MRI",
                "X-Ray | x-ray",
                "Bone-Scan | bone-scan",
                "SCINTIGRAPHY | bone-scan",
                "pet-ct | PET",
                "'\"none\"' | none",
                "CT on 2026-11-01 | CT",
                "{one-of: [CT, MRI]} | CT or MRI",
                "{one-of: [ct, x-ray], on: 2026-11-01} | x-ray or CT"
            })
    void a_choice_is_read_without_regard_to_case(String written, String left) {
        assertThat(left("bone.imaging", written)).isEqualTo(left);
    }

    @Test
    void every_word_of_every_choice_is_read_as_itself_in_capitals_and_in_small_letters() {
        for (Factor factor : Told.TABLE.all()) {
            if (factor.kind() != Factor.Kind.CHOICE || factor.input() == null) {
                continue;
            }
            for (Factor.Value value : factor.values()) {
                for (String written : new String[] {
                    value.word(),
                    value.word().toUpperCase(java.util.Locale.ROOT),
                    value.word().toLowerCase(java.util.Locale.ROOT)
                }) {
                    assertThat(left(factor.path(), "\"" + written + "\""))
                            .as("%s: %s", factor, written)
                            .isEqualTo(value.word());
                }
            }
            for (Factor.Alias alias : factor.aliases()) {
                assertThat(answer(at(factor.path(), "\"" + alias.word() + "\""), factor.path())
                                .values())
                        .as("%s: %s", factor, alias.word())
                        .isEqualTo(org.osteoboard.model.factor.ValueSet.of(alias.mask()));
            }
        }
    }

    @Test
    void an_alias_may_stand_for_several_values() {
        assertThat(left("bone.name", "pelvis")).isEqualTo("ilium or pubis or ischium or acetabulum");
        assertThat(left("bone.name", "{one-of: [skull, jaw]}")).isEqualTo("skull-base or skull-vault or jaw");
    }

    @Test
    void an_unknown_word_gets_the_nearest_one() {
        assertThat(problem(at("bone.imaging", "bone-scam")).hint().en()).isEqualTo("Maybe bone-scan.");
        assertThat(problem(at("bone.name", "femer")).hint().en()).isEqualTo("Maybe femur.");
        assertThat(problem(at("bone.name", "true")).code()).isEqualTo("unknown-value");
    }

    @Test
    void unknown_and_pending_are_answers_of_their_own_with_or_without_a_date() {
        assertThat(answer(at("patient.kidney.creatinine", "unknown"), "patient.kidney.creatinine")
                        .kind())
                .isEqualTo(Answer.Kind.UNKNOWN);
        Answer pending = answer(at("patient.kidney.creatinine", "pending on 2026-11-19"), "patient.kidney.creatinine");
        assertThat(pending.kind()).isEqualTo(Answer.Kind.PENDING);
        assertThat(pending.on()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(pending.values()).isEqualTo(pending.factor().everything());
    }

    @Test
    void every_factor_of_the_case_file_may_be_unknown_or_pending() {
        for (Factor factor : Told.TABLE.all()) {
            if (factor.input() != null) {
                for (Answer.Kind kind : new Answer.Kind[] {Answer.Kind.UNKNOWN, Answer.Kind.PENDING}) {
                    String word = kind.name().toLowerCase(java.util.Locale.ROOT);
                    Answer answer = answer(at(factor.path(), word), factor.path());
                    assertThat(answer.kind()).as(factor.path()).isEqualTo(kind);
                    assertThat(answer.values()).as(factor.path()).isEqualTo(factor.everything());
                }
            }
        }
    }

    @Test
    void a_laboratory_value_needs_its_date() {
        assertThat(problem(at("patient.kidney.creatinine", "0.9 mg/dL")).code()).isEqualTo("date-missing");
        Answer answer = answer(at("patient.kidney.creatinine", "0.9 mg/dL on 2026-11-18"), "patient.kidney.creatinine");
        assertThat(answer.on()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void how_old_a_value_is_is_not_judged_here() {
        ReadResult read = at("patient.kidney.creatinine", "0.9 mg/dL on 1999-11-18");
        assertThat(answer(read, "patient.kidney.creatinine").on()).isEqualTo(LocalDate.of(1999, 11, 18));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void what_does_not_change_with_time_takes_no_date() {
        assertThat(problem(at("patient.sex", "female on 2026-11-18")).code()).isEqualTo("undated");
        assertThat(problem(at("patient.sex", "{value: female, on: 2026-11-18}")).code())
                .isEqualTo("undated");
    }

    @Test
    void an_answer_knows_where_it_stands() {
        Answer answer = answer(Told.of("condition:\n  ecog: 1\n"), "patient.performance.ecogStated");
        assertThat(answer.pointer()).isEqualTo("/condition/ecog");
        assertThat(answer.line()).isEqualTo(6);
        Answer ofLesion = answer(Told.lesion("pain: {worst: 6}"), "pain.worst");
        assertThat(ofLesion.pointer()).isEqualTo("/bone-metastases/lesions/0/pain/worst");
    }

    @Test
    void json_and_yaml_say_the_same() {
        ReadResult json = Told.json("""
                {"osteoboard": 1, "case": "TB-1", "as-of": "2026-11-20", "jurisdiction": "JP",
                 "patient": {"age": 67, "weight": "52 kg"},
                 "condition": {"symptoms": {"limb-weakness": true}},
                 "labs": {"creatinine": {"value": 0.90, "unit": "mg/dL", "on": "2026-11-18"}},
                 "purposes": ["pain-relief"],
                 "bone-metastases": {"count": "at least 2", "lesions": [{"id": "L", "bone": "femur"}]}}
                """);
        ReadResult yaml = Told.of("""
                patient: {age: 67, weight: 52 kg}
                condition: {symptoms: {limb-weakness: yes}}
                labs: {creatinine: 0.9 mg/dL on 2026-11-18}
                purposes: [pain-relief]
                bone-metastases: {count: at least 2, lesions: [{id: L, bone: femur}]}
                """);
        assertThat(json.problems()).isEmpty();
        assertThat(yaml.problems()).isEmpty();
        assertThat(said(json)).isEqualTo(said(yaml)).hasSizeGreaterThan(5);
    }

    private static java.util.List<String> said(ReadResult read) {
        java.util.List<Answer> all = new java.util.ArrayList<>(read.caseFile().answers());
        read.caseFile().lesions().forEach(lesion -> all.addAll(lesion.answers()));
        return all.stream()
                .map(answer -> answer.factor() + " " + answer.values() + " " + answer.kind() + " " + answer.on())
                .toList();
    }
}
