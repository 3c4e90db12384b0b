package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One score table as written: items with levels and points, and the bands of the total. */
final class ScoreRows {
    private static final Set<String> KEYS = Set.of(
            "factor", "scope", "title", "direction", "range", "items", "bands", "thresholds", "caveats", "sources",
            "verification", "verification-note", "purpose", "use", "misuse", "unit", "kind", "combine", "values");

    /** One level of an item. */
    record Level(String code, String points, Words label, Condition when) {}

    /** One item. */
    record Item(String id, Words label, List<Level> levels) {}

    private final String id;
    private final YamlMap row;
    private final FactorRow factor;
    private final List<Item> items = new ArrayList<>();

    ScoreRows(String id, YamlMap row, FactorRows rows, Faults faults) {
        this.id = id;
        this.row = row;
        row.allow(KEYS);
        row.words("title");
        boolean aboutLesion = row.text("scope").equals("lesion");
        FactorRow found = rows.find(row.text("factor"));
        faults.check(found != null, id, "gives its total to an unknown factor");
        this.factor = found == null ? rows.all().iterator().next() : found;
        faults.check(
                factor.aboutPatient() != aboutLesion && factor.row().textOr("by", "").equals("score"),
                id,
                "its factor must be of the same scope and computed by: score");
        YamlMap list = row.map("items");
        for (String key : list.keys()) {
            YamlMap item = list.map(key);
            List<Level> levels = new ArrayList<>();
            for (YamlMap level : item.maps("levels")) {
                String where = id + "/" + key + "/" + level.text("code");
                Condition when =
                        new ConditionParser(level.text("when"), rows, where, aboutLesion, faults).parse();
                for (FactorRow tested : when.factors()) {
                    faults.check(
                            rows.inputsOf(factor).contains(tested), where, "tests " + tested + ", which " + factor
                                    + " does not name in from");
                }
                try {
                    new BigDecimal(level.text("points"));
                } catch (NumberFormatException e) {
                    faults.add(where, "points are no number");
                }
                levels.add(new Level(level.text("code"), level.text("points"), level.words(), when));
            }
            faults.check(!levels.isEmpty(), id, "item " + key + " has no level");
            items.add(new Item(key, item.words("label"), List.copyOf(levels)));
        }
        faults.check(!items.isEmpty(), id, "has no item");
    }

    String id() {
        return id;
    }

    YamlMap row() {
        return row;
    }

    FactorRow factor() {
        return factor;
    }

    List<Item> items() {
        return items;
    }
}
