package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * One kind of emergency.
 *
 * @param statements ids and targets of what was said, for raised and not excluded alerts
 * @param open signs that are not known: what to look for
 */
public record Alert(String topic, Text name, State state, List<OptionEntry.Said> statements, List<FactUse> open) {

    /** Where an alert stands. */
    public enum State {
        /** A sign is on file. */
        RAISED("raised"),
        /** A sign is on file, or one that is too old or contradicted, and others are not known. */
        NOT_EXCLUDED("not-excluded"),
        /** Signs have not been looked for. */
        NOT_LOOKED_FOR("not-looked-for"),
        /** Every sign is known, and none that is present raises the alert: most often all are absent. */
        NO_SIGN_ON_FILE("no-sign-on-file");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
