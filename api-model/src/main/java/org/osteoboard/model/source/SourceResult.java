package org.osteoboard.model.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file held. With any problem the file is refused; a tree beside problems serves only to look for further
 * problems, so that all can be told at once. There is always a tree or a problem.
 *
 * @param root the tree; null if the file could not be read to its end
 * @param problems all problems, by line
 */
public record SourceResult(@Nullable Node root, List<Problem> problems) {
    public SourceResult {
        problems = List.copyOf(problems);
        if (root == null && problems.isEmpty()) {
            throw new IllegalArgumentException("neither a tree nor a problem");
        }
    }
}
