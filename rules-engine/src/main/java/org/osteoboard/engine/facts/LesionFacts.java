package org.osteoboard.engine.facts;

import org.jspecify.annotations.Nullable;
import org.osteoboard.model.casefile.Lesion;

/**
 * One target: a described lesion, or all lesions that are counted but not described.
 *
 * @param lesion null for the undescribed
 * @param certain whether it must exist; always true for a described lesion
 */
public record LesionFacts(int position, @Nullable Lesion lesion, boolean certain) {
    /** The name of the undescribed lesions in reports and ids. */
    public static final String UNDESCRIBED = "undescribed";

    public String id() {
        return lesion == null ? UNDESCRIBED : lesion.id();
    }
}
