package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole factor table as written, in the order of file names and rows. */
final class FactorRows {
    /** Names the record generator or Java itself would trip over. */
    private static final Set<String> FORBIDDEN = Set.of(
            "hashCode",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "getClass",
            "class",
            "new",
            "default",
            "switch",
            "case",
            "int",
            "long",
            "short",
            "for",
            "if",
            "do",
            "this",
            "super",
            "sink",
            "says",
            "of");

    private final Map<String, FactorRow> rows = new LinkedHashMap<>();
    private final YamlMap texts;
    private final Openers openers;
    private final Faults faults;
    private final Map<FactorRow, Map<String, Condition>> parsed = new HashMap<>();

    FactorRows(Path folder, Openers openers, Faults faults) throws IOException {
        this.openers = openers;
        this.faults = faults;
        this.texts = YamlMap.load(folder.resolve("texts.yaml"), faults);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".yaml")
                            && !f.getFileName().toString().equals("texts.yaml"))
                    .sorted()
                    .toList();
        }
        int patients = 0;
        int lesions = 0;
        for (Path file : files) {
            YamlMap map = YamlMap.load(file, faults);
            for (String path : map.keys()) {
                boolean patient = path.startsWith("patient.");
                FactorRow row = new FactorRow(path, patient ? patients++ : lesions++, map.map(path), faults);
                faults.check(rows.put(path, row) == null, path, "is written twice");
            }
        }
        check();
        checkCycles();
    }

    private void check() {
        Set<String> keys = new HashSet<>();
        Map<String, FactorRow> types = new HashMap<>();
        for (FactorRow row : all()) {
            String[] segments = row.path().split("\\.", -1);
            faults.check(
                    row.aboutPatient() ? segments.length == 2 || segments.length == 3 : segments.length == 2,
                    row.path(),
                    "has the wrong number of segments");
            for (String segment : segments) {
                faults.check(
                        segment.matches("[a-z][A-Za-z0-9]*")
                                && !FORBIDDEN.contains(segment)
                                && !"alphaIndexedBy".contains(segment)
                                && !"betaIndexedBy".contains(segment),
                        row.path(),
                        "segment " + segment + " cannot be an accessor");
            }
            if (row.isInput()) {
                String key = (row.aboutPatient() ? "" : "lesion:") + row.row().text("input") + "#"
                        + row.row().textOr("member", "");
                faults.check(keys.add(key), row.path(), "shares the key " + key);
            }
            if (row.kind() == FactorRow.Kind.CHOICE) {
                FactorRow other = types.put(row.type(), row);
                faults.check(
                        other == null || constants(other).equals(constants(row)),
                        row.path(),
                        "type " + row.type() + " has other values at " + other);
            }
            faults.check(texts.map("roles").has(row.row().text("who")), row.path(), "unknown role");
            faults.check(texts.map("groups").has(row.row().text("group")), row.path(), "unknown group");
            row.row().words("label");
            if (row.row().has("opened")) {
                checkOpened(row);
            }
            for (String key : List.of("applies", "yes-if", "no-if")) {
                condition(row, key);
            }
            for (int i = 0; i < row.row().maps("cases").size(); i++) {
                condition(row, "cases/" + i);
            }
            condition(row, "when");
            for (String from : row.row().texts("from")) {
                faults.check(rows.containsKey(from), row.path(), "from names unknown factor " + from);
            }
        }
    }

    private void checkOpened(FactorRow row) {
        String option = row.row().text("opened");
        Openers.Opening opening = openers.of(option);
        faults.check(row.kind() == FactorRow.Kind.FINDING, row.path(), "an option is open or not: a finding");
        faults.check(
                opening != null && (row.aboutPatient() || !opening.aboutPatient()),
                row.path(),
                option + " is no option or family that is opened for its target");
        faults.check(
                row.path().endsWith("options." + Openers.segment(option)),
                row.path(),
                "must be named options." + Openers.segment(option));
    }

    /** True if the row is yes where a condition is: its own, or what opens its option for this target. */
    boolean isYesIf(FactorRow row) {
        return row.row().has("yes-if") || (row.row().has("opened") && !isOfAnyLesion(row));
    }

    /** The named computation behind a row; that of an option opened for lesions asks whether it is for one. */
    String by(FactorRow row) {
        return row.row().has("opened") && isOfAnyLesion(row)
                ? "any-lesion"
                : row.row().textOr("by", "");
    }

    private boolean isOfAnyLesion(FactorRow row) {
        Openers.Opening opening = openers.of(row.row().text("opened"));
        return row.aboutPatient() && opening != null && !opening.aboutPatient();
    }

    private static List<String> constants(FactorRow row) {
        return row.values().stream().map(FactorRow.Value::constant).toList();
    }

    YamlMap texts() {
        return texts;
    }

    Collection<FactorRow> all() {
        return rows.values();
    }

    @Nullable
    FactorRow find(String path) {
        return rows.get(path);
    }

    /** The condition under {@code key} of {@code row} ("cases/0" for the first case); always true if absent. */
    Condition condition(FactorRow row, String key) {
        return parsed.computeIfAbsent(row, r -> new HashMap<>()).computeIfAbsent(key, k -> parse(row, key));
    }

    private Condition parse(FactorRow row, String key) {
        String text;
        if (key.startsWith("cases/")) {
            text = row.row()
                    .maps("cases")
                    .get(Integer.parseInt(key.substring(6)))
                    .text("when");
        } else if (row.row().has(key)) {
            text = row.row().text(key);
        } else if (row.row().has("opened") && key.equals(isOfAnyLesion(row) ? "when" : "yes-if")) {
            Openers.Opening opening = openers.of(row.row().text("opened"));
            text = opening == null ? "" : opening.condition();
        } else {
            return Condition.ALWAYS;
        }
        boolean aboutLesion = !row.aboutPatient() || key.equals("when");
        return new ConditionParser(text, this, row.path() + "/" + key, aboutLesion, faults).parse();
    }

    /** The factors whose values a derived row reads. */
    Set<FactorRow> inputsOf(FactorRow row) {
        Set<FactorRow> inputs = new LinkedHashSet<>();
        for (String from : row.row().texts("from")) {
            FactorRow found = find(from);
            if (found != null) {
                inputs.add(found);
            }
        }
        for (String key : List.of("applies", "yes-if", "no-if", "when")) {
            inputs.addAll(condition(row, key).factors());
        }
        for (int i = 0; i < row.row().maps("cases").size(); i++) {
            inputs.addAll(condition(row, "cases/" + i).factors());
        }
        return inputs;
    }

    /** Faults every row that reads itself, directly or through others. */
    private void checkCycles() {
        Set<FactorRow> done = new HashSet<>();
        for (FactorRow row : all()) {
            visit(row, done, new LinkedHashSet<>());
        }
    }

    private void visit(FactorRow row, Set<FactorRow> done, Set<FactorRow> open) {
        if (done.contains(row)) {
            return;
        }
        if (!open.add(row)) {
            faults.add(row.path(), "depends on itself: " + open);
            return;
        }
        for (FactorRow input : inputsOf(row)) {
            visit(input, done, open);
        }
        open.remove(row);
        done.add(row);
    }
}
