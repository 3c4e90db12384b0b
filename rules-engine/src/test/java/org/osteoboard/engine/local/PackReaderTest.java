package org.osteoboard.engine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.source.Problem;

/** What a pack may say, and how it is told what it may not. */
class PackReaderTest {

    private static void isFaulted(APack pack, String code, String inTheMessage) {
        PackResult result = pack.read();
        assertThat(result.pack()).isEmpty();
        assertThat(result.problems()).as(APack.told(result.problems())).hasSize(1);
        Problem problem = result.problems().get(0).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isPositive();
        assertThat(problem.message().en() + " " + problem.hint().en()).contains(inTheMessage);
        assertThat(problem.message().ja()).matches(".*[ぁ-ん].*");
        assertThat(problem.hint().ja().isEmpty()).isEqualTo(problem.hint().en().isEmpty());
    }

    @Test
    void the_example_is_good_and_without_a_warning() {
        PackResult result = APack.example().read();
        assertThat(result.problems()).as(APack.told(result.problems())).isEmpty();
        assertThat(result.warnings()).as(APack.told(result.warnings())).isEmpty();
        LocalPack pack = result.pack().orElseThrow();
        assertThat(pack.head().id()).isEqualTo("kita-hospital");
        assertThat(pack.head().version()).isEqualTo("2026.11");
        assertThat(pack.head().sha256()).matches("[0-9a-f]{64}");
        assertThat(pack.statements()).extracting(Statement::kind).contains(Kind.UNAVAILABLE, Kind.ALERT, Kind.NOTE);
        assertThat(pack.statements()).allMatch(Statement::local);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patient.pain.wurst.atLeast(4) | unknown-factor | Maybe patient.pain.worst.",
                "lesion.pain.worst.atLeast(4) | unknown-factor | Maybe pain.worst.",
                "kidney.creatinineClearance.below(30 mL/min) | unknown-factor | Maybe patient.kidney.creatinineClearance.",
                "patient.kidney.dialysis.atLeast(4) | wrong-test | Expected one of: yes, no",
                "pain.worst.yes() | wrong-test | atLeast, above, atMost, below",
                "pain.worst.is(x) | wrong-test | is does not fit pain.worst",
                "pain.worst.atLeast() | wrong-test | takes one number",
                "pain.worst.atLeast(4, 5) | wrong-test | takes one number",
                "patient.kidney.dialysis.yes(1) | wrong-test | nothing stands between",
                "patient.cancer.primary.is() | wrong-test | names no value",
                "pain.worst.atleast(4) | unknown-test | Maybe atLeast.",
                "pain.worst.between(4) | unknown-test | is no test",
                "patient.kidney.creatinineClearance.below(30) | unit-missing | Maybe 30 mL/min.",
                "patient.kidney.creatinineClearance.below(30 mg/dL) | wrong-unit | Maybe 30 mL/min.",
                "patient.kidney.creatinine.above(88 umol/L) | wrong-unit | is not converted",
                "patient.ecog.atLeast(2 points) | wrong-unit | has no unit",
                "pain.worst.atLeast(4 mm) | wrong-unit | has no unit",
                "patient.kidney.creatinineClearance.below(thirty mL/min) | not-a-number | is no number",
                "patient.kidney.creatinineClearance.below(３０ mL/min) | not-a-number | at most 15 digits",
                "patient.kidney.creatinineClearance.below(1e2 mL/min) | wrong-unit | is no unit",
                "patient.kidney.creatinineClearance.below(030 mL/min) | not-a-number | is no number",
                "pain.worst.atLeast(11) | out-of-bounds | from 0 to 10",
                "pain.worst.atLeast(0) | out-of-bounds | splits nothing",
                "patient.symptom.temperature.atLeast(99 Cel) | out-of-bounds | from 30 to 45 Cel",
                "pain.worst.atLeast(4.5) | not-whole | whole number",
                "patient.cancer.primary.is(brest) | unknown-choice | Maybe breast.",
                "patient.cancer.primary.is(BREAST) | unknown-choice | Maybe breast.",
                "fracture.state.is(Fracture.NONE) | unknown-choice | Maybe none.",
                "patient.cancer.primary.is(breast, breast) | duplicate | twice",
                "patient.jurisdiction.is(JP, US, EU, UK) | splits-nothing | every value",
                "not pain.worst.atLeast(4) | condition | no negation",
                "pain.worst >= 4 | condition | signs of comparison",
                "pain.worst.atLeast(4) && patient.kidney.dialysis.yes() | condition | Write and or or.",
                "pain.worst.atLeast(4) or patient.kidney.dialysis.yes() and pain.onLoading.yes() | condition | Add parentheses",
                "pain.worst.atLeast(4) and pain.worst.below(4) | never-true | contradicts itself",
                "patient.kidney.dialysis.yes() and patient.kidney.dialysis.no() | never-true | contradicts itself",
                "patient.cancer.primary.is(breast) and patient.cancer.primary.isNot(breast, lung-small-cell) | never-true | contradicts",
                "pain.worst.atLeast(4) and pain.worst.atLeast(6) | idle-part | part 1 of the condition overlaps",
                "pain.worst.atLeast(4) or pain.worst.atLeast(6) | idle-part | part 2 of the condition overlaps",
                "pain.worst.atLeast(4) or (pain.worst.atLeast(4) and pain.onLoading.yes()) | idle-part | part 2",
                "pain.worst.atLeast(4) or pain.worst.below(4) | splits-nothing | cover every value",
                "patient.kidney.dialysis.yes() or patient.kidney.dialysis.no() | splits-nothing | cover every value",
            })
    void a_condition_must_ask_what_its_factors_can_answer(String condition, String code, String message) {
        isFaulted(APack.when(condition), code, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "always",
                "pain.worst.atLeast(4)",
                "pain.worst.atLeast(4 NRS)",
                "patient.kidney.creatinineClearance.below(30 mL/min)",
                "patient.kidney.creatinineClearance.below( 30mL/min )",
                "patient.symptom.temperature.atLeast(37.5 °C)",
                "patient.blood.neutrophils.below(1000 /µL)",
                "patient.blood.neutrophils.below(1000 /uL)",
                "patient.cancer.primary.is(breast, prostate)",
                "patient.cancer.primary.isNot(breast)",
                "patient.jurisdiction.is(JP) and pain.onLoading.yes()",
                "(pain.worst.atLeast(7) and fracture.state.is(none)) or patient.kidney.dialysis.yes()",
                "pain.worst.above(3) or pain.worst.below(2)",
            })
    void units_values_and_joints_are_written_as_in_the_table_of_factors(String condition) {
        PackResult result = APack.when(condition).read();
        assertThat(result.problems()).as(APack.told(result.problems())).isEmpty();
    }

    @Test
    void a_statement_is_about_a_lesion_if_its_condition_is() {
        assertThat(APack.when("pain.worst.atLeast(4) and patient.kidney.dialysis.no()")
                        .good()
                        .statements()
                        .get(0)
                        .aboutPatient())
                .isFalse();
        assertThat(APack.when("patient.kidney.dialysis.no()")
                        .good()
                        .statements()
                        .get(0)
                        .aboutPatient())
                .isTrue();
    }

    @Test
    void it_opens_nothing_and_states_no_contraindication() {
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "opens", "options: [EBRT]", "always")),
                "kind-not-local",
                "Maybe supports");
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "contraindication", "options: [EBRT]", "always")),
                "kind-not-local",
                "Maybe caution");
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "cuation", "options: [EBRT]", "always")),
                "unknown-kind",
                "Maybe caution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caution | options: [EBRTT] | pain.onLoading.yes() | unknown-option | Maybe EBRT.",
                "caution | options: [ZOLEDRONIC] | pain.onLoading.yes() | unknown-option | Maybe ZOLEDRONIC_ACID.",
                "caution | options: [EBRT, EBRT] | pain.onLoading.yes() | duplicate | twice",
                "caution | options: [] | pain.onLoading.yes() | no-value | empty list",
                "caution | answered-by: [patient.mouth.checkDone] | pain.onLoading.yes() | missing-key | options",
                "alert | topic: INFECTIONS | patient.symptom.chills.yes() | unknown-topic | Maybe INFECTION.",
                "alert | topic: IMAGING | patient.symptom.chills.yes() | unknown-topic | is no topic of kind alert",
                "alert | topic: INFECTION | pain.onLoading.yes() | no-sign | none of the signs of INFECTION",
                "alert | topic: INFECTION | always | alert-always | needs a sign",
                "note | options: [EBRT] | always | missing-key | topic",
                "prerequisite | options: [ANY_BMA] | patient.mouth.checkDone.no() | danger-waits | answered-by",
                "caution | options: [EBRT] | surgery.reviewed.no() and pain.onLoading.yes() | danger-waits | surgery.reviewed was not done",
            })
    void a_statement_must_speak_of_something(String kind, String of, String when, String code, String message) {
        assertThat(APack.of(APack.statement("LOCAL-A", kind, of, when)).faults())
                .contains(code);
        assertThat(APack.told(APack.of(APack.statement("LOCAL-A", kind, of, when))
                        .read()
                        .problems()))
                .contains(message);
    }

    @Test
    void a_check_is_named_beside_a_danger_and_not_asked_by_it() {
        String asked = APack.caution("LOCAL-A", "patient.mouth.checkDone.yes() and patient.kidney.dialysis.yes()")
                + "  answered-by: [patient.mouth.checkDone]\n";
        isFaulted(APack.of(asked), "answered-by", "asked by the condition itself");
        String other =
                APack.caution("LOCAL-A", "patient.kidney.dialysis.yes()") + "  answered-by: [surgery.reviewed]\n";
        isFaulted(APack.of(other), "answered-by", "about a lesion");
    }

    @Test
    void an_id_is_the_packs_own_and_stands_once() {
        isFaulted(APack.of(APack.caution("BMA-32", "always")), "clashing-id", "Maybe LOCAL-BMA-32.");
        isFaulted(APack.of(APack.caution("EBRT", "always")), "clashing-id", "cannot replace");
        isFaulted(APack.of(APack.caution("MY-1", "always")), "bad-id", "LOCAL-");
        APack twice =
                APack.when("pain.onLoading.yes()").with("z.yaml", APack.caution("LOCAL-A", "pain.worst.atLeast(4)"));
        isFaulted(twice, "duplicate-id", "statements.yaml, line 1");
        APack inOneFile = APack.of(
                APack.caution("LOCAL-A", "pain.onLoading.yes()") + APack.caution("LOCAL-A", "pain.worst.atLeast(4)"));
        assertThat(inOneFile.faults()).containsExactly("duplicate-key");
    }

    @Test
    void statements_that_overlap_or_contradict_are_told() {
        String first = APack.caution("LOCAL-A", "pain.worst.atLeast(4) and pain.onLoading.yes()");
        isFaulted(
                APack.of(first + APack.caution("LOCAL-B", "pain.onLoading.yes() and pain.worst.atLeast(4)")),
                "overlap",
                "LOCAL-A");
        PackResult nested = APack.of(first + APack.caution("LOCAL-B", "pain.worst.atLeast(4)"))
                .read();
        assertThat(nested.problems()).isEmpty();
        assertThat(APack.told(nested.warnings())).contains("this is also said whenever LOCAL-A is");
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "supports", "options: [EBRT]", "pain.worst.atLeast(4)")
                        + APack.statement("LOCAL-B", "against", "options: [SBRT, EBRT]", "pain.worst.atLeast(4)")),
                "contradiction",
                "for and against under one condition (EBRT)");
        String unavailable = APack.statement("LOCAL-B", "unavailable", "options: [EBRT]", "x")
                .replace("  when: 'x'\n", "");
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "supports", "options: [EBRT]", "pain.worst.atLeast(4)")
                        + unavailable),
                "contradiction",
                "not available here");
        isFaulted(APack.of(unavailable.replace("LOCAL-B", "LOCAL-A") + unavailable), "overlap", "LOCAL-A");
        assertThat(APack.of(APack.caution("LOCAL-A", "always") + APack.caution("LOCAL-B", "always"))
                        .faults())
                .isEmpty();
    }

    @Test
    void unavailable_is_so_for_everybody() {
        isFaulted(
                APack.of(APack.statement("LOCAL-A", "unavailable", "options: [EBRT]", "pain.onLoading.yes()")),
                "not-here",
                "takes no condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja: 院内の取り決め。 | ja: 照射を推奨する。 | verdict",
                "ja: 院内の取り決め。 | ja: 手順書は「照射を推奨する」とする。 | ",
                "en: An agreement of this hospital. | en: 'Radiotherapy should be given.' | verdict",
                "en: An agreement of this hospital. | en: 'Radiotherapy ｓｈｏｕｌｄ be given.' | verdict",
                "en: An agreement of this hospital. | en: 'The manual: \"should be given\".' | ",
                "en: An agreement of this hospital. | en: 院内の取り決め。 | wrong-language",
                "ja: 院内の取り決め。 | ja: An agreement. | wrong-language",
                "en: An agreement of this hospital. | en: '' | no-value",
                "en: An agreement of this hospital. | en: [a, b] | wrong-type",
                "en: An agreement of this hospital. | en: \"one\\ntwo\" | line-break",
                "reviewed: 2026-11-20 | reviewed: 2026-02-30 | not-a-date",
                "reviewed: 2026-11-20 | reviewed: 令和8年11月20日 | not-a-date",
                "sources: [{id: SEED}] | sources: [{id: SEEED}] | unknown-source",
                "sources: [{id: SEED}] | sources: [{at: p. 3}] | missing-key",
                "sources: [{id: SEED}] | sources: [] | no-value",
                "kind: caution | kid: caution | unknown-key missing-key",
            })
    void words_sources_and_days_are_checked(String old, String replaced, String codes) {
        APack pack = APack.when("pain.onLoading.yes()").replace("statements.yaml", old, replaced);
        assertThat(pack.faults()).containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(" "));
    }

    @Test
    void numbers_that_differ_between_the_languages_are_a_warning() {
        PackResult result = APack.when("pain.onLoading.yes()")
                .replace("statements.yaml", "ja: 院内の取り決め。", "ja: 30 mL/min 未満の取り決め。")
                .read();
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings()).extracting(each -> each.problem().code()).containsExactly("numbers-differ");
    }

    @Test
    void everything_is_told_at_once_with_file_and_line() {
        PackResult result = APack.example()
                .replace("board.yaml", "37.5 Cel", "37.5")
                .replace("radiotherapy.yaml", "EBRT_SINGLE_8GY", "EBRT_SINGEL_8GY")
                .replace("sources.yaml", "  org: 北病院 薬剤部 / North Hospital, Pharmacy\n", "")
                .read();
        assertThat(result.problems())
                .extracting(PackProblem::file)
                .containsExactly("board.yaml", "radiotherapy.yaml", "sources.yaml");
        assertThat(result.problems()).extracting(each -> each.problem().line()).containsExactly(4, 3, 7);
    }

    @Test
    void the_digest_is_of_names_and_bytes() {
        String digest = APack.example().good().head().sha256();
        assertThat(APack.example().good().head().sha256()).isEqualTo(digest);
        APack renamed = APack.example();
        String board = renamed.text("board.yaml");
        assertThat(renamed.without("board.yaml")
                        .with("c.yaml", board)
                        .good()
                        .head()
                        .sha256())
                .isNotEqualTo(digest);
        assertThat(APack.example()
                        .replace("board.yaml", "発熱", "熱発")
                        .good()
                        .head()
                        .sha256())
                .isNotEqualTo(digest);
    }

    @Test
    void every_message_is_in_both_languages() {
        List<PackProblem> problems = APack.of(
                        "LOCAL-A: {kind: opens}\nlocal: 3\nLOCAL-C: {wen: x, kind: note, topic: X}\n")
                .read()
                .problems();
        assertThat(problems).hasSizeGreaterThan(8);
        for (PackProblem each : problems) {
            assertThat(each.problem().message().ja()).isNotBlank();
            assertThat(each.problem().message().en()).isNotBlank().doesNotContainPattern("[ぁ-んァ-ヶ一-龠]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {ja: 取り決め, en: agreed here}          | ''
            {ja: 取り決め}                           | missing-key
            {ja: 取り決め。, en: agreed here}        | not-a-clause
            {ja: 取り決め, en: agreed here.}         | not-a-clause
            {ja: 5 日の取り決め, en: 5 days}         | number-not-said
            {ja: agreed, en: agreed here}            | wrong-language
            {ja: 推奨, en: agreed here}              | verdict
            {ja: 取り決め, en: agreed, de: ja}       | unknown-key
            """)
    void a_brief_is_a_clause_in_both_languages_without_a_number_of_its_own(String brief, String fault) {
        String with = "ja: 院内の取り決め。\n  brief: " + brief;
        APack pack = APack.when("pain.onLoading.yes()").replace("statements.yaml", "ja: 院内の取り決め。", with);
        assertThat(pack.faults().stream().distinct())
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
    }
}
