package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * One option for one target, in exactly one state.
 *
 * @param plain what it is, in everyday words for the person
 * @param partOf the option it is a finer form of; "" if none
 * @param unavailable true if a hospital's own pack says that it is not available there; changes nothing else
 * @param opener the statement that opens it
 * @param statements what is said of it, the opener included; those of its families and of {@code partOf} too
 * @param aims what is said of it about the purposes and goals on file
 * @param wishes wishes of the person that are about this very option, such as that surgery is declined
 * @param whyNot for an option that is not opened: the facts that say so
 */
public record OptionEntry(
        String option,
        Text name,
        Text plain,
        String target,
        String partOf,
        State state,
        Contraindication contraindication,
        boolean unavailable,
        String opener,
        List<Said> statements,
        List<FactUse> whyNot,
        List<AimLink> aims,
        List<FactUse> wishes) {

    /** Where an option stands. */
    public enum State {
        OPEN("open"),
        NEEDS_INFORMATION("needs-information"),
        NOT_OPENED("not-opened"),
        OUT_OF_SCOPE("out-of-scope");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Whether a label contraindicates it. Never removes an option. */
    public enum Contraindication {
        PRESENT("present"),
        NOT_EXCLUDED("not-excluded"),
        NONE_FOUND("none-found");

        private final String id;

        Contraindication(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** What this option may do for a purpose or goal, and which statements say so. */
    public record AimLink(String aim, Aim.Effect effect, List<Aim.Ground> grounds) {}

    /**
     * A statement said of this option.
     *
     * @param target the target the statement was said of: the option's own, the patient, or a lesion
     * @param own true if the statement names this very option, false if it comes from a family or from {@code partOf}
     */
    public record Said(String statement, String target, boolean own) {}
}
