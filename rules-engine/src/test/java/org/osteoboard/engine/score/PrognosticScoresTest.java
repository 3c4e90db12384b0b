package org.osteoboard.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;

/** The prognostic scores and DN4: every combination is the published sum, and every missing item its range. */
class PrognosticScoresTest {
    private static final List<String> SCORES = List.of(
            "TOKUHASHI_REVISED",
            "TOMITA",
            "BAUER_MODIFIED",
            "VAN_DER_LINDEN_2005",
            "MIZUMOTO_2008",
            "CHOW_NRF",
            "TEACHH",
            "DN4");

    static Stream<String> scores() {
        return SCORES.stream();
    }

    /** Tells what an answer to an item says of the case. */
    private static final Map<String, BiConsumer<Known, String>> ANSWERS = new LinkedHashMap<>();

    private static void answer(String scoreAndItem, BiConsumer<Known, String> told) {
        ANSWERS.put(scoreAndItem, told);
    }

    private static BiConsumer<Known, String> oneOf(String path, Map<String, String> words) {
        return (known, code) -> known.word(path, words.get(code));
    }

    private static BiConsumer<Known, String> number(String path, Map<String, String> numbers) {
        return (known, code) -> known.number(path, numbers.get(code));
    }

    private static BiConsumer<Known, String> finding(String path) {
        return (known, code) -> known.yes(path, code.equals("yes"));
    }

    private static void organs(Known known, boolean any) {
        known.word("patient.metastases.visceral", any ? "nodular" : "none")
                .yes("patient.metastases.anyVisceral", any)
                .yes("patient.metastases.brain", false);
    }

    static {
        answer("TOKUHASHI_REVISED/kps", number("patient.kps", Map.of("poor", "40", "moderate", "70", "good", "80")));
        answer(
                "TOKUHASHI_REVISED/extraspinalBone",
                number("patient.metastases.extraspinalCount", Map.of("ge3", "3", "1-2", "2", "0", "0")));
        answer(
                "TOKUHASHI_REVISED/vertebral",
                number("patient.metastases.spinalCount", Map.of("ge3", "3", "2", "2", "1", "1")));
        answer("TOKUHASHI_REVISED/majorOrgans", (known, code) -> {
            organs(known, !code.equals("none"));
            known.yes("patient.metastases.organRemovable", code.equals("removable"));
        });
        answer(
                "TOKUHASHI_REVISED/primary",
                oneOf(
                        "patient.cancer.primary",
                        Map.of(
                                "p0", "stomach", "p1", "liver", "p2", "colon", "p3", "kidney", "p4", "rectum", "p5",
                                "breast")));
        answer(
                "TOKUHASHI_REVISED/palsy",
                (known, code) -> known.yes("patient.nerves.motorComplete", code.equals("complete"))
                        .yes("patient.nerves.deficit", !code.equals("none"))
                        .yes("patient.nerves.paralysed", !code.equals("none")));
        answer(
                "TOMITA/primary",
                oneOf("patient.cancer.primary", Map.of("slow", "thyroid", "moderate", "cervix", "rapid", "stomach")));
        answer("TOMITA/visceral", (known, code) -> {
            organs(known, !code.equals("none"));
            known.yes("patient.metastases.visceralTreatable", code.equals("treatable"));
        });
        answer("TOMITA/bone", number("patient.metastases.count", Map.of("solitary", "1", "multiple", "2")));
        answer("BAUER_MODIFIED/noVisceral", (known, code) -> organs(known, code.equals("no")));
        answer("BAUER_MODIFIED/solitarySkeletal", number("patient.metastases.count", Map.of("yes", "1", "no", "2")));
        answer("VAN_DER_LINDEN_2005/kps", number("patient.kps", Map.of("80-100", "80", "50-70", "50", "20-40", "40")));
        answer(
                "VAN_DER_LINDEN_2005/primary",
                oneOf(
                        "patient.cancer.primary",
                        Map.of(
                                "breast",
                                "breast",
                                "prostate",
                                "prostate",
                                "lung",
                                "lung-small-cell",
                                "other",
                                "kidney")));
        answer("VAN_DER_LINDEN_2005/visceral", (known, code) -> organs(known, code.equals("present")));
        answer("MIZUMOTO_2008/unfavourableTumourType", finding("patient.cancer.unfavourableType"));
        answer("MIZUMOTO_2008/ps>=3", number("patient.ecog", Map.of("yes", "3", "no", "2")));
        answer("MIZUMOTO_2008/hypercalcemia", finding("patient.calcium.aboveLimit"));
        answer("MIZUMOTO_2008/visceral", (known, code) -> organs(known, code.equals("yes")));
        answer("MIZUMOTO_2008/previousChemotherapy", finding("patient.systemic.previousChemotherapy"));
        answer("MIZUMOTO_2008/multipleBone", number("patient.metastases.count", Map.of("yes", "2", "no", "1")));
        answer("MIZUMOTO_2008/age>=71", number("patient.years", Map.of("yes", "71", "no", "70")));
        answer("CHOW_NRF/nonBreast", oneOf("patient.cancer.primary", Map.of("yes", "prostate", "no", "breast")));
        answer("CHOW_NRF/metsOtherThanBone", finding("patient.metastases.outsideBone"));
        answer("CHOW_NRF/kpsLe60", number("patient.kps", Map.of("yes", "60", "no", "70")));
        answer(
                "TEACHH/cancerType",
                oneOf("patient.cancer.primary", Map.of("yes", "lung-small-cell", "no", "prostate")));
        answer("TEACHH/ecog", number("patient.ecog", Map.of("yes", "2", "no", "1")));
        answer("TEACHH/age", number("patient.years", Map.of("yes", "61", "no", "60")));
        answer(
                "TEACHH/priorPalliativeChemo",
                (known, code) -> known.number("patient.systemic.palliativeCourses", code.equals("yes") ? "2" : "1")
                        .yes("patient.systemic.previousChemotherapy", true));
        answer("TEACHH/hospitalized", finding("patient.care.hospitalisedRecently"));
        answer("TEACHH/hepatic", finding("patient.metastases.liver"));
        for (String item : IndependentPrognosis.items("DN4").keySet()) {
            String row = switch (item) {
                case "touchHypoaesthesia" -> "touchLoss";
                case "prickingHypoaesthesia" -> "prickLoss";
                case "brushing" -> "brushPain";
                default -> item;
            };
            answer("DN4/" + item, finding("patient.neuropathic." + row));
        }
    }

