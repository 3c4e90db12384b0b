package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * Where guidelines disagree about something said here: every side with its sources, none chosen.
 *
 * @param neutral ids of the statements that tell every side
 * @param touches where in this case it matters; never empty
 */
public record Disagreement(String id, Text title, List<Side> sides, List<String> neutral, List<Touch> touches) {

    /**
     * What one side says, and who says so.
     *
     * @param statements ids of the statements that carry it
     */
    public record Side(Text text, List<StatementEntry.Cite> sources, List<String> statements) {}

    /**
     * An option or an alert of which a statement in dispute is said.
     *
     * @param option the option; "" for an alert
     * @param topic the alert; "" for an option
     * @param state the state of the option or alert: {@code open}, {@code needs-information}, {@code raised} or
     *     {@code not-excluded}
     * @param statements the statements in dispute that hold or are possible there
     */
    public record Touch(String option, String topic, String target, String state, List<OptionEntry.Said> statements) {}

    /** True if it touches more than options that wait for information. */
    public boolean atHand() {
        return touches.stream().anyMatch(touch -> !touch.state().equals(OptionEntry.State.NEEDS_INFORMATION.id()));
    }
}
