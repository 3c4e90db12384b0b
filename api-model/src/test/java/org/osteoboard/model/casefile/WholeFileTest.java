package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.casefile.Told.problem;
import static org.osteoboard.model.casefile.Told.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.source.Problem;

/** A whole case file: what must be in it, what may not, and everything wrong with it at once. */
class WholeFileTest {

    @Test
    void a_case_with_its_four_mandatory_keys_is_usable() {
        ReadResult read = Told.of("");
        assertThat(read.usable()).isTrue();
        assertThat(read.caseFile().label()).isEqualTo("TB-1");
        assertThat(read.caseFile().asOf()).hasToString("2026-11-20");
        assertThat(read.caseFile().answers()).hasSize(1);
        assertThat(read.caseFile().lesionsListed()).isFalse();
        assertThat(read.caseFile().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void each_mandatory_key_is_missed_with_an_example() {
        assertThat(Told.file("patient: {age: 67}\n").problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("missing-key"))
                .extracting(problem -> problem.hint().en())
                .containsExactlyInAnyOrder(
                        "Example: osteoboard: 1",
                        "Example: case: TB-2026-041",
                        "Example: as-of: 2026-11-18",
                        "Example: jurisdiction: JP");
    }

    @Test
    void another_format_version_is_refused() {
        assertThat(problems(Told.file("osteoboard: 2\ncase: TB-1\nas-of: 2026-11-20\njurisdiction: JP\n")))
                .containsExactly("format-version@1 /osteoboard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 太郎", "Yamada Taro", "\"\"", "a@b", "[TB-1]", "null"})
    void a_label_is_never_a_name(String label) {
        ReadResult read = Told.file("osteoboard: 1\ncase: " + label + "\nas-of: 2026-11-20\njurisdiction: JP\n");
        assertThat(problem(read).pointer()).isEqualTo("/case");
        assertThat(read.caseFile().label()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "just words", "7"})
    void a_case_is_a_mapping(String text) {
        assertThat(problems(Told.file(text))).containsExactly("wrong-type@1 ");
    }

    @Test
    void an_empty_file_is_said_to_be_empty_once() {
        assertThat(Told.file("").problems()).extracting(Problem::code).containsExactly("empty");
        assertThat(Told.file("# nothing\n").problems())
                .extracting(Problem::code)
                .containsExactly("empty");
    }

    @Test
    void everything_wrong_is_told_at_once_with_line_and_pointer_and_the_rest_is_kept() {
        ReadResult read = Told.file("""
                osteoboard: 1
                case: 山田 太郎
                as-of: 2026-11-20
                jurisdiction: JP
                patient:
                  age: old
                  weight: 52
                  hight: 160 cm
                condition:
                  ecog: 7
                  symptoms: [limb-weakness]
                purposes: [pain-relief, world-peace]
                pain: {worst: 6 on 2026-11-30}
                bone-metastases:
                  count: two
                  lesions:
                    - {bone: femur, side: middle}
                    - {id: T8, vertebra: T88}
                    - {id: T8, pain: {worst: 4}}
                    - femur
                labs:
                  creatinine: 0.9 mg/dL
                nonsense: 1
                """);
        assertThat(problems(read))
                .containsExactly(
                        "case-label@2 /case",
                        "not-a-number@6 /patient/age",
                        "unit-missing@7 /patient/weight",
                        "unknown-key@8 /patient",
                        "out-of-range@10 /condition/ecog",
                        "wrong-type@11 /condition/symptoms",
                        "unknown-value@12 /purposes/1",
                        "future-date@13 /pain/worst",
                        "not-a-number@15 /bone-metastases/count",
                        "lesion-id@17 /bone-metastases/lesions/0",
                        "unknown-value@17 /bone-metastases/lesions/0/side",
                        "unknown-value@18 /bone-metastases/lesions/1/vertebra",
                        "duplicate-id@19 /bone-metastases/lesions/2",
                        "wrong-type@20 /bone-metastases/lesions/3",
                        "date-missing@22 /labs/creatinine",
                        "unknown-key@23 ");
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.message().ja()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.hint().ja().isEmpty())
                    .isEqualTo(problem.hint().en().isEmpty());
        });
        assertThat(read.usable()).isFalse();
        assertThat(read.caseFile().lesions()).extracting(Lesion::id).containsExactly("lesion-1", "T8", "T8-3");
        assertThat(read.caseFile().lesions().get(0).answers())
                .extracting(answer -> answer.factor().path())
                .containsExactly("bone.name");
        assertThat(read.caseFile().lesions().get(2).answers())
                .extracting(answer -> answer.factor().path())
                .containsExactly("pain.worst");
    }

    @Test
    void an_unknown_key_gets_the_nearest_one() {
        assertThat(problem(Told.of("patient: {weigth: 52 kg}")).hint().en()).isEqualTo("Maybe weight.");
        assertThat(problem(Told.of("purpose: [mobility]")).hint().en()).isEqualTo("Maybe purposes.");
        assertThat(problem(Told.lesion("nots: x")).hint().en()).contains("note");
        assertThat(problem(Told.of("bone-metastases: {lesion: []}")).hint().en())
                .isEqualTo("Maybe lesions.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"femur R", "大腿骨", "a/b", "\"\"", "[L]", "null", "patient", "undescribed"})
    void a_lesion_id_is_letters_digits_and_few_signs(String id) {
        ReadResult read = Told.of("bone-metastases: {lesions: [{id: " + id + ", bone: femur}]}");
        assertThat(read.problems()).extracting(Problem::code).contains("lesion-id");
        assertThat(read.caseFile().lesions()).extracting(Lesion::id).containsExactly("lesion-1");
    }

    @Test
    void notes_are_carried_as_written() {
        ReadResult read = Told.of("""
                note: "家族は遠方。\\n次回面談は金曜"
                bone-metastases: {lesions: [{id: L, note: "yes, painful on 2026-11-01"}]}
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.caseFile().note()).isEqualTo("家族は遠方。\n次回面談は金曜");
        assertThat(read.caseFile().lesions().get(0).note()).isEqualTo("yes, painful on 2026-11-01");
        assertThat(read.caseFile().lesions().get(0).answers()).isEmpty();
    }

    @Test
    void a_note_has_an_end() {
        assertThat(Told.of("note: " + "x".repeat(4000)).problems()).isEmpty();
        assertThat(problems(Told.of("note: " + "x".repeat(4001)))).containsExactly("too-long@5 /note");
        assertThat(problems(Told.of("note: [a]"))).containsExactly("wrong-type@5 /note");
    }

    @Test
    void a_list_of_lesions_may_be_empty_and_has_an_end() {
        assertThat(Told.of("bone-metastases: {lesions: []}").caseFile().lesionsListed())
                .isTrue();
        List<String> many = java.util.stream.IntStream.range(0, 501)
                .mapToObj(i -> "{id: L" + i + "}")
                .toList();
        assertThat(Told.of("bone-metastases: {lesions: [" + String.join(", ", many.subList(0, 500)) + "]}")
                        .problems())
                .isEmpty();
        assertThat(problems(Told.of("bone-metastases: {lesions: [" + String.join(", ", many) + "]}")))
                .containsExactly("too-many@5 /bone-metastases/lesions");
        assertThat(problems(Told.of("bone-metastases: {lesions: 3}")))
                .containsExactly("wrong-type@5 /bone-metastases/lesions");
    }

    @Test
    void what_the_source_refused_is_not_complained_of_twice() {
        assertThat(problems(Told.of("patient: {age: 1e2}"))).hasSize(1);
        assertThat(problems(Told.of("purposes: *a"))).hasSize(1);
        assertThat(problems(Told.of("note: !x a"))).hasSize(1);
        assertThat(problems(Told.of("patient: {weight: {value: *a, unit: kg}}")))
                .hasSize(1);
        assertThat(problems(Told.of("patient: {weight: {value: 52, unit: kg}}\nallergies: [*a]")))
                .hasSize(1);
    }

    @Test
    void the_digest_is_that_of_the_bytes() {
        assertThat(Told.of("").caseFile().sha256())
                .isNotEqualTo(Told.of("\n").caseFile().sha256());
        assertThat(Told.of("").caseFile().sha256())
                .isEqualTo(Told.of("").caseFile().sha256());
    }
}
