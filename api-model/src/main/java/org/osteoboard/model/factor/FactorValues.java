package org.osteoboard.model.factor;

/** The values left of each factor, seen from the patient or from one lesion. */
@FunctionalInterface
public interface FactorValues {

    Values of(FactorRef factor);
}
