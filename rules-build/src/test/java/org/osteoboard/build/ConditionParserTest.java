package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of conditions: and, or, parentheses, and positive tests on factors. Nothing else. */
class ConditionParserTest {
    private static final String WORST = "patient.pain.worst";

    @TempDir
    Path folder;

    private final Faults faults = new Faults();
    private FactorRows rows;

    @BeforeEach
    void readTheFactors() {
        rows = new KnowledgeFolder(folder).rows(faults);
        assertThat(faults.found()).isEmpty();
    }

    private Condition parse(String text) {
        return new ConditionParser(text, rows, "RULE", true, faults).parse();
    }

    private void isFaulted(String text, String complaint) {
        Condition condition = parse(text);
        assertThat(faults.found())
                .singleElement()
                .asString()
                .startsWith("RULE: ")
                .contains(complaint);
        assertThat(condition).isEqualTo(Condition.ALWAYS);
    }

    private void isUnderstood(String text, String spelled) {
        Condition condition = parse(text);
        assertThat(faults.found()).isEmpty();
        assertThat(condition.spelled()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient.pain.burning.yes()",
                "patient.pain.burning.no()",
                "patient.pain.worst.atLeast(4)",
                "patient.pain.worst.above(4)",
                "patient.pain.worst.atMost(4)",
                "patient.pain.worst.below(4)",
                "patient.pain.worst.below(4.5)",
                "patient.cancer.primary.is(Primary.LUNG)",
                "patient.cancer.primary.is(Primary.BREAST, Primary.LUNG)",
                "patient.cancer.primary.isNot(Primary.LUNG)",
                "bone.fractured.yes(), patient.pain.burning.no()",
                "bone.fractured.yes() || patient.pain.burning.no()",
                "patient.pain.burning.no(), (bone.fractured.yes() || patient.pain.worst.below(1))"
            })
    void a_condition_of_positive_tests_is_understood_as_written(String text) {
        isUnderstood(text, text);
    }

    @Test
    void an_empty_condition_is_always_true() {
        isUnderstood("  \n ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A , B || C ; A, (B || C)",
                "A && B || C ; (A, B) || C",
                "A || B && C ; A || (B, C)",
                "(A || B) && C ; (A || B), C",
                "(A, B) || C ; (A, B) || C",
                "((A)) ; A",
                "A && B && C ; A, B, C",
                "A || B || C ; A || B || C"
            })
    void and_binds_closer_than_or_and_a_comma_least(String pattern, String spelled) {
        isUnderstood(filled(pattern), filled(spelled));
    }

    private static String filled(String pattern) {
        return pattern.replace("A", "patient.pain.burning.yes()")
                .replace("B", "bone.fractured.yes()")
                .replace("C", "bone.fractured.no()");
    }

    @Test
    void line_breaks_and_blanks_may_stand_between_parts() {
        isUnderstood(
                " patient.cancer.primary.is( Primary.BREAST ,\n Primary.LUNG )\n ,\n bone.fractured.yes( ) ",
                "patient.cancer.primary.is(Primary.BREAST, Primary.LUNG), bone.fractured.yes()");
    }

    @Test
    void the_values_of_a_choice_are_gathered_in_one_mask() {
        Condition.Test test = (Condition.Test) parse("patient.cancer.primary.is(Primary.BREAST, Primary.LUNG)");
        assertThat(test.mask()).isEqualTo(3);
        assertThat(test.constants()).containsExactly("BREAST", "LUNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!bone.fractured.yes()",
                "!(bone.fractured.yes())",
                "bone.fractured.yes(), !patient.pain.burning.yes()",
                "not bone.fractured.yes()",
                "not(bone.fractured.yes())",
                "patient.pain.worst != 4",
                "patient.pain.worst == 4",
                "patient.pain.worst == null",
                "patient.pain.worst > 4",
                "patient.pain.worst.atLeast(4) == false",
                "bone.fractured.yes() != true",
                "bone.fractured",
                "bone.fractured.yes",
                "eval(true)",
                "true",
                "$x : bone.fractured.yes()",
                "bone.fractured.yes().no()",
                "bone.fractured.yes() bone.fractured.no()",
                "bone.fractured.yes(),",
                "bone.fractured.yes() ||",
                "|| bone.fractured.yes()",
                "bone.fractured.yes() | bone.fractured.no()",
                "(bone.fractured.yes()",
                "bone.fractured.yes())",
                "()",
                "bone.fractured.yes(",
                "bone.fractured.yes(,)",
                "patient.pain.worst.atLeast(4,)",
                "patient.cancer.primary.is(Primary.BREAST,)",
                "patient.cancer.primary.is(Primary.BREAST Primary.LUNG)",
                "patient.cancer.primary.is(,Primary.BREAST)",
                "bone.fractured.yes() // a comment",
                "patient.pain.worst.atLeast(2 + 2)"
            })
    void negation_comparison_and_whatever_else_Java_knows_is_a_fault(String text) {
        parse(text);
        assertThat(faults.found()).as(text).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patient.pain.burning.atLeast(4) ; does not fit patient.pain.burning",
                "patient.pain.burning.is(Primary.LUNG) ; does not fit",
                "patient.pain.burning.yes(4) ; does not fit",
                "patient.pain.worst.yes() ; does not fit",
                "patient.pain.worst.is(Primary.LUNG) ; does not fit",
                "patient.pain.worst.atLeast() ; does not fit",
                "patient.pain.worst.atLeast(1, 2) ; does not fit",
                "patient.cancer.primary.yes() ; does not fit",
                "patient.cancer.primary.below(4) ; does not fit",
                "patient.cancer.primary.is() ; does not fit",
                "patient.pain.worst.between(1, 2) ; unknown test between",
                "patient.pain.worst.isnot(1) ; unknown test isnot",
                "patient.pain.wurst.atLeast(4) ; unknown factor patient.pain.wurst",
                "pain.worst.atLeast(4) ; unknown factor pain.worst",
                "patient.cancer.primary.is(Primary.LIVER) ; is no value of patient.cancer.primary",
                "patient.cancer.primary.is(Colour.LUNG) ; is no value of patient.cancer.primary",
                "patient.cancer.primary.is(lung) ; is no value of patient.cancer.primary",
                "patient.pain.worst.atLeast(four) ; four is no number",
                "patient.pain.worst.atLeast(4f) ; 4f is no number"
            })
    void a_test_must_fit_its_factor(String text, String complaint) {
        isFaulted(text, complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atLeast(0)",
                "atLeast(-1)",
                "atLeast(10.5)",
                "below(0)",
                "below(11)",
                "above(-1)",
                "above(10)",
                "atMost(10)",
                "atMost(-1)",
                "above(11)"
            })
    void a_threshold_that_every_value_or_none_passes_is_a_fault(String test) {
        isFaulted(WORST + "." + test, "splits nothing of " + WORST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atLeast(1)",
                "atLeast(10)",
                "below(1)",
                "below(10)",
                "above(0)",
                "above(9)",
                "atMost(0)",
                "atMost(9)"
            })
    void a_threshold_may_part_the_lowest_or_the_highest_value_from_the_rest(String test) {
        isUnderstood(WORST + "." + test, WORST + "." + test);
    }

    @Test
    void a_condition_about_the_patient_asks_nothing_of_a_lesion() {
        new ConditionParser("bone.fractured.yes()", rows, "RULE", false, faults).parse();
        assertThat(faults.found())
                .containsExactly("RULE: bone.fractured is about a lesion, the condition is about the patient");
    }
}
