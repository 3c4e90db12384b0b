package org.osteoboard.engine.catalogue;

import java.util.List;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.text.Text;

/**
 * What alerts and notes are about.
 *
 * @param alert true for alerts, false for notes to the board
 * @param signs what to look for
 */
public record Topic(String id, Text name, boolean alert, List<FactorRef> signs) {}
