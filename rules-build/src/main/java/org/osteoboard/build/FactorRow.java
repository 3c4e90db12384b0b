package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One row of the factor table, as written. */
final class FactorRow {
    private static final Set<String> KEYS = Set.of(
            "kind",
            "label",
            "help",
            "group",
            "who",
            "input",
            "member",
            "form",
            "yes-if",
            "no-if",
            "cases",
            "opened",
            "by",
            "from",
            "when",
            "type",
            "values",
            "aliases",
            "unit",
            "between",
            "plausible",
            "step",
            "units",
            "unit-required",
            "dated",
            "date-required",
            "stale-after-days",
            "applies",
            "implies");

    enum Kind {
        FINDING,
        CHOICE,
        RANGE
    }

    /** A value of a choice: the word people write and the Java constant. */
    record Value(String word, String constant, Words label) {}

    private final String path;
    private final int index;
    private final YamlMap row;
    private final Kind kind;
    private final List<Value> values = new ArrayList<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();

    FactorRow(String path, int index, YamlMap row, Faults faults) {
        this.path = path;
        this.index = index;
        this.row = row;
        row.allow(KEYS);
        this.kind = kind(row, faults);
        if (kind == Kind.CHOICE) {
            readValues(row.map("values"));
            faults.check(!values.isEmpty() && values.size() <= 63, path, "a choice has 1 to 63 values");
            faults.check(row.has("type"), path, "a choice needs its type");
            YamlMap words = row.map("aliases");
            for (String word : words.keys()) {
                List<String> meant = words.texts(word);
                aliases.put(word, meant);
                faults.check(maskOfWords(meant) != 0, path, "alias " + word + " stands for unknown values");
            }
            checkCase(faults);
        }
        if (kind == Kind.RANGE) {
            faults.check(isPair("between") && low().compareTo(high()) < 0, path, "needs between: [lo, hi]");
            faults.check(
                    !row.has("plausible")
                            || (isPair("plausible")
                                    && low().compareTo(bound("plausible", 0)) <= 0
                                    && bound("plausible", 0).compareTo(bound("plausible", 1)) < 0
                                    && bound("plausible", 1).compareTo(high()) <= 0),
                    path,
                    "plausible: [lo, hi] must lie inside between");
            faults.check(row.has("unit"), path, "a range needs its unit");
        }
        int ways = 0;
        for (String way : List.of("input", "yes-if", "cases", "by", "opened")) {
            ways += row.has(way) ? 1 : 0;
        }
        faults.check(ways == 1, path, "needs exactly one of input, yes-if, cases, by, opened");
    }

    /** Words are read without regard to case, so two of them that differ in nothing else must mean the same. */
    private void checkCase(Faults faults) {
        Map<String, Long> meanings = new HashMap<>();
        for (Value value : values) {
            long mask = maskOfWords(List.of(value.word()));
            faults.check(
                    meanings.put(value.word().toLowerCase(Locale.ROOT), mask) == null,
                    path,
                    "value " + value.word() + " is written twice");
        }
        aliases.forEach((word, meant) -> {
            long mask = maskOfWords(meant);
            Long other = meanings.put(word.toLowerCase(Locale.ROOT), mask);
            faults.check(other == null || other == mask, path, "alias " + word + " has two meanings");
        });
    }

    static boolean isNumber(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Kind kind(YamlMap row, Faults faults) {
        String kind = row.text("kind").toUpperCase(Locale.ROOT);
        for (Kind each : Kind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        faults.add(row.where(), "kind must be finding, choice or range");
        return Kind.FINDING;
    }

    private void readValues(YamlMap map) {
        for (String word : map.keys()) {
            YamlMap value = map.map(word);
            String constant =
                    value.textOr("constant", word.toUpperCase(Locale.ROOT).replace('-', '_'));
            values.add(new Value(word, constant, new Words(value.text("ja"), value.text("en"))));
        }
    }

    String path() {
        return path;
    }

    boolean aboutPatient() {
        return path.startsWith("patient.");
    }

    /** Position among the rows of the same scope. */
    int index() {
        return index;
    }

    Kind kind() {
        return kind;
    }

    YamlMap row() {
        return row;
    }

    String type() {
        return row.textOr("type", "");
    }

    List<Value> values() {
        return values;
    }

    Map<String, List<String>> aliases() {
        return aliases;
    }

    boolean isInput() {
        return row.has("input");
    }

    BigDecimal low() {
        return bound("between", 0);
    }

    BigDecimal high() {
        return bound("between", 1);
    }

    private BigDecimal bound(String key, int at) {
        return isPair(key) ? new BigDecimal(row.texts(key).get(at)) : BigDecimal.valueOf(at);
    }

    private boolean isPair(String key) {
        List<String> bounds = row.texts(key);
        return bounds.size() == 2 && bounds.stream().allMatch(FactorRow::isNumber);
    }

    /** The bit of a Java constant, or 0 if this factor has no such value. */
    long bitOfConstant(String constant) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).constant().equals(constant)) {
                return 1L << i;
            }
        }
        return 0;
    }

    /** The bits of the words people write; 0 if one of them is unknown. */
    long maskOfWords(List<String> words) {
        if (kind == Kind.FINDING) {
            return words.equals(List.of("yes")) ? 1 : words.equals(List.of("no")) ? 2 : 0;
        }
        long mask = 0;
        for (String word : words) {
            long bit = 0;
            for (int i = 0; i < values.size(); i++) {
                bit |= values.get(i).word().equals(word) ? 1L << i : 0;
            }
            if (bit == 0) {
                return 0;
            }
            mask |= bit;
        }
        return mask;
    }

    @Override
    public String toString() {
        return path;
    }
}
