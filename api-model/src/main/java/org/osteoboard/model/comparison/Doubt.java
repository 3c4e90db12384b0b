package org.osteoboard.model.comparison;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A reason to ask whether the two belong side by side. It warns and stops nothing.
 *
 * @param kind what differs
 * @param before as it was; empty texts where there is nothing to show
 * @param after as it is
 */
public record Doubt(Kind kind, Text before, Text after) {

    /** What may be wrong. */
    public enum Kind {
        /** The labels of the cases: perhaps two persons. */
        LABEL("label"),
        /** Recorded otherwise, which one person seldom is: perhaps two persons. */
        SEX("sex"),
        /** The origin of the metastases: perhaps two persons, or a correction. */
        CANCER("cancer"),
        /** Younger than before: perhaps two persons, or the wrong order. */
        AGE("age"),
        /** The day of the first is after that of the second: perhaps the wrong order. */
        BACKWARDS("backwards"),
        /** Other drug labels speak. */
        JURISDICTION("jurisdiction"),
        /** A hospital's own pack was given to one of the two, or another one. */
        PACK("pack"),
        /** One of the two proposals does not carry the facts of its case. */
        NO_FACTS("no-facts");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** True if the two may be about different people. */
        public boolean person() {
            return List.of(LABEL, SEX, CANCER, AGE).contains(this);
        }
    }
}
