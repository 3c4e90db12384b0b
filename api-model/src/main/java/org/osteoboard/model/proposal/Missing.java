package org.osteoboard.model.proposal;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A fact that is not known, and what waits for it.
 *
 * @param key {@code factor@target}
 * @param pointer where in the case file it belongs
 * @param standing why it is open: {@code not-recorded}, {@code stale}, {@code sources-differ} …
 * @param values what is left
 * @param who the role that can supply it
 * @param why what depends on it, where the knowledge says so
 * @param waiting statements that wait for it
 * @param assessments ids and targets of the assessments that wait for it
 */
public record Missing(
        String key,
        String factor,
        String target,
        String pointer,
        Text label,
        String standing,
        Text values,
        String whoId,
        Text who,
        List<Text> why,
        List<OptionEntry.Said> waiting,
        List<OptionEntry.Said> assessments) {}