    /** Both items of histology of the Bauer score follow from one primary. */
    private static void bauerPrimary(Known known, Map<String, String> answers) {
        boolean lung = "no".equals(answers.get("notLung"));
        boolean favourable = "yes".equals(answers.get("favourablePrimary"));
        known.word("patient.cancer.primary", lung ? "lung-small-cell" : favourable ? "myeloma" : "colon");
    }

    private static Known told(String score, Map<String, String> answers) {
        Known known = new Known();
        answers.forEach((item, code) -> {
            BiConsumer<Known, String> teller = ANSWERS.get(score + "/" + item);
            if (teller != null) {
                teller.accept(known, code);
            }
        });
        if (answers.containsKey("favourablePrimary")) {
            bauerPrimary(known, answers);
        }
        return known;
    }

    private static List<Map<String, String>> combinations(String score) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Map.Entry<String, Map<String, Integer>> item :
                IndependentPrognosis.items(score).entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> start : all) {
                for (String code : item.getValue().keySet()) {
                    Map<String, String> next = new LinkedHashMap<>(start);
                    next.put(item.getKey(), code);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all.stream()
                .filter(each -> !("no".equals(each.get("notLung")) && "yes".equals(each.get("favourablePrimary"))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scores")
    void every_combination_is_the_published_sum_in_the_published_band(String score) {
        List<Map<String, String>> combinations = combinations(score);
        for (Map<String, String> answers : combinations) {
            int sum = IndependentPrognosis.total(score, answers);
            assertThat(told(score, answers).total(score))
                    .as("%s %s", score, answers)
                    .isEqualTo(ValueRange.exactly(sum));
            assertThat(Known.bandCodes(score, sum)).containsExactly(IndependentPrognosis.band(score, sum));
        }
        assertThat(combinations).hasSizeGreaterThan(7);
    }

    @Test
    void the_combinations_are_as_many_as_the_tables_have() {
        assertThat(SCORES.stream().map(score -> combinations(score).size()))
                .containsExactly(1458, 18, 12, 24, 128, 8, 64, 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOKUHASHI_REVISED",
                "TOMITA",
                "VAN_DER_LINDEN_2005",
                "MIZUMOTO_2008",
                "CHOW_NRF",
                "TEACHH",
                "DN4"
            })
    void what_is_missing_makes_the_range_over_all_ways_to_fill_it(String score) {
        SplittableRandom random = new SplittableRandom(20261128);
        List<Map<String, String>> combinations = combinations(score);
        for (int trial = 0; trial < 2_000; trial++) {
            Map<String, String> whole = combinations.get(random.nextInt(combinations.size()));
            Map<String, String> some = new LinkedHashMap<>(whole);
            some.keySet().removeIf(item -> random.nextInt(3) == 0);
            int low = 0;
            int high = 0;
            for (Map.Entry<String, Map<String, Integer>> item :
                    IndependentPrognosis.items(score).entrySet()) {
                String code = some.get(item.getKey());
                var points = item.getValue().values().stream().mapToInt(Integer::intValue);
                var bounds = points.summaryStatistics();
                low += code == null ? bounds.getMin() : item.getValue().get(code);
                high += code == null ? bounds.getMax() : item.getValue().get(code);
            }
            assertThat(told(score, some).total(score))
                    .as("%s %s", score, some)
                    .isEqualTo(ValueRange.between(low, high));
        }
    }

    static Stream<ScoreVectors.Vector> vectors() {
        return SCORES.stream().flatMap(ScoreVectors::of);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_published_example_gives_its_total_and_its_band(ScoreVectors.Vector example) {
        String score = example.id().substring(0, example.id().lastIndexOf('-'));
        Map<String, String> answers = new LinkedHashMap<>();
        IndependentPrognosis.items(score).keySet().forEach(item -> answers.put(item, example.word(item)));
        int total = Integer.parseInt(String.valueOf(example.total()));
        assertThat(IndependentPrognosis.total(score, answers)).isEqualTo(total);
        assertThat(told(score, answers).total(score)).isEqualTo(ValueRange.exactly(total));
        assertThat(Known.bandCodes(score, total)).containsExactly(String.valueOf(example.category()));
    }

    @Test
    void every_primary_has_the_points_its_table_names_and_all_of_them_where_it_names_none() {
        for (Factor.Value primary :
                Known.FACTORS.named("patient.cancer.primary").values()) {
            String word = primary.word();
            Known known = new Known().word("patient.cancer.primary", word);
            assertThat(known.levels("TOKUHASHI_REVISED", "primary"))
                    .as(word)
                    .containsExactly(IndependentPrognosis.tokuhashiPrimary(word));
            assertThat(known.levels("TOMITA", "primary")).as(word).isEqualTo(IndependentPrognosis.tomitaPrimary(word));
            assertThat(known.levels("VAN_DER_LINDEN_2005", "primary"))
                    .as(word)
                    .containsExactly(IndependentPrognosis.lindenPrimary(word));
            assertThat(known.levels("CHOW_NRF", "nonBreast"))
                    .as(word)
                    .containsExactly(word.equals("breast") ? "no" : "yes");
            assertThat(known.levels("TEACHH", "cancerType"))
                    .as(word)
                    .containsExactly(List.of("breast", "prostate").contains(word) ? "no" : "yes");
            assertThat(known.levels("BAUER_MODIFIED", "notLung"))
                    .as(word)
                    .containsExactlyElementsOf(
                            word.equals("unknown-primary")
                                    ? List.of("no", "yes")
                                    : List.of(word.startsWith("lung") ? "no" : "yes"));
            assertThat(known.levels("BAUER_MODIFIED", "favourablePrimary"))
                    .as(word)
                    .containsExactly(
                            List.of("breast", "kidney", "lymphoma", "myeloma").contains(word) ? "yes" : "no");
        }
    }

    @Test
    void brain_metastasis_alone_leaves_the_visceral_items_open_because_the_sources_do_not_say() {
        Known brain = new Known()
                .word("patient.metastases.visceral", "none")
                .yes("patient.metastases.anyVisceral", false)
                .yes("patient.metastases.brain", true)
                .yes("patient.metastases.organRemovable", false)
                .yes("patient.metastases.visceralTreatable", false);
        assertThat(brain.levels("TOKUHASHI_REVISED", "majorOrgans")).containsExactly("unremovable", "none");
        assertThat(brain.levels("TOMITA", "visceral")).containsExactly("none", "untreatable");
        assertThat(brain.levels("BAUER_MODIFIED", "noVisceral")).containsExactly("no", "yes");
        assertThat(brain.levels("VAN_DER_LINDEN_2005", "visceral")).containsExactly("absent", "present");
        assertThat(brain.levels("MIZUMOTO_2008", "visceral")).containsExactly("no", "yes");
    }

    @Test
    void the_karnofsky_range_of_ecog_1_does_not_decide_80_and_that_of_ecog_2_does_not_decide_60() {
        Known one = new Known().range("patient.kps", 70, 100);
        assertThat(one.levels("TOKUHASHI_REVISED", "kps")).containsExactly("moderate", "good");
        assertThat(one.levels("VAN_DER_LINDEN_2005", "kps")).containsExactly("80-100", "50-70");
        assertThat(one.levels("CHOW_NRF", "kpsLe60")).containsExactly("no");
        Known two = new Known().range("patient.kps", 50, 70);
        assertThat(two.levels("TOKUHASHI_REVISED", "kps")).containsExactly("moderate");
        assertThat(two.levels("CHOW_NRF", "kpsLe60")).containsExactly("no", "yes");
    }
}
