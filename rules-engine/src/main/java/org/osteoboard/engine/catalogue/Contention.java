package org.osteoboard.engine.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.text.Text;

/**
 * Where guidelines disagree. All sides stand; none is chosen.
 *
 * @param neutral ids of the statements that tell every side
 */
public record Contention(String id, Text title, List<Side> sides, List<String> neutral) {

    /**
     * What one side says, and who says so.
     *
     * @param statements ids of the statements that carry it; none if only a neutral one does
     */
    public record Side(Text text, List<Citation> sources, List<String> statements) {}

    /** Ids of all statements that it is about. */
    public List<String> statements() {
        Set<String> statements = new LinkedHashSet<>();
        for (Side side : sides) {
            statements.addAll(side.statements());
        }
        statements.addAll(neutral);
        return List.copyOf(statements);
    }
}
