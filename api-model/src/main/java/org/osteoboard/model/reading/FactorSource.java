package org.osteoboard.model.reading;

/** Gives the values of factors by their index in the factor table, as one reading sees them. */
public interface FactorSource {

    Finding finding(int index);

    Range range(int index);

    <E extends Enum<E>> Choice<E> choice(int index);
}
