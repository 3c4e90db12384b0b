package org.osteoboard.benchmarks;

import java.util.List;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;

/** The yardstick: the same two passes over the same readings with the same answers, without a rule engine. */
final class PlainJava {
    private PlainJava() {}

    static List<Said> fire(CaseReadings readings) {
        for (PatientReading patient : readings.patient()) {
            PlainRules.fire(patient);
            if (patient.strict() != null) {
                PlainRules.fire(patient.strict());
            }
        }
        for (LesionReading lesion : readings.lesions()) {
            PlainRules.fire(lesion);
            if (lesion.strict() != null) {
                PlainRules.fire(lesion.strict());
            }
        }
        return readings.said();
    }
}
