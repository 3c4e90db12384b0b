package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A purpose of treatment or a goal of the person that is on file, and what is said of the options about it. It annotates:
 * no option opens, closes or moves because of it.
 *
 * @param factor its path in the factor table
 * @param words the person's own words for it, if there are any
 * @param pointers JSON Pointers to where it is on file
 * @param links the options that are open or wait, and of which a statement says something about this aim
 * @param concerns the options that are open or wait, and that the wish is about
 * @param silent the open options of which no statement says anything about this aim
 */
public record Aim(
        String factor,
        Text label,
        List<String> words,
        List<String> pointers,
        List<Link> links,
        List<At> concerns,
        List<At> silent) {

    /** What a statement says an option may do for an aim. */
    public enum Effect {
        SERVES("serves"),
        /** Little or no effect is stated. */
        LITTLE("little"),
        COSTS("costs");

        private final String id;

        Effect(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** An option for one target. */
    public record At(String option, String target, OptionEntry.State state) {}

    /**
     * A statement that says so.
     *
     * @param holds false if it is only possible here
     */
    public record Ground(String statement, String target, boolean holds) {}

    /** What an option may do for this aim, and which statements say so. */
    public record Link(Effect effect, At at, List<Ground> grounds) {
        /** False if all that says so is only possible. */
        public boolean holds() {
            return grounds.stream().anyMatch(Ground::holds);
        }
    }
}
