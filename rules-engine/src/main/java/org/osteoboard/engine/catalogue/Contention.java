package org.osteoboard.engine.catalogue;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.concat(sides.stream().flatMap(side -> side.statements().stream()), neutral.stream())
                .distinct()
                .toList();
    }
}
