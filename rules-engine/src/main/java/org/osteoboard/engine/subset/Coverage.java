package org.osteoboard.engine.subset;

import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Modality;

/**
 * What of the knowledge was evaluated, and what was left out: a result says nothing of what was left out, neither yes nor
 * no.
 *
 * @param statements ids of the statements that were evaluated, in the order of the catalogue
 * @param factors paths of the factors whose values are given, in the order of the factor table
 * @param modalities for each of the five modalities how much of what is said of its options was evaluated
 * @param alerts how many of the statements that raise an alert were evaluated
 * @param notes how many of the notes about the case as a whole were evaluated
 */
public record Coverage(
        List<String> statements, List<String> factors, Map<Modality, Extent> modalities, Extent alerts, Extent notes) {

    /** How much of a part of the knowledge was evaluated. */
    public enum Extent {
        /** Every statement of it. */
        WHOLE,
        /** Some statements: what is not said may still hold of the others. */
        IN_PART,
        /** None: nothing at all is known about it. */
        LEFT_OUT;

        static Extent of(int evaluated, int all) {
            return evaluated == 0 ? LEFT_OUT : evaluated < all ? IN_PART : WHOLE;
        }
    }
}
