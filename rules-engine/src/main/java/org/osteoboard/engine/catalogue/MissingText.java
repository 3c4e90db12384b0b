package org.osteoboard.engine.catalogue;

import java.util.List;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.text.Text;

/** Why it matters that a factor is missing. */
public record MissingText(String id, Text text, List<FactorRef> factors, List<Citation> sources, List<String> seed) {}
