package org.osteoboard.engine.local;

import java.util.List;
import java.util.Optional;

/**
 * What became of the files of a pack.
 *
 * @param pack the pack; empty if there is any problem
 * @param problems all of them, by file and line
 * @param warnings what is kept though it looks unusual
 */
public record PackResult(Optional<LocalPack> pack, List<PackProblem> problems, List<PackProblem> warnings) {
    public PackResult {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
