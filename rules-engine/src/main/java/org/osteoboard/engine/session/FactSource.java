package org.osteoboard.engine.session;

import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.reading.Choice;
import org.osteoboard.model.reading.FactorSource;
import org.osteoboard.model.reading.Finding;
import org.osteoboard.model.reading.Range;
import org.osteoboard.model.reading.Reading;

/** The facts of one target as one reading sees them. */
record FactSource(CaseFacts facts, int position, Reading reading) implements FactorSource {

    private Object seen(int index) {
        return facts.seen(index, position, reading);
    }

    @Override
    public Finding finding(int index) {
        return (Finding) seen(index);
    }

    @Override
    public Range range(int index) {
        return (Range) seen(index);
    }

    /** The generated reading asks for the type that the factor's row names. */
    @Override
    @SuppressWarnings("unchecked")
    public <E extends Enum<E>> Choice<E> choice(int index) {
        return (Choice<E>) seen(index);
    }
}
