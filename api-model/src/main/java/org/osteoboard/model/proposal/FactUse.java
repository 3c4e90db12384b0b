package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A factor as a statement used it.
 *
 * @param factor its path in the factor table
 * @param target whose factor it is
 * @param values the values left, as people read them
 * @param standing why they are what they are: {@code known}, {@code not-recorded} …
 * @param pointers JSON Pointers to the facts behind it; each resolves in the input
 * @param on the day it was observed, ISO; "" if not given
 */
public record FactUse(
        String factor, String target, Text label, Text values, String standing, List<String> pointers, String on) {}
