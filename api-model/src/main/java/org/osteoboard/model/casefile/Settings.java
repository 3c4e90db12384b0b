package org.osteoboard.model.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Node.Entry;
import org.osteoboard.model.source.Node.Form;
import org.osteoboard.model.source.Node.Scalar;
import org.osteoboard.model.source.Pointers;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.source.SourceReader;
import org.osteoboard.model.source.SourceResult;
import org.osteoboard.model.text.Text;

/**
 * Puts {@code path=value} in place of what a case file says of one key, before the file is understood: the result reads as
 * if the file had been edited by hand. All problems are told at once; none repeats a value, or a path that is near to no
 * key.
 */
public final class Settings {
    /**
     * A tree with every setting in it that could be put there.
     *
     * @param places the JSON Pointers that were set, each with the number of its setting, from 1
     * @param problems each with the number of its setting as its line
     */
    public record Edited(Node root, Map<String, Integer> places, List<Problem> problems) {}

    private static final int MOST_OFFERED = 8;
    private static final Predicate<String> NO_KEY = key -> false;

    private final FactorTable table;

    public Settings(FactorTable table) {
        this.table = table;
    }

    public Edited in(Node root, List<String> settings) {
        SettingPath paths = new SettingPath(table.ofPatient(), table.ofLesion(), ids(root));
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Node edited = root;
        for (int i = 0; i < settings.size(); i++) {
            String setting = settings.get(i);
            int number = i + 1;
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                problems.add(problem(
                        "setting-form",
                        number,
                        new Text("パス=値 の形で書いてください。", "is written path=value."),
                        new Text("例: lesions.T8.fracture=none", "Example: lesions.T8.fracture=none")));
                continue;
            }
            SettingPath.Found found = paths.find(setting.substring(0, equals).strip());
            if (!found.isKey()) {
                problems.add(unknown(number, found.near()));
                continue;
            }
            String pointer = pointer(found.steps());
            if (places.putIfAbsent(pointer, number) != null) {
                problems.add(problem(
                        "setting-twice",
                        number,
                        new Text("同じキーが 2 度指定されています。", "sets a key that is set already."),
                        Problem.NO_HINT));
                continue;
            }
            SourceResult value = value(setting.substring(equals + 1));
            value.problems().forEach(each -> problems.add(problem(each.code(), number, each.message(), each.hint())));
            if (value.root() != null && value.problems().isEmpty()) {
                edited = put(edited, found.steps(), 0, unplaced(value.root()));
            }
        }
        return new Edited(edited, places, problems);
    }

    private static Problem problem(String code, int number, Text message, Text hint) {
        return new Problem(code, number, "", message, hint);
    }

    private static Problem unknown(int number, List<String> near) {
        List<String> some = near.stream().limit(MOST_OFFERED).toList();
        String more = near.size() > some.size() ? " …" : "";
        return problem(
                "setting-path",
                number,
                new Text("症例ファイルにそのようなキーはありません。", "names no key of a case file."),
                some.isEmpty()
                        ? new Text("キーの一覧: osteoboard new", "Every key: osteoboard new")
                        : new Text(
                                String.join(" または ", some) + more + " ではありませんか。",
                                "Maybe " + String.join(" or ", some) + more + "."));
    }

    /** The ids of the lesions in the tree, in order; "" for what has none. */
    private static List<String> ids(Node root) {
        List<String> ids = new ArrayList<>();
        if (child(child(root, CaseReader.BONE), CaseReader.LESIONS) instanceof Node.Sequence lesions) {
            for (Node lesion : lesions.items()) {
                ids.add(child(lesion, "id") instanceof Scalar id ? id.text() : "");
            }
        }
        return ids;
    }

    private static Node child(Node node, String key) {
        if (node instanceof Node.Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
        }
        return new Scalar("", Form.NULL, 0, 0);
    }

    private static String pointer(List<String> steps) {
        String pointer = "";
        for (String step : steps) {
            pointer = Pointers.child(pointer, step);
        }
        return pointer;
    }

    private static SourceResult value(String text) {
        return text.isBlank()
                ? new SourceResult(new Scalar("", Form.NULL, 0, 0), List.of())
                : SourceReader.read(text.getBytes(StandardCharsets.UTF_8), Format.YAML, NO_KEY);
    }

    /** The value at no line of the file. */
    private static Node unplaced(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.entries().stream()
                            .map(entry -> new Entry(entry.key(), unplaced(entry.value()), 0, 0))
                            .toList(),
                    0,
                    0);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(Settings::unplaced).toList(), 0, 0);
        }
        Scalar scalar = (Scalar) node;
        return new Scalar(scalar.text(), scalar.form(), 0, 0);
    }

    private static Node put(Node node, List<String> steps, int at, Node value) {
        if (at == steps.size()) {
            return value;
        }
        String step = steps.get(at);
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            int index = Integer.parseInt(step);
            items.set(index, put(items.get(index), steps, at + 1, value));
            return new Node.Sequence(items, node.line(), node.column());
        }
        List<Entry> entries = new ArrayList<>();
        boolean there = false;
        if (node instanceof Node.Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                boolean here = entry.key().equals(step);
                there |= here;
                Node child = here ? put(entry.value(), steps, at + 1, value) : entry.value();
                entries.add(new Entry(entry.key(), child, entry.line(), entry.column()));
            }
        }
        if (!there) {
            Node child = put(new Scalar("", Form.NULL, 0, 0), steps, at + 1, value);
            entries.add(new Entry(step, child, 0, 0));
        }
        return new Node.Mapping(entries, node.line(), node.column());
    }
}
