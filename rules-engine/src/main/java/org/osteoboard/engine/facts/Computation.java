package org.osteoboard.engine.facts;

import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/**
 * A derived factor of the patient that needs arithmetic: the values it may have over every value left of its inputs.
 * Must be inclusion-monotone: fewer values in, never more values out.
 */
@FunctionalInterface
interface Computation {

    Values compute(Factor factor, Factor.Computed computed, CaseFacts facts);
}
