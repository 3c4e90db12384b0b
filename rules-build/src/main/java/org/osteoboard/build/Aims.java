package org.osteoboard.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Purposes and goals with the options that statements link to them. No link without a statement that speaks of it. */
final class Aims {
    static final List<String> EFFECTS = List.of("serves", "little", "costs");
    private static final Set<String> KEYS = Set.of("serves", "little", "costs", "includes", "concerns");

    private final YamlMap table;
    private final Knowledge knowledge;
    private final Faults faults;

    Aims(YamlMap table, Knowledge knowledge, Faults faults) {
        this.table = table;
        this.knowledge = knowledge;
        this.faults = faults;
    }

    void check() {
        for (String id : table.keys()) {
            YamlMap row = table.map(id);
            row.allow(KEYS);
            FactorRow factor = knowledge.rows().find(id);
            faults.check(factor != null && factor.kind() == FactorRow.Kind.FINDING, id, "an aim is a finding");
            for (String other : row.texts("includes")) {
                faults.check(
                        table.has(other) && !table.map(other).has("includes"),
                        id,
                        "includes " + other + ", which is no aim or includes another");
            }
            row.texts("concerns").forEach(option -> known(id, option));
            for (String effect : EFFECTS) {
                YamlMap links = row.mapOrNone(effect);
                for (String option : links.keys()) {
                    known(id, option);
                    faults.check(!links.texts(option).isEmpty(), id, option + " is linked by no statement");
                    links.texts(option).forEach(statement -> speaks(id, statement, option));
                }
            }
        }
    }

    private void known(String id, String option) {
        faults.check(
                knowledge.options().has(option) || knowledge.families().has(option), id, "unknown option " + option);
    }

    /** The statement names the option, one of its families, or what it is part of. */
    private void speaks(String id, String statement, String option) {
        StatementText text = knowledge.statements().get(statement);
        if (text == null) {
            faults.add(id, "unknown statement " + statement);
            return;
        }
        boolean opens = text.kind().equals("opens");
        boolean said = text.options().contains(option)
                || (!opens && above(option).stream().anyMatch(text.options()::contains));
        faults.check(said, id, statement + " does not speak of " + option);
    }

    private List<String> above(String option) {
        YamlMap row = knowledge.options().mapOrNone(option);
        List<String> above = new ArrayList<>(row.texts("families"));
        String parent = row.textOr("part-of", "");
        if (!parent.isEmpty()) {
            above.add(parent);
            above.addAll(above(parent));
        }
        return above;
    }

    /** Factors of the aims. */
    Set<String> ids() {
        return table.keys();
    }

    /** The statements by option that link it to an aim in this way, those of included aims too. */
    Map<String, List<String>> links(String id, String effect) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>(table.map(id).texts("includes"));
        rows.add(id);
        for (String each : rows) {
            YamlMap row = table.map(each).mapOrNone(effect);
            row.keys()
                    .forEach(option -> links.computeIfAbsent(option, o -> new ArrayList<>())
                            .addAll(row.texts(option)));
        }
        return links;
    }

    /** Options and families that a wish is about. */
    List<String> concerns(String id) {
        return table.map(id).texts("concerns");
    }
}
