package org.osteoboard.model.factor;

/**
 * Which factor: of the patient or of a lesion, and its position among those.
 *
 * @param aboutPatient true for the patient, false for a lesion
 * @param index position in the factor table among the factors of the same scope
 */
public record FactorRef(boolean aboutPatient, int index) {}
