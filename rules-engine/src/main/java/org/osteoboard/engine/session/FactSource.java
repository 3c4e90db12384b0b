package org.osteoboard.engine.session;

import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.reading.Choice;
import org.osteoboard.model.reading.FactorSource;
import org.osteoboard.model.reading.Finding;
import org.osteoboard.model.reading.Range;
import org.osteoboard.model.reading.Reading;

/** The facts of one target as one reading sees them. */
record FactSource(CaseFacts facts, int position, Reading reading) implements FactorSource {

    private Values values(int index) {
        return facts.fact(new FactorRef(position == CaseFacts.PATIENT, index), position)
                .values();
    }

    @Override
    public Finding finding(int index) {
        return Finding.of(values(index), reading);
    }

    @Override
    public Range range(int index) {
        return Range.of(values(index), reading);
    }

    @Override
    public <E extends Enum<E>> Choice<E> choice(int index) {
        return Choice.of(values(index), reading);
    }
}
