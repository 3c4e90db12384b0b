package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.casefile.Told.answer;
import static org.osteoboard.model.casefile.Told.left;
import static org.osteoboard.model.casefile.Told.problem;
import static org.osteoboard.model.casefile.Told.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/** Dates, whole and partial, and what an answer says of a factor that is not answered itself. */
class DatesAndImpliedAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20 | 0",
                "2026-11-10 | 10",
                "2025-11-20 | 365",
                "2026-10 | [20, 50]",
                "2026-11 | [0, 19]",
                "2026 | [0, 323]",
                "2025 | [324, 688]"
            })
    void days_since_an_operation_from_a_whole_or_partial_date(String written, String days) {
        assertThat(left("surgery.daysSince", written)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20 | 0",
                "2026-10-20 | 1",
                "2026-11-05 | 0.5",
                "2026-05-20 | 6",
                "2024-11-20 | 24",
                "2026-10 | [0.66, 1.63]",
                "1926-01 | 1200"
            })
    void calendar_months_since_radiotherapy(String written, String months) {
        assertThat(left("radiation.monthsSince", written)).isEqualTo(months);
    }

    @Test
    void an_earlier_date_is_never_fewer_months_ago() {
        for (String asOf : List.of("2026-02-28", "2026-03-01", "2026-03-31", "2024-02-29", "2026-11-20")) {
            BigDecimal later = BigDecimal.ZERO;
            LocalDate day = LocalDate.parse(asOf);
            for (int i = 0; i < 800; i++) {
                BigDecimal months = monthsAt(asOf, day.toString()).low();
                assertThat(months).as("%s seen on %s", day, asOf).isGreaterThanOrEqualTo(later);
                later = months;
                day = day.minusDays(1);
            }
        }
    }

    private static ValueRange monthsAt(String asOf, String on) {
        ReadResult read = Told.file("osteoboard: 1\ncase: TB-1\nas-of: " + asOf + "\njurisdiction: JP\n"
                + "bone-metastases: {lesions: [{id: L, radiation: {on: " + on + "}}]}");
        return (ValueRange) answer(read, "radiation.monthsSince").values();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, future-date",
        "2026-12, future-date",
        "2027, future-date",
        "last May, not-a-date",
        "2026-13, not-a-date",
        "2026-02-29, not-a-date",
        "26-11-20, not-a-date",
        "1899, not-a-date",
        "R8-11-20, not-a-date",
        "2026/11/20, not-a-date"
    })
    void what_is_no_date_up_to_today_is_refused(String written, String code) {
        assertThat(problem(Told.at("radiation.monthsSince", written)).code()).isEqualTo(code);
    }

    @Test
    void without_an_as_of_date_only_that_is_complained_of() {
        ReadResult read = Told.file("osteoboard: 1\ncase: TB-1\njurisdiction: JP\n"
                + "bone-metastases: {lesions: [{id: L, radiation: {on: 2026-10-01}}]}");
        assertThat(problems(read)).containsExactly("missing-key@1 ");
        assertThat(Told.find(read, "radiation.monthsSince")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "20 Nov 2026", "2026-11-31", "令和8年11月20日"})
    void as_of_is_a_whole_day(String written) {
        ReadResult read = Told.file("osteoboard: 1\ncase: TB-1\nas-of: " + written + "\njurisdiction: JP\n");
        assertThat(problems(read)).containsExactly("not-a-date@3 /as-of");
        assertThat(read.caseFile().asOf()).isNull();
    }

    @Test
    void a_vertebral_level_says_that_the_bone_is_a_vertebra() {
        Answer bone = answer(Told.lesion("vertebra: T8"), "bone.name");
        assertThat(Told.shown(bone.factor(), bone.values())).isEqualTo("vertebra");
        assertThat(bone.pointer()).isEqualTo("/bone-metastases/lesions/0/vertebra");
    }

    @Test
    void one_of_two_levels_says_so_too_and_an_unknown_level_says_nothing() {
        assertThat(Told.find(Told.lesion("vertebra: {one-of: [T8, T9]}"), "bone.name"))
                .isNotNull();
        assertThat(Told.find(Told.lesion("vertebra: unknown"), "bone.name")).isNull();
    }

    @Test
    void a_stated_bone_stands_beside_the_level() {
        Answer bone = answer(Told.lesion("bone: sacrum, vertebra: S1"), "bone.name");
        assertThat(Told.shown(bone.factor(), bone.values())).isEqualTo("sacrum");
        Answer unknown = answer(Told.lesion("bone: unknown, vertebra: T8"), "bone.name");
        assertThat(Told.shown(unknown.factor(), unknown.values())).isEqualTo("vertebra");
    }

    @Test
    void a_date_of_radiotherapy_says_that_there_was_radiotherapy() {
        assertThat(answer(Told.lesion("radiation: {on: 2026-10-01}"), "radiation.prior")
                        .values())
                .isEqualTo(ValueSet.YES);
        assertThat(answer(Told.lesion("radiation: {prior: no, on: 2026-10-01}"), "radiation.prior")
                        .values())
                .as("a stated no stays, to be reported as a contradiction")
                .isEqualTo(ValueSet.NO);
        assertThat(Told.find(Told.lesion("radiation: {on: pending}"), "radiation.prior"))
                .isNull();
    }

    @Test
    void a_date_of_surgery_says_that_there_was_surgery() {
        assertThat(answer(Told.lesion("surgery: {on: 2026-10}"), "surgery.done").values())
                .isEqualTo(ValueSet.YES);
    }

    @Test
    void the_last_dose_of_an_antiangiogenic_drug_says_that_it_was_given() {
        ReadResult read = Told.of("treatments: {anti-angiogenic-last-dose: 2026-11-01}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.caseFile().answers())
                .filteredOn(answer -> answer.values().equals(ValueSet.YES))
                .extracting(answer -> answer.factor().path())
                .anyMatch(path -> path.startsWith("patient.systemic.antiangiogenic"));
    }
}
