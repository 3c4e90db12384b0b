package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.casefile.Told.left;
import static org.osteoboard.model.casefile.Told.problem;
import static org.osteoboard.model.casefile.Told.warning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;

/** Every accepted unit, converted as published; the two micro signs are U+00B5 and U+03BC. */
class UnitsTest {
    /** Factor, quantity as written, the same in the factor's own unit. */
    private static final List<List<String>> SAME = List.of(
            List.of("patient.kidney.creatinine", "0.9 mg/dL", "0.9"),
            List.of("patient.kidney.creatinine", "88.4 umol/L", "1"),
            List.of("patient.kidney.creatinine", "132.6 µmol/L", "1.5"),
            List.of("patient.kidney.creatinine", "132.6 μmol/L", "1.5"),
            List.of("patient.kidney.creatinineBaseline", "0.9 mg/dL", "0.9"),
            List.of("patient.kidney.creatinineBaseline", "88.4 umol/L", "1"),
            List.of("patient.kidney.creatinineBaseline", "44.2 µmol/L", "0.5"),
            List.of("patient.kidney.creatinineBaseline", "44.2 μmol/L", "0.5"),
            List.of("patient.kidney.filtrationStated", "58 mL/min/1.73m2", "58"),
            List.of("patient.kidney.filtrationStated", "58 mL/min/1.73m^2", "58"),
            List.of("patient.kidney.filtrationStated", "58 mL/min/1.73m²", "58"),
            List.of("patient.kidney.filtrationStated", "58 mL/分/1.73m2", "58"),
            List.of("patient.kidney.filtrationStated", "58 mL/分/1.73m²", "58"),
            List.of("patient.calcium.total", "9.1 mg/dL", "9.1"),
            List.of("patient.calcium.total", "2.5 mmol/L", "10.02"),
            List.of("patient.calcium.total", "5 mEq/L", "10.02"),
            List.of("patient.calcium.lowerLimit", "8.6 mg/dL", "8.6"),
            List.of("patient.calcium.lowerLimit", "2.1 mmol/L", "8.4168"),
            List.of("patient.calcium.lowerLimit", "4.2 mEq/L", "8.4168"),
            List.of("patient.calcium.upperLimit", "10.2 mg/dL", "10.2"),
            List.of("patient.calcium.upperLimit", "2.6 mmol/L", "10.4208"),
            List.of("patient.calcium.upperLimit", "5.2 mEq/L", "10.4208"),
            List.of("patient.blood.albumin", "3.4 g/dL", "3.4"),
            List.of("patient.blood.albumin", "34 g/L", "3.4"),
            List.of("patient.blood.crp", "0.4 mg/dL", "0.4"),
            List.of("patient.blood.crp", "4 mg/L", "0.4"),
            List.of("patient.blood.ldh", "250 U/L", "250"),
            List.of("patient.blood.ldh", "250 IU/L", "250"),
            List.of("patient.blood.platelets", "72 10^9/L", "72"),
            List.of("patient.blood.platelets", "72 x10^9/L", "72"),
            List.of("patient.blood.platelets", "72 10^3/uL", "72"),
            List.of("patient.blood.platelets", "72 10^3/µL", "72"),
            List.of("patient.blood.platelets", "72 10^3/μL", "72"),
            List.of("patient.blood.platelets", "72 x10^3/uL", "72"),
            List.of("patient.blood.platelets", "72 K/uL", "72"),
            List.of("patient.blood.platelets", "7.2 万/uL", "72"),
            List.of("patient.blood.platelets", "7.2 万/µL", "72"),
            List.of("patient.blood.platelets", "7.2 万/μL", "72"),
            List.of("patient.blood.platelets", "7.2万/μL", "72"),
            List.of("patient.blood.platelets", "7.2 万", "72"),
            List.of("patient.blood.platelets", "7.2 10^4/uL", "72"),
            List.of("patient.blood.platelets", "7.2 10^4/µL", "72"),
            List.of("patient.blood.platelets", "7.2 10^4/μL", "72"),
            List.of("patient.blood.platelets", "72000 /uL", "72"),
            List.of("patient.blood.platelets", "72000 /µL", "72"),
            List.of("patient.blood.platelets", "72000 /μL", "72"),
            List.of("patient.blood.platelets", "72000 /mm3", "72"),
            List.of("patient.blood.neutrophils", "1500 /uL", "1500"),
            List.of("patient.blood.neutrophils", "1500/µL", "1500"),
            List.of("patient.blood.neutrophils", "1500 /µL", "1500"),
            List.of("patient.blood.neutrophils", "1500 /μL", "1500"),
            List.of("patient.blood.neutrophils", "1500 /mm3", "1500"),
            List.of("patient.blood.neutrophils", "1.5 10^9/L", "1500"),
            List.of("patient.blood.neutrophils", "1.5 x10^9/L", "1500"),
            List.of("patient.blood.neutrophils", "1.5 10^3/uL", "1500"),
            List.of("patient.blood.neutrophils", "1.5 10^3/µL", "1500"),
            List.of("patient.blood.neutrophils", "1.5 10^3/μL", "1500"),
            List.of("patient.blood.neutrophils", "1.5 K/uL", "1500"),
            List.of("patient.blood.haemoglobin", "8.1 g/dL", "8.1"),
            List.of("patient.blood.haemoglobin", "81 g/L", "8.1"),
            List.of("patient.blood.potassium", "3.4 mEq/L", "3.4"),
            List.of("patient.blood.potassium", "3.4 mmol/L", "3.4"),
            List.of("patient.blood.bilirubin", "1.5 mg/dL", "1.5"),
            List.of("patient.blood.bilirubin", "17.1 umol/L", "1"),
            List.of("patient.blood.bilirubin", "34.2 µmol/L", "2"),
            List.of("patient.blood.bilirubin", "34.2 μmol/L", "2"),
            List.of("patient.weight", "60 kg", "60"),
            List.of("patient.weight", "100 lb", "45.359237"),
            List.of("patient.symptom.temperature", "38.2 Cel", "38.2"),
            List.of("patient.symptom.temperature", "38.2 C", "38.2"),
            List.of("patient.symptom.temperature", "38.2 °C", "38.2"),
            List.of("patient.symptom.temperature", "38.2 ℃", "38.2"),
            List.of("patient.symptom.temperature", "38.2", "38.2"),
            List.of("patient.analgesic.acetaminophenDaily", "2400 mg/day", "2400"),
            List.of("patient.analgesic.acetaminophenDaily", "2.4 g/day", "2400"),
            List.of("bone.axialCortical", "31 mm", "31"),
            List.of("bone.axialCortical", "3.1 cm", "31"),
            List.of("radiation.dose", "30 Gy", "30"),
            List.of("radiation.dose", "3000 cGy", "30"));

