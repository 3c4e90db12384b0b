package org.osteoboard.model.whatif;

import java.util.List;
import java.util.Optional;
import org.osteoboard.model.source.Problem;

/**
 * What became of some settings.
 *
 * @param difference empty if the file or a setting is not usable
 * @param problems of the file; all of them
 * @param unusable of the settings, each with its number from 1 as its line; looked for only in a file that is usable
 * @param warnings values kept though they look implausible
 */
public record SetResult(
        Optional<Difference> difference, List<Problem> problems, List<Problem> unusable, List<Problem> warnings) {}
