package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Contention;

/** Which disagreements each statement is in, for every case alike. Immutable. */
final class Disputes {
    private final Map<String, List<String>> byStatement = new HashMap<>();

    Disputes(Catalogue catalogue) {
        for (Contention contention : catalogue.contentions().values()) {
            for (String statement : contention.statements()) {
                byStatement.computeIfAbsent(statement, id -> new ArrayList<>()).add(contention.id());
            }
        }
    }

    /** The ids of the disagreements that a statement is in. */
    List<String> about(String statement) {
        return byStatement.getOrDefault(statement, List.of());
    }
}
