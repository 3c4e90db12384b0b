package org.osteoboard.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Pointers;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/**
 * The members of one object of a proposal. What is not as the format has it is reported with its place and never
 * repeated; reading goes on. Members of a later version are passed over.
 */
final class Members {
    private static final int MOST_PROBLEMS = 20;

    private final Map<String, Node> members = new HashMap<>();
    private final String pointer;
    private final int line;
    private final List<Problem> problems;

    Members(Node node, String pointer, List<Problem> problems) {
        this.pointer = pointer;
        this.line = node.line();
        this.problems = problems;
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> members.put(entry.key(), entry.value()));
        } else {
            report(node, pointer, "は項目の組でなければなりません。", "must be an object.");
        }
    }

    /** A text that is left out where it is empty. */
    String string(String name) {
        Node node = members.get(name);
        if (node == null) {
            return "";
        }
        if (node instanceof Node.Scalar scalar && scalar.form() == Node.Form.TEXT) {
            return scalar.text();
        }
        report(node, at(name), "は文字列でなければなりません。", "must be a text.");
        return "";
    }

    /** A text that is never empty. */
    String needed(String name) {
        String text = string(name);
        if (text.isEmpty()) {
            missing(name);
        }
        return text;
    }

    boolean flag(String name) {
        if (!members.containsKey(name)) {
            missing(name);
        }
        return mark(name);
    }

    /** A flag that is left out where it is false. */
    boolean mark(String name) {
        Node node = members.get(name);
        if (node == null) {
            return false;
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.form() != Node.Form.BOOLEAN) {
            report(node, at(name), "は true か false でなければなりません。", "must be true or false.");
            return false;
        }
        return scalar.text().equals("true");
    }

    /** A text in both languages; empty texts where it is left out. */
    Text text(String name) {
        return object(name).map(Members::languages).orElse(new Text("", ""));
    }

    private Text languages() {
        return new Text(string("ja"), string("en"));
    }

    Optional<Members> object(String name) {
        Node node = members.get(name);
        return node == null ? Optional.empty() : Optional.of(new Members(node, at(name), problems));
    }

    /** An object that is always there; its members are reported as missing if it is not. */
    Members neededObject(String name) {
        return object(name).orElseGet(() -> {
            missing(name);
            return new Members(new Node.Mapping(List.of(), line, 1), at(name), new ArrayList<>());
        });
    }

    <T> List<T> array(String name, Function<Members, T> element) {
        return each(name, (node, place) -> element.apply(new Members(node, place, problems)));
    }

    /** A list that proposals of an earlier program do not have. */
    <T> List<T> arrayIfThere(String name, Function<Members, T> element) {
        return members.containsKey(name) ? array(name, element) : List.of();
    }

    List<Text> texts(String name) {
        return array(name, Members::languages);
    }

    List<String> strings(String name) {
        return each(name, (node, place) -> {
            if (node instanceof Node.Scalar scalar && scalar.form() == Node.Form.TEXT) {
                return scalar.text();
            }
            report(node, place, "は文字列でなければなりません。", "must be a text.");
            return "";
        });
    }

    private interface Element<T> {
        T read(Node node, String pointer);
    }

    private <T> List<T> each(String name, Element<T> element) {
        Node node = members.get(name);
        if (node == null) {
            missing(name);
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            report(node, at(name), "はリストでなければなりません。", "must be a list.");
            return List.of();
        }
        List<T> read = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            read.add(element.read(item, Pointers.child(at(name), read.size())));
        }
        return List.copyOf(read);
    }

    /** One of the words of the format; the first of them where there is another. */
    <T> T word(String name, T[] values, Function<T, String> id) {
        String word = needed(name);
        for (T value : values) {
            if (id.apply(value).equals(word)) {
                return value;
            }
        }
        if (!word.isEmpty()) {
            report(node(name), at(name), "は登録された語ではありません。", "is none of the known words.");
        }
        return values[0];
    }

    private @Nullable Node node(String name) {
        return members.get(name);
    }

    private String at(String name) {
        return Pointers.child(pointer, name);
    }

    private void missing(String name) {
        report(null, at(name), "がありません。", "is missing.");
    }

    private void report(@Nullable Node node, String where, String ja, String en) {
        if (problems.size() < MOST_PROBLEMS) {
            String place = where.isEmpty() ? "" : where + " ";
            problems.add(new Problem(
                    "not-a-proposal",
                    node == null ? line : node.line(),
                    where,
                    new Text(
                            place + ja + "osteoboard propose --format json の出力が必要です。",
                            place + en + " The output of osteoboard propose --format json is expected."),
                    Problem.NO_HINT));
        }
    }
}
