package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One score as written: a table of items with levels and points, a class, a formula or a framework in words. */
final class ScoreRows {
    /** What scores are about, in the order readers see them. */
    static final List<String> ABOUT = List.of(
            "spine", "nerves", "fracture", "prognosis", "performance", "spread", "tumour", "pain", "kidney", "calcium");

    private static final Set<String> KEYS = Set.of(
            "about",
            "listed-if",
            "formula",
            "principles",
            "looks-at",
            "factor",
            "class-factor",
            "of",
            "labels",
            "kind",
            "scope",
            "title",
            "direction",
            "range",
            "items",
            "scheme",
            "bands",
            "further-bands",
            "caveats",
            "sources",
            "verification",
            "verification-note",
            "purpose",
            "use",
            "misuse");
    private static final Set<String> ITEM_KEYS =
            Set.of("label", "open", "note", "ours", "verification", "verification-note", "levels");

    /** What it gives: a total in points, a class, the words of a stated class, a number by formula, or words alone. */
    enum Form {
        POINTS,
        CLASS,
        LABELS,
        FORMULA,
        FRAMEWORK
    }

    /** One level of an item; {@code low} and {@code high} differ for mappings. */
    record Level(String code, String low, String high, Words label, Condition when) {}

    /** One item. */
    record Item(String id, Words label, Words note, Words open, Words ours, String verification, List<Level> levels) {}

    private final String id;
    private final YamlMap row;
    private final Form form;
    private final FactorRow factor;
    private final Condition listedIf;
    private final List<Item> items = new ArrayList<>();

    ScoreRows(String id, YamlMap row, FactorRows rows, Faults faults) {
        this.id = id;
        this.row = row;
        row.allow(KEYS);
        row.words("title");
        faults.check(ABOUT.contains(row.text("about")), id, "about must be one of " + ABOUT);
        for (String key : List.of("direction", "purpose", "use", "misuse")) {
            row.words(key);
        }
        this.form = form(row);
        boolean aboutLesion = row.text("scope").equals("lesion");
        String path = factorPath();
        FactorRow found = rows.find(path);
        faults.check(found != null, id, "gives its total to an unknown factor " + path);
        this.factor = found == null ? rows.all().iterator().next() : found;
        this.listedIf = row.has("listed-if")
                ? new ConditionParser(row.text("listed-if"), rows, id + "/listed-if", aboutLesion, faults).parse()
                : Condition.ALWAYS;
        if (form == Form.FRAMEWORK) {
            for (String each : row.texts("looks-at")) {
                faults.check(rows.find(each) != null, id, "looks at an unknown factor " + each);
            }
            faults.check(!row.maps("principles").isEmpty(), id, "has no principle");
            return;
        }
        faults.check(factor.aboutPatient() != aboutLesion, id, "its factor must be of the same scope");
        if (form == Form.LABELS) {
            for (String word : row.map("labels").keys()) {
                faults.check(factor.maskOfWords(List.of(word)) != 0, id, "labels an unknown value " + word);
            }
            return;
        }
        String by = form == Form.FORMULA ? id : "score";
        faults.check(factor.row().textOr("by", "").equals(by), id, "its factor must be computed by: " + by);
        if (form == Form.FORMULA) {
            row.words("formula");
            return;
        }
        YamlMap list = row.map("items");
        for (String key : list.keys()) {
            item(key, list.map(key), rows, aboutLesion, faults);
        }
        faults.check(!items.isEmpty(), id, "has no item");
        faults.check(form == Form.POINTS || items.size() == 1, id, "a class has one item");
        if (form == Form.POINTS) {
            checkRange(faults);
        }
    }

    private static Form form(YamlMap row) {
        return switch (row.textOr("kind", "")) {
            case "labels" -> Form.LABELS;
            case "formula" -> Form.FORMULA;
            case "framework" -> Form.FRAMEWORK;
            default -> row.has("class-factor") ? Form.CLASS : Form.POINTS;
        };
    }

    private String factorPath() {
        return switch (form) {
            case CLASS -> row.text("class-factor");
            case LABELS -> row.text("of");
            case FRAMEWORK ->
                row.texts("looks-at").isEmpty() ? "" : row.texts("looks-at").get(0);
            default -> row.text("factor");
        };
    }

    private void item(String key, YamlMap item, FactorRows rows, boolean aboutLesion, Faults faults) {
        item.allow(ITEM_KEYS);
        List<Level> levels = new ArrayList<>();
        for (YamlMap level : item.maps("levels")) {
            String code = level.text("code");
            String where = id + "/" + key + "/" + code;
            Condition when = new ConditionParser(level.text("when"), rows, where, aboutLesion, faults).parse();
            List<String> points = form == Form.CLASS ? List.of("0") : level.texts("points");
            if (!isNumbers(points)) {
                faults.add(where, "points are no number");
                points = List.of("0");
            }
            faults.check(
                    form == Form.POINTS || factor.maskOfWords(List.of(code)) != 0, where, "is no value of " + factor);
            levels.add(new Level(code, points.get(0), points.get(points.size() - 1), level.words(), when));
        }
        faults.check(!levels.isEmpty(), id, "item " + key + " has no level");
        items.add(new Item(
                key,
                item.words("label"),
                item.wordsOrNone("note"),
                item.wordsOrNone("open"),
                item.wordsOrNone("ours"),
                item.textOr("verification", "verified"),
                List.copyOf(levels)));
    }

    private static boolean isNumbers(List<String> points) {
        return (points.size() == 1 || points.size() == 2) && points.stream().allMatch(FactorRow::isNumber);
    }

    /** The sum of the items must span exactly the range the table names, which must be the factor's bounds. */
    private void checkRange(Faults faults) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Item item : items) {
            low = low.add(item.levels().stream()
                    .map(level -> new BigDecimal(level.low()))
                    .min(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO));
            high = high.add(item.levels().stream()
                    .map(level -> new BigDecimal(level.high()))
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO));
        }
        List<String> range = row.texts("range");
        faults.check(
                range.size() == 2
                        && isNumbers(range)
                        && new BigDecimal(range.get(0)).compareTo(low) == 0
                        && new BigDecimal(range.get(1)).compareTo(high) == 0,
                id,
                "its items span " + low + " to " + high + ", its range says " + range);
        faults.check(
                factor.low().compareTo(low) <= 0 && factor.high().compareTo(high) >= 0,
                id,
                "its range is not inside the bounds of " + factor);
    }

    String id() {
        return id;
    }

    YamlMap row() {
        return row;
    }

    String about() {
        return row.text("about");
    }

    Form form() {
        return form;
    }

    FactorRow factor() {
        return factor;
    }

    /** When it is listed in a proposal at all: only where this is certain. */
    Condition listedIf() {
        return listedIf;
    }

    /** Every citation in it: its own, and those of its figures and further bands. */
    List<YamlMap> cited() {
        List<YamlMap> cited = new ArrayList<>(row.maps("sources"));
        List<YamlMap> bands = new ArrayList<>(row.maps("bands"));
        for (YamlMap scheme : row.maps("further-bands")) {
            cited.addAll(scheme.maps("sources"));
            bands.addAll(scheme.maps("bands"));
        }
        bands.forEach(band -> band.maps("figures").forEach(figure -> cited.addAll(figure.maps("sources"))));
        return cited;
    }

    List<Item> items() {
        return items;
    }
}
