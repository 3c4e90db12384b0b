package org.osteoboard.model.whatif;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * One answer, or several that change the same.
 *
 * @param values for each fact that is asked for, the values in words, of which each changes this
 * @param settings one such answer as {@code path=value}, for each fact; "" for a fact that a file writes in another way
 * @param changes what it would change
 */
public record Answer(List<List<Text>> values, List<String> settings, Changes changes) {}
