package org.osteoboard.engine.catalogue;

import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Aim.Effect;

/**
 * A purpose of treatment or a wish of the person, and the options that statements link to it.
 *
 * @param links by effect and by option or family: ids of the statements that say so
 * @param concerns options and families that the wish is about
 */
public record AimRow(FactorRef factor, Map<Effect, Map<String, List<String>>> links, List<String> concerns) {}
