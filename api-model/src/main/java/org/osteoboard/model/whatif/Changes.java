package org.osteoboard.model.whatif;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * What is different between two readings of a case, in the order of the catalogue.
 *
 * @param options options that moved: {@code open}, {@code needs-information}, {@code not-opened} …
 * @param contraindications of options that are or may be open: {@code present}, {@code not-excluded}, {@code none-found}
 * @param statements what is said of such options, or to the board: {@code holds}, {@code possible}, {@code ruled-out};
 *     openers and alerts are told by their options and topics
 * @param alerts alerts that moved, by topic
 * @param assessments scores and classifications of which the classes left are others
 */
public record Changes(
        List<Move> options,
        List<Move> contraindications,
        List<Move> statements,
        List<Move> alerts,
        List<Classes> assessments) {

    /** The state of what is said of a lesion that there is not, or not any more. */
    public static final String NO_SUCH_TARGET = "no-such-target";

    public static final String HOLDS = "holds";
    public static final String POSSIBLE = "possible";
    public static final String RULED_OUT = "ruled-out";

    /** One thing that moved; {@code target} is "" for an alert. */
    public record Move(String id, String target, String before, String after) {}

    /** The classes an assessment may fall in, before and after; none where it is not listed. */
    public record Classes(String id, String target, Text title, List<Text> before, List<Text> after) {
        /** True if one class is left of several. */
        public boolean settles() {
            return after.size() == 1 && before.size() != 1;
        }
    }

    public boolean isEmpty() {
        return options.isEmpty()
                && contraindications.isEmpty()
                && statements.isEmpty()
                && alerts.isEmpty()
                && assessments.isEmpty();
    }
}
