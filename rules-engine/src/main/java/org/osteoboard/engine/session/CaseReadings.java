package org.osteoboard.engine.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;
import org.osteoboard.model.reading.Reading;
import org.osteoboard.model.reading.Sink;

/**
 * One case as rules see it: both readings of the patient and of every lesion. A reading knows which it is, and what a
 * rule says of it goes to {@code said}.
 *
 * @param said of the patient (first) and of each lesion, in the order of {@link CaseFacts#lesions()}; from the start it
 *     has what stands in every case
 */
public record CaseReadings(List<PatientReading> patient, List<LesionReading> lesions, List<Said> said) {

    /** Reads a case twice. Lesions that need not exist are in the open reading only. */
    public static CaseReadings of(CaseFacts facts, Catalogue catalogue) {
        BitSet all = new BitSet();
        all.set(0, facts.lesions().size() + 1);
        return of(facts, catalogue, all);
    }

    /** Reads only some targets twice: 0 for the patient, then the lesions. Of the others nothing is said. */
    public static CaseReadings of(CaseFacts facts, Catalogue catalogue, BitSet wanted) {
        int targets = facts.lesions().size() + 1;
        List<LesionReading> lesions = new ArrayList<>(2 * targets);
        List<Said> said = new ArrayList<>(targets);
        BitSet standing = catalogue.standing(true);
        Said ofPatient = new Said(standing, (BitSet) standing.clone());
        said.add(ofPatient);
        PatientReading strict = patient(facts, Reading.STRICT, sink(catalogue, ofPatient.holds()));
        PatientReading open = patient(facts, Reading.OPEN, sink(catalogue, ofPatient.open()));
        for (LesionFacts lesion : facts.lesions()) {
            Said ofLesion =
                    new Said(lesion.certain() ? catalogue.standing(false) : new BitSet(), catalogue.standing(false));
            said.add(ofLesion);
            if (!wanted.get(lesion.position() + 1)) {
                continue;
            }
            if (lesion.certain()) {
                lesions.add(lesion(facts, lesion, strict, Reading.STRICT, sink(catalogue, ofLesion.holds())));
            }
            lesions.add(lesion(facts, lesion, open, Reading.OPEN, sink(catalogue, ofLesion.open())));
        }
        return new CaseReadings(wanted.get(0) ? List.of(strict, open) : List.of(), lesions, said);
    }

    private static PatientReading patient(CaseFacts facts, Reading reading, Sink sink) {
        return PatientReading.of(new FactSource(facts, CaseFacts.PATIENT, reading), sink);
    }

    private static LesionReading lesion(
            CaseFacts facts, LesionFacts lesion, PatientReading patient, Reading reading, Sink sink) {
        return LesionReading.of(patient, new FactSource(facts, lesion.position(), reading), sink);
    }

    private static Sink sink(Catalogue catalogue, BitSet into) {
        return id -> {
            Statement statement = catalogue.find(id);
            if (statement == null) {
                throw new IllegalStateException("no text for rule " + id);
            }
            into.set(statement.index());
        };
    }
}
