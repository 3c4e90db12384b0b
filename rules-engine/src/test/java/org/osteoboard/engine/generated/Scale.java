package org.osteoboard.engine.generated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.Factor;

/**
 * How a number is usually written: its unit and between what it mostly lies, in steps of its last digit.
 *
 * @param unit as it is written; empty for a bare number
 * @param low lowest, in units of the last digit
 * @param high highest, in units of the last digit
 * @param step between two values, in units of the last digit
 * @param digits after the point
 */
record Scale(String unit, int low, int high, int step, int digits) {
    private static final Map<String, List<Scale>> USUAL = Map.ofEntries(
            Map.entry("patient.weight", List.of(of("kg", 380, 860, 1), of("kg", 38, 90, 0), of("lb", 90, 200, 0))),
            Map.entry("patient.performance.kpsStated", List.of(new Scale("", 20, 100, 10, 0))),
            Map.entry("patient.prognosis.months", List.of(of("", 1, 36, 0), of("months", 1, 36, 0))),
            Map.entry("patient.nerves.paraplegiaHours", List.of(of("", 2, 120, 0), of("hours", 2, 120, 0))),
            Map.entry("patient.symptom.temperature", List.of(of("", 357, 389, 1), of("℃", 357, 389, 1))),
            Map.entry("patient.kidney.creatinine", List.of(of("mg/dL", 40, 180, 2), of("umol/L", 35, 160, 0))),
            Map.entry("patient.kidney.creatinineBaseline", List.of(of("mg/dL", 45, 120, 2), of("µmol/L", 40, 110, 0))),
            Map.entry(
                    "patient.kidney.filtrationStated",
                    List.of(of("mL/min/1.73m2", 15, 110, 0), of("mL/分/1.73m2", 150, 1100, 1))),
            Map.entry("patient.calcium.total", List.of(of("mg/dL", 76, 122, 1), of("mmol/L", 190, 300, 2))),
            Map.entry("patient.calcium.lowerLimit", List.of(of("mg/dL", 84, 88, 1))),
            Map.entry("patient.calcium.upperLimit", List.of(of("mg/dL", 101, 105, 1))),
            Map.entry("patient.blood.albumin", List.of(of("g/dL", 18, 48, 1), of("g/L", 18, 48, 0))),
            Map.entry("patient.blood.crp", List.of(of("mg/dL", 2, 900, 2), of("mg/L", 1, 90, 0))),
            Map.entry("patient.blood.ldh", List.of(of("U/L", 130, 640, 0), of("IU/L", 130, 640, 0))),
            Map.entry("patient.blood.platelets", List.of(of("万/µL", 30, 420, 1), of("10^9/L", 30, 420, 0))),
            Map.entry("patient.blood.prothrombinRatio", List.of(of("", 90, 260, 2))),
            Map.entry(
                    "patient.blood.neutrophils",
                    List.of(new Scale("/µL", 800, 9600, 100, 0), of("10^9/L", 8, 96, 1), of("K/uL", 8, 96, 1))),
            Map.entry("patient.blood.haemoglobin", List.of(of("g/dL", 65, 155, 1), of("g/L", 65, 155, 0))),
            Map.entry("patient.blood.potassium", List.of(of("mEq/L", 31, 56, 1), of("mmol/L", 31, 56, 1))),
            Map.entry("patient.blood.bilirubin", List.of(of("mg/dL", 3, 24, 1), of("µmol/L", 5, 40, 0))),
            Map.entry("patient.opioid.dailyDose", List.of(new Scale("mg/day", 10, 240, 5, 0))),
            Map.entry("patient.opioid.rescueUses", List.of(of("", 0, 8, 0))),
            Map.entry("patient.therapy.boneModifyingWeeks", List.of(new Scale("", 4, 12, 4, 0))),
            Map.entry("patient.therapy.dexamethasoneDaily", List.of(of("mg/day", 2, 16, 0))),
            Map.entry("patient.systemic.palliativeCourses", List.of(of("", 1, 14, 0))),
            Map.entry(
                    "patient.analgesic.acetaminophenDaily",
                    List.of(new Scale("mg/day", 1200, 4000, 200, 0), of("g/day", 12, 40, 1))),
            Map.entry("bone.axialCortical", List.of(of("mm", 8, 70, 0), of("cm", 8, 70, 1))),
            Map.entry("radiation.dose", List.of(of("Gy", 8, 50, 0), new Scale("cGy", 800, 5000, 100, 0))));

    private static Scale of(String unit, int low, int high, int digits) {
        return new Scale(unit, low, high, 1, digits);
    }

    /** Every way {@code factor} is usually written: the first is the most frequent. */
    static List<Scale> usual(Factor factor) {
        List<Scale> usual = USUAL.get(factor.path());
        if (usual != null) {
            return usual;
        }
        Factor.Numbers numbers = factor.numbers();
        String unit = numbers.unitRequired() ? numbers.unit() : "";
        return List.of(
                of(unit, numbers.low().intValueExact(), numbers.high().min(MOST).intValueExact(), 0));
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    BigDecimal draw(Chance chance) {
        int steps = chance.aboutTheMiddle(0, (high - low) / step);
        return BigDecimal.valueOf(low + (long) steps * step, digits);
    }
}
