package org.osteoboard.engine.generated;

import java.util.List;
import java.util.Set;
import org.osteoboard.model.factor.ValueRange;

/** What belongs together in what is said of the patient: sex and cancer, numbers and lesions, pain and pain. */
final class Person {
    /** The more often, the more frequent. */
    private static final List<String> PRIMARIES = List.of(("breast breast breast breast breast prostate prostate"
                    + " prostate prostate lung-non-small-cell lung-non-small-cell lung-non-small-cell"
                    + " lung-non-small-cell kidney kidney thyroid myeloma myeloma colon stomach liver"
                    + " lung-small-cell bladder")
            .split(" "));

    private static final Set<String> OF_WOMEN = Set.of("breast", "cervix", "endometrium", "ovary");
    private static final Set<String> OF_MEN = Set.of("prostate", "seminoma");

    private static final String STATED = "patient.metastases.stated";
    private static final String TOTAL = "patient.metastases.totalStated";
    private static final String SPINAL = "patient.metastases.spinalStated";
    private static final String EXTRASPINAL = "patient.metastases.extraspinalStated";
    private static final String REPORTED = "patient.metastases.reported";
    private static final String WORST = "patient.pain.stated";
    private static final String PRESENT = "patient.pain.reported";

    private final Teller teller;
    private final Chance chance;
    private final Target patient;

    Person(Teller teller, Target patient) {
        this.teller = teller;
        this.chance = teller.chance();
        this.patient = patient;
    }

    void choose(List<Target> lesions) {
        teller.word("patient.jurisdiction", chance.percent(85) ? "JP" : chance.of(List.of("US", "EU", "UK")), patient);
        cancer();
        // Two scales of one thing would have to agree: people write one of them.
        teller.leave(patient, "patient." + (chance.percent(85) ? "performance.kpsStated" : "performance.ecogStated"));
        teller.leave(patient, "patient.kidney." + (chance.percent(70) ? "filtrationStated" : "creatinine"));
        numbers(lesions);
        pain(lesions);
    }

    private void cancer() {
        String cancer = chance.percent(90)
                ? chance.of(PRIMARIES)
                : chance.of(teller.factor("patient.cancer.primary").values()).word();
        if (chance.percent(96)) {
            teller.word("patient.cancer.primary", cancer, patient);
        }
        teller.word("patient.cancer.stage", chance.percent(92) ? "IV" : "III", patient);
        boolean woman = OF_WOMEN.contains(cancer) || (!OF_MEN.contains(cancer) && chance.percent(45));
        if (chance.percent(95)) {
            teller.word("patient.sex", woman ? "female" : "male", patient);
        }
        if (chance.percent(95)) {
            teller.number("patient.years", chance.aboutTheMiddle(34, 95), patient);
        }
        teller.leave(patient, "patient.cancer.primary", "patient.sex", "patient.years");
    }

    private void numbers(List<Target> lesions) {
        int described = lesions.size();
        boolean all = chance.percent(60);
        int counted = all ? described : described + chance.between(1, 9);
        if (chance.percent(65)) {
            if (all || chance.percent(50)) {
                teller.number(STATED, counted, patient);
            } else {
                teller.atLeast(STATED, counted, patient);
            }
            if (chance.percent(10)) {
                teller.atLeast(TOTAL, counted, patient);
            }
        }
        if (chance.percent(10)) {
            int spinal = 0;
            for (Target lesion : lesions) {
                spinal += Site.inSpine(teller, lesion) ? 1 : 0;
            }
            teller.atLeast(SPINAL, spinal, patient);
            teller.atLeast(EXTRASPINAL, described - spinal, patient);
        }
        if (counted > 0 && chance.percent(20)) {
            teller.spelling().finding(teller.factor(REPORTED), true, patient);
        }
        teller.leave(patient, STATED, TOTAL, SPINAL, EXTRASPINAL, REPORTED);
    }

    /** The worst pain is never less than that of a lesion. */
    private void pain(List<Target> lesions) {
        int least = 0;
        for (Target lesion : lesions) {
            if (lesion.meant(teller.factor("pain.worst")) instanceof ValueRange range) {
                least = Math.max(least, range.high().intValueExact());
            }
        }
        if (!lesions.isEmpty() && chance.percent(75)) {
            int worst = least > 0 && chance.percent(70) ? least : chance.between(Math.max(1, least), 10);
            teller.number(WORST, worst, patient);
        }
        if (chance.percent(15)) {
            teller.spelling().finding(teller.factor(PRESENT), !lesions.isEmpty(), patient);
        }
        teller.leave(patient, WORST, PRESENT);
    }
}
