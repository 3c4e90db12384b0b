package org.osteoboard.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;

/** The score tables give what the published tables give: every combination, and every range of what is missing. */
class ScoreTablesTest {
    private static final List<String> TYPES = List.of("lytic", "mixed", "blastic");
    private static final Map<String, String> ALIGNMENT =
            Map.of("normal", "normal", "deformity", "deNovoDeformity", "subluxation", "subluxation");
    private static final Map<String, String> COLLAPSE =
            Map.of("none", "none", "body-involved", "noneButGt50Involved", "below-50%", "lt50", "above-50%", "gt50");
    private static final List<String> POSTEROLATERAL = List.of("none", "unilateral", "bilateral");

    private static ValueRange exactly(int total) {
        return ValueRange.exactly(total);
    }

    @Test
    void every_combination_of_sins_is_the_published_sum() {
        int tried = 0;
        for (Factor.Value vertebra : Known.FACTORS.named("bone.vertebra").values()) {
            for (String pain : List.of("mechanical", "nonMechanical", "none")) {
                for (String type : TYPES) {
                    for (Map.Entry<String, String> alignment : ALIGNMENT.entrySet()) {
                        for (Map.Entry<String, String> collapse : COLLAPSE.entrySet()) {
                            for (String posterolateral : POSTEROLATERAL) {
                                Known known = new Known()
                                        .word("bone.vertebra", vertebra.word())
                                        .pain(pain)
                                        .word("bone.lesionType", type)
                                        .word("spine.alignment", alignment.getKey())
                                        .word("spine.collapse", collapse.getKey())
                                        .word("spine.posterolateral", posterolateral);
                                int sum = IndependentScores.sins(
                                        IndependentScores.sinsLocation(vertebra.word()),
                                        pain,
                                        type,
                                        alignment.getValue(),
                                        collapse.getValue(),
                                        posterolateral);
                                assertThat(known.total("SINS")).isEqualTo(exactly(sum));
                                assertThat(Known.bandCodes("SINS", sum))
                                        .containsExactly(IndependentScores.sinsBand(sum));
                                tried++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(tried).isEqualTo(29 * 3 * 3 * 3 * 4 * 3);
    }

    @Test
    void a_collapse_of_exactly_half_keeps_both_rows_of_sins() {
        Known known = new Known()
                .word("bone.vertebra", "T8")
                .pain("none")
                .word("bone.lesionType", "blastic")
                .word("spine.alignment", "normal")
                .word("spine.posterolateral", "none");
        assertThat(known.word("spine.collapse", "exactly-50%").total("SINS")).isEqualTo(ValueRange.between(3, 4));
        assertThat(known.word("spine.collapse", "body-involved-50%").total("SINS"))
                .isEqualTo(ValueRange.between(1, 2));
    }

    @Test
    void a_missing_item_makes_sins_the_range_over_its_rows() {
        Known known = new Known().word("bone.vertebra", "T8").pain("mechanical").word("bone.lesionType", "lytic");
        assertThat(known.total("SINS")).isEqualTo(ValueRange.between(6, 6 + 4 + 3 + 3));
        assertThat(new Known().total("SINS")).isEqualTo(ValueRange.between(0, 18));
    }

    @Test
    void every_combination_of_mirels_is_the_published_sum() {
        Map<String, String> sizes = Map.of("below-1/3", "lt1_3", "1/3-2/3", "1_3to2_3", "above-2/3", "gt2_3");
        for (String[] site : new String[][] {
            {"humerus", "shaft", "upperLimb"},
            {"tibia", "shaft", "lowerLimb"},
            {"femur", "shaft", "lowerLimb"},
            {"femur", "peritrochanteric", "peritrochanteric"},
            {"radius", "distal", "upperLimb"}
        }) {
            for (String[] pain : new String[][] {
                {"yes", "no", "2", "mild"},
                {"no", "no", "0", "mild"},
                {"yes", "no", "5", "moderate"},
                {"yes", "yes", "3", "functional"}
            }) {
                for (String type : TYPES) {
                    for (Map.Entry<String, String> size : sizes.entrySet()) {
                        Known known = new Known()
                                .word("bone.name", site[0])
                                .word("bone.part", site[1])
                                .yes("pain.present", pain[0].equals("yes"))
                                .yes("pain.mechanical", pain[1].equals("yes"))
                                .number("pain.worst", pain[2])
                                .word("bone.lesionType", type)
                                .word("bone.widthInvolved", size.getKey());
                        int sum = IndependentScores.mirels(site[2], pain[3], type, size.getValue());
                        assertThat(known.total("MIRELS"))
                                .as(String.join(" ", site) + " / " + String.join(" ", pain))
                                .isEqualTo(exactly(sum));
                        assertThat(Known.bandCodes("MIRELS", sum)).containsExactly(IndependentScores.mirelsBand(sum));
                    }
                }
            }
        }
    }

    @Test
    void mirels_eight_is_borderline_in_one_scheme_and_fixed_in_the_other() {
        ScoreTable mirels = Known.table("MIRELS");
        assertThat(Known.bandCodes("MIRELS", 8)).containsExactly("borderline");
        assertThat(mirels.furtherBands())
                .flatExtracting(scheme -> ScoreTables.bands(scheme.bands(), exactly(8)))
                .extracting(ScoreTable.Band::code)
                .containsExactly("from8");
    }

    @Test
    void every_combination_of_katagiri_is_the_published_sum() {
        int tried = 0;
        for (String[] primary : new String[][] {
            {"breast", "hormone", "slow"},
            {"prostate", "none", "moderate"},
            {"thyroid", "", "slow"},
            {"lung-non-small-cell", "targeted", "moderate"},
            {"lung-small-cell", "none", "rapid"},
            {"kidney", "", "moderate"},
            {"stomach", "", "rapid"},
            {"unknown-primary", "", "rapid"}
        }) {
            for (String[] spread : new String[][] {
                {"none", "no", "no", "none"},
                {"nodular", "no", "no", "nodular"},
                {"none", "yes", "no", "nodular"},
                {"disseminated", "no", "no", "disseminated"},
                {"none", "no", "yes", "disseminated"},
                {"nodular", "yes", "yes", "disseminated"}
            }) {
                for (String[] lab : LABS) {
                    for (int ecog = 0; ecog <= 4; ecog++) {
                        for (boolean chemotherapy : new boolean[] {true, false}) {
                            for (int count : new int[] {1, 2, 9}) {
                                Known known = katagiri(primary, spread, lab)
                                        .number("patient.ecog", String.valueOf(ecog))
                                        .yes("patient.systemic.previousChemotherapy", chemotherapy)
                                        .number("patient.metastases.count", String.valueOf(count));
                                int sum = IndependentScores.katagiri(
                                        primary[2],
                                        spread[3],
                                        katagiriLab(lab),
                                        ecog <= 2 ? "0-2" : "3-4",
                                        chemotherapy ? "yes" : "no",
                                        count > 1 ? "yes" : "no");
                                assertThat(known.total("KATAGIRI_2014")).isEqualTo(exactly(sum));
                                assertThat(Known.bandCodes("KATAGIRI_2014", sum))
                                        .containsExactly(IndependentScores.katagiriBand(sum));
                                tried++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(10_000);
    }

    /** CRP mg/dL, LDH U/L, albumin g/dL, platelets 10^9/L, calcium mg/dL (measured and corrected), bilirubin mg/dL. */
    private static final String[][] LABS = {
        {"0.3", "249", "3.7", "100", "10.2", "1.3"},
        {"0.4", "249", "3.7", "100", "10.2", "1.3"},
        {"0.3", "250", "3.7", "100", "10.2", "1.3"},
        {"0.3", "249", "3.6", "100", "10.2", "1.3"},
        {"20", "900", "2.0", "100", "10.2", "1.3"},
        {"0.3", "249", "3.7", "99", "10.2", "1.3"},
        {"0.3", "249", "3.7", "100", "10.3", "1.3"},
        {"0.3", "249", "3.7", "100", "10.2", "1.4"},
        {"20", "900", "2.0", "99", "12", "3"},
    };

    private static String katagiriLab(String[] lab) {
        return IndependentScores.katagiriLab(
                Double.parseDouble(lab[0]),
                Double.parseDouble(lab[1]),
                Double.parseDouble(lab[2]),
                Double.parseDouble(lab[3]) * 1000,
                Double.parseDouble(lab[4]),
                Double.parseDouble(lab[5]));
    }

    private static Known katagiri(String[] primary, String[] spread, String[] lab) {
        return new Known()
                .word("patient.cancer.primary", primary[0])
                .yes("patient.cancer.hormoneDependent", primary[1].equals("hormone"))
                .yes("patient.cancer.targetedDrug", primary[1].equals("targeted"))
                .word("patient.metastases.visceral", spread[0])
                .yes("patient.metastases.brain", spread[1].equals("yes"))
                .yes("patient.metastases.leptomeningeal", spread[2].equals("yes"))
                .yes("patient.metastases.peritoneal", false)
                .number("patient.blood.crp", lab[0])
                .number("patient.blood.ldh", lab[1])
                .number("patient.blood.albumin", lab[2])
                .number("patient.blood.platelets", lab[3])
                .number("patient.calcium.total", lab[4])
                .number("patient.calcium.corrected", lab[4])
                .number("patient.blood.bilirubin", lab[5]);
    }

    @Test
    void breast_cancer_without_hormone_status_keeps_both_katagiri_groups() {
        Known known = katagiri(new String[] {"breast", "hormone", ""}, new String[] {"none", "no", "no"}, LABS[0])
                .number("patient.ecog", "1")
                .yes("patient.systemic.previousChemotherapy", false)
                .number("patient.metastases.count", "1");
        known.forget("patient.cancer.hormoneDependent");
        assertThat(known.total("KATAGIRI_2014")).isEqualTo(ValueRange.between(0, 2));
    }

    static Stream<ScoreVectors.Vector> sinsVectors() {
        return ScoreVectors.of("SINS");
    }

    @ParameterizedTest
    @MethodSource("sinsVectors")
    void the_sins_vectors_come_out(ScoreVectors.Vector vector) {
        Map<String, String> anyVertebra = Map.of("junctional", "T12", "mobile", "L3", "semirigid", "T5", "rigid", "S3");
        Known known = new Known()
                .word("bone.vertebra", anyVertebra.get(vector.word("location")))
                .pain(vector.word("pain"))
                .word("bone.lesionType", vector.word("lesion"))
                .word("spine.alignment", keyOf(ALIGNMENT, vector.word("alignment")))
                .word("spine.collapse", keyOf(COLLAPSE, vector.word("collapse")))
                .word("spine.posterolateral", vector.word("posterolateral"));
        assertThat(known.total("SINS")).isEqualTo(exactly(Integer.parseInt(String.valueOf(vector.total()))));
        assertThat(Known.bandCodes("SINS", Integer.parseInt(String.valueOf(vector.total()))))
                .containsExactly(String.valueOf(vector.category()));
    }

    private static String keyOf(Map<String, String> map, String value) {
        return map.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Stream<ScoreVectors.Vector> painVectors() {
        return ScoreVectors.of("NRS_BANDS");
    }

    @ParameterizedTest
    @MethodSource("painVectors")
    void the_pain_band_is_that_of_the_guideline(ScoreVectors.Vector vector) {
        String band = String.valueOf(vector.category());
        String guideline = band.contains("guideline:")
                ? band.replaceAll(".*guideline:(\\w+).*", "$1")
                : band.replace(" in all", "");
        assertThat(new Known().number("patient.pain.worst", vector.word("nrs")).levels("NRS_BAND"))
                .containsExactly(guideline);
    }

    static Stream<ScoreVectors.Vector> calciumVectors() {
        return ScoreVectors.of("HYPERCALCEMIA_CTCAE").filter(v -> v.inputs().containsKey("correctedCa_mgdl"));
    }

    @ParameterizedTest
    @MethodSource("calciumVectors")
    void the_calcium_grade_is_that_of_ctcae(ScoreVectors.Vector vector) {
        BigDecimal calcium = vector.number("correctedCa_mgdl");
        boolean above = calcium.compareTo(vector.number("uln")) > 0;
        List<String> grades = new Known()
                .number("patient.calcium.corrected", calcium.toPlainString())
                .yes("patient.calcium.aboveLimit", above)
                .levels("CTCAE_HYPERCALCAEMIA");
        String category = String.valueOf(vector.category());
        assertThat(grades).containsExactly(category.equals("0") ? "none" : "grade-" + category);
    }

    @Test
    void axial_involvement_of_exactly_30_mm_is_open_between_the_papers() {
        assertThat(new Known().number("bone.axialCortical", "29").levels("AXIAL_CORTICAL"))
                .containsExactly("below-30-mm");
        assertThat(new Known().number("bone.axialCortical", "30").levels("AXIAL_CORTICAL"))
                .containsExactly("below-30-mm", "30-mm-or-more");
        assertThat(new Known().number("bone.axialCortical", "30.1").levels("AXIAL_CORTICAL"))
                .containsExactly("30-mm-or-more");
    }

    @Test
    void ecog_one_lies_on_both_sides_of_karnofsky_80() {
        assertThat(new Known().number("patient.performance.ecogStated", "1").total("ECOG_TO_KPS"))
                .isEqualTo(ValueRange.between(70, 100));
        assertThat(new Known().number("patient.performance.kpsStated", "70").total("KPS_TO_ECOG"))
                .isEqualTo(ValueRange.between(1, 2));
    }

    @Test
    void for_every_level_some_case_counts_it() {
        List<String> dead = new ArrayList<>();
        for (ScoreTable table : Known.TABLES.all()) {
            for (ScoreTable.Item item : table.items()) {
                assertThat(ScoreTables.levels(item, new Known().view())).isEqualTo(item.levels());
                if (item.levels().isEmpty()) {
                    dead.add(table.id() + "/" + item.id());
                }
            }
        }
        assertThat(dead).isEmpty();
    }
}