    private static String dated(String path, String quantity) {
        return "\"" + quantity + (Told.TABLE.named(path).dateRequired() ? " on 2026-11-18" : "") + "\"";
    }

    @Test
    void a_quantity_means_the_same_in_every_unit() {
        for (List<String> row : SAME) {
            assertThat(left(row.get(0), dated(row.get(0), row.get(1))))
                    .as("%s of %s", row.get(1), row.get(0))
                    .isEqualTo(row.get(2));
        }
    }

    @Test
    void a_unit_may_stand_apart_from_the_number() {
        for (List<String> row : SAME) {
            String[] parts = row.get(1).split(" ", 2);
            if (parts.length == 2) {
                String on = Told.TABLE.named(row.get(0)).dateRequired() ? ", on: 2026-11-18" : "";
                assertThat(left(row.get(0), "{value: " + parts[0] + ", unit: \"" + parts[1] + "\"" + on + "}"))
                        .as("%s of %s", row.get(1), row.get(0))
                        .isEqualTo(row.get(2));
            }
        }
    }

    @Test
    void every_unit_of_the_factor_table_is_tried_above() {
        Set<String> tried = new LinkedHashSet<>();
        SAME.forEach(row -> tried.add(row.get(0) + " " + row.get(1).replaceFirst("^[0-9.]+ ?", "")));
        List<String> untried = new ArrayList<>();
        for (Factor factor : Told.TABLE.all()) {
            if (factor.input() != null && factor.number() != null) {
                for (Factor.Unit unit : factor.numbers().units()) {
                    if (!tried.contains(factor.path() + " " + unit.name())) {
                        untried.add(factor.path() + " " + unit.name());
                    }
                }
            }
        }
        assertThat(untried).isEmpty();
    }

