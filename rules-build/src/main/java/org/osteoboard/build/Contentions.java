package org.osteoboard.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where guidelines disagree: each with its sides, and with all the statements that name it. */
final class Contentions {
    private static final int FEWEST_SIDES = 2;
    private static final Set<String> KEYS = Set.of("ja", "en", "sides", "neutral");
    private static final Set<String> SIDE_KEYS = Set.of("ja", "en", "sources", "statements");

    private final YamlMap table;
    private final Map<String, StatementText> statements;
    private final Faults faults;

    Contentions(YamlMap table, Map<String, StatementText> statements, Faults faults) {
        this.table = table;
        this.statements = statements;
        this.faults = faults;
    }

    /** All that a contention lists must name it, and all that names it must be listed. */
    void check() {
        for (String id : table.keys()) {
            YamlMap row = table.map(id);
            row.allow(KEYS);
            row.words();
            List<YamlMap> sides = row.maps("sides");
            faults.check(sides.size() >= FEWEST_SIDES, id, "needs two sides or more, has " + sides.size());
            sides.forEach(side -> {
                side.allow(SIDE_KEYS);
                side.words();
            });
            Set<String> listed = listed(row);
            for (String statement : listed) {
                StatementText text = statements.get(statement);
                faults.check(
                        text != null && text.row().textOr("contention", "").equals(id),
                        id,
                        "lists " + statement + ", which does not name it");
            }
            statements.values().stream()
                    .filter(text -> text.row().textOr("contention", "").equals(id))
                    .forEach(text -> faults.check(
                            listed.contains(text.id()), text.id(), "is on no side of " + id + " and is not neutral"));
        }
    }

    /** The sides of all contentions, each of which must be cited. */
    List<YamlMap> sides() {
        List<YamlMap> sides = new ArrayList<>();
        table.keys().forEach(id -> sides.addAll(table.map(id).maps("sides")));
        return sides;
    }

    private static Set<String> listed(YamlMap row) {
        Set<String> listed = new LinkedHashSet<>(row.texts("neutral"));
        row.maps("sides").forEach(side -> listed.addAll(side.texts("statements")));
        return listed;
    }
}
