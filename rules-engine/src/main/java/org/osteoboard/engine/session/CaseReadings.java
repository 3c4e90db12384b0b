package org.osteoboard.engine.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;
import org.osteoboard.model.reading.Reading;

/**
 * One case as rules see it: the open reading of the patient and of every lesion, each with the strict one beside it. What a
 * rule says of a reading goes to {@code said}. A factor is worked out when a rule first asks for it.
 *
 * @param patient one or, if no rule asks about the patient, none
 * @param lesions empty if no rule asks about lesions; those that need not exist have no strict reading
 * @param said of the patient (first) and of each lesion, in the order of {@link CaseFacts#lesions()}; from the start it
 *     has what stands in every case
 */
public record CaseReadings(List<PatientReading> patient, List<LesionReading> lesions, List<Said> said) {

    /** Reads a case twice. Lesions that need not exist are in the open reading only. */
    public static CaseReadings of(CaseFacts facts, Speaking speaking) {
        return of(facts, speaking, everyTarget(facts));
    }

    private static BitSet everyTarget(CaseFacts facts) {
        BitSet every = new BitSet();
        every.set(0, facts.lesions().size() + 1);
        return every;
    }

    /** Reads only some targets twice: 0 for the patient, then the lesions. Of the others nothing is said. */
    public static CaseReadings of(CaseFacts facts, Speaking speaking, BitSet wanted) {
        List<LesionFacts> targets = facts.lesions();
        List<LesionReading> lesions = new ArrayList<>(targets.size());
        List<Said> said = new ArrayList<>(targets.size() + 1);
        Said ofPatient = speaking.ofPatient();
        said.add(ofPatient);
        PatientReading strict = PatientReading.of(
                new FactSource(facts, CaseFacts.PATIENT, Reading.STRICT), speaking.into(ofPatient.holds()));
        PatientReading open = PatientReading.beside(
                new FactSource(facts, CaseFacts.PATIENT, Reading.OPEN), speaking.into(ofPatient.open()), strict);
        for (int i = 0; i < targets.size(); i++) {
            LesionFacts lesion = targets.get(i);
            Said ofLesion = speaking.ofLesion(lesion.certain());
            said.add(ofLesion);
            if (!speaking.asksLesions() || !wanted.get(i + 1)) {
                continue;
            }
            LesionReading strictly = lesion.certain()
                    ? LesionReading.of(
                            strict,
                            new FactSource(facts, lesion.position(), Reading.STRICT),
                            speaking.into(ofLesion.holds()))
                    : null;
            lesions.add(LesionReading.beside(
                    open,
                    new FactSource(facts, lesion.position(), Reading.OPEN),
                    speaking.into(ofLesion.open()),
                    strictly));
        }
        boolean patient = speaking.asksPatient() && wanted.get(0);
        return new CaseReadings(patient ? List.of(open) : List.of(), lesions, said);
    }
}