    @Test
    void ends_of_a_range_are_converted_each() {
        assertThat(left("patient.kidney.creatinine", "88.4-176.8 µmol/L on 2026-11-18"))
                .isEqualTo("[1, 2]");
        assertThat(left("patient.blood.platelets", "below 5 万/µL on 2026-11-18"))
                .isEqualTo("[0, 50)");
        assertThat(left("patient.blood.platelets", "at least 5 万/µL on 2026-11-18"))
                .isEqualTo("[50, 5000]");
    }

    @Test
    void a_converted_number_has_at_most_15_digits_so_that_its_nearest_double_keeps_its_place() {
        Answer answer = Told.answer(
                Told.at("patient.calcium.total", "2.49500998003992 mmol/L on 2026-11-18"), "patient.calcium.total");
        ValueRange range = (ValueRange) answer.values();
        assertThat(range.low().precision()).isLessThanOrEqualTo(15);
        assertThat(range.low()).isEqualByComparingTo("10");
    }

    @Test
    void equal_quantities_are_equal_objects_however_they_are_written() {
        assertThat(read("patient.kidney.creatinine", "0.90 mg/dL"))
                .isEqualTo(read("patient.kidney.creatinine", "0.9 mg/dL"))
                .isEqualTo(read("patient.kidney.creatinine", "79.56 umol/L"));
        assertThat(read("patient.blood.platelets", "20 万/µL")).isEqualTo(read("patient.blood.platelets", "200 K/uL"));
    }

    private static Object read(String path, String quantity) {
        return Told.answer(Told.at(path, dated(path, quantity)), path).values();
    }

    @ParameterizedTest
    @CsvSource({
        "patient.kidney.creatinine, 80 mg/dL, umol/L",
        "patient.blood.albumin, 34 g/dL, g/L",
        "patient.calcium.total, 2.4 mg/dL, mmol/L",
        "patient.blood.haemoglobin, 110 g/dL, g/L",
        "patient.weight, 300 kg, lb"
    })
    void an_impossible_value_is_refused_with_the_unit_it_may_be_in(String path, String quantity, String unit) {
        var problem = problem(Told.at(path, dated(path, quantity)));
        assertThat(problem.code()).isEqualTo("out-of-range");
        assertThat(problem.hint().en()).isEqualTo("Maybe the unit is " + unit + ".");
        assertThat(problem.hint().ja()).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "patient.kidney.creatinine, 20 mg/dL, umol/L",
        "patient.calcium.total, 4.6 mg/dL, mEq/L",
        "patient.weight, 160 kg, lb",
        "radiation.dose, 2 Gy, ''",
        "patient.blood.haemoglobin, 3.5 g/dL, ''",
        "patient.kidney.creatinine, 1-20 mg/dL, ''"
    })
    void an_implausible_value_is_used_with_a_warning_and_the_unit_it_may_be_in(
            String path, String quantity, String unit) {
        ReadResult read = Told.at(path, dated(path, quantity));
        var warning = warning(read);
        assertThat(warning.code()).isEqualTo("implausible");
        assertThat(warning.hint().en()).isEqualTo(unit.isEmpty() ? "" : "Maybe the unit is " + unit + ".");
        assertThat(Told.find(read, path)).isNotNull();
    }

    @Test
    void a_plausible_value_gets_no_warning() {
        SAME.forEach(row -> assertThat(
                        Told.at(row.get(0), dated(row.get(0), row.get(1))).warnings())
                .as("%s of %s", row.get(1), row.get(0))
                .isEmpty());
    }

    @Test
    void a_unit_is_never_guessed() {
        assertThat(problem(Told.at("patient.calcium.total", "9.1 on 2026-11-18"))
                        .hint()
                        .en())
                .isEqualTo("Units: mg/dL, mmol/L, mEq/L");
        assertThat(problem(Told.at("patient.calcium.total", "9.1 mg/dl on 2026-11-18"))
                        .hint()
                        .en())
                .isEqualTo("Maybe mg/dL.");
    }
}
