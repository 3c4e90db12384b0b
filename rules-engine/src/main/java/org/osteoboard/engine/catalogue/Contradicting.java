package org.osteoboard.engine.catalogue;

import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.text.Text;

/**
 * Facts that exclude each other when they are stated of the same target.
 *
 * @param aboutPatient whether they are looked for in the patient or in each described lesion
 * @param when the condition on what the case file states; it tests input factors only
 */
public record Contradicting(String id, boolean aboutPatient, Text text, Condition when) {}
