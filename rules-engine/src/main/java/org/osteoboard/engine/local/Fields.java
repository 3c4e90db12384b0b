package org.osteoboard.engine.local;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Node.Form;
import org.osteoboard.model.source.Node.Scalar;
import org.osteoboard.model.text.Text;

/** A mapping of a pack, read key by key with the kind of value each key must have. */
final class Fields {
    private final Findings findings;
    private final Spot spot;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    private Fields(Findings findings, Spot spot) {
        this.findings = findings;
        this.spot = spot;
    }

    /** The mapping {@code node}; complains if it is none. */
    static Fields of(Node node, Spot spot, Findings findings) {
        Fields fields = new Fields(findings, spot);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> fields.entries.put(entry.key(), entry));
        } else if (!(node instanceof Scalar scalar && scalar.form() == Form.REJECTED)) {
            findings.fault("wrong-type", spot, "キーと値の組が必要です。", "keys with values are expected here.");
        }
        return fields;
    }

    /** Complains of every key that is not one of {@code legal}. */
    Fields allow(Collection<String> legal) {
        for (Node.Entry entry : entries.values()) {
            if (!legal.contains(entry.key())) {
                findings.unknown(
                        "unknown-key",
                        new Spot(spot.file(), entry.line(), spot.pointer(), spot.name()),
                        entry.key(),
                        "項目",
                        "key here",
                        legal);
            }
        }
        return this;
    }

    Spot spot() {
        return spot;
    }

    Collection<Node.Entry> entries() {
        return entries.values();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Where a key stands; if it does not, where it would. */
    Spot at(String key) {
        Node.Entry entry = entries.get(key);
        return spot.key(key, entry == null ? spot.line() : entry.line());
    }

    /** Complains if the key stands there, saying why it may not. */
    void refuse(String key, String ja, String en) {
        if (has(key)) {
            findings.fault("not-here", at(key), ja, en);
        }
    }

    /** The words of a key that must be there; "" if they are not. */
    String text(String key, String example) {
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            missing(key, example);
            return "";
        }
        return text(entry.value(), at(key));
    }

    String textOr(String key, String otherwise) {
        Node.Entry entry = entries.get(key);
        return entry == null ? otherwise : text(entry.value(), at(key));
    }

    private void missing(String key, String example) {
        findings.fault(
                "missing-key",
                spot,
                "必須の項目 " + key + " がありません。",
                "the mandatory key " + key + " is missing.",
                new Text("例: " + key + ": " + example, "Example: " + key + ": " + example));
    }

    private String text(Node node, Spot where) {
        if (node instanceof Scalar scalar
                && (scalar.form() == Form.REJECTED || !scalar.text().isBlank())) {
            if (scalar.form() != Form.NULL) {
                return scalar.text().strip();
            }
        }
        if (node instanceof Scalar) {
            findings.fault("no-value", where, "値がありません。", "has no value.");
        } else {
            findings.fault("wrong-type", where, "1 つの値が必要です。", "one value is expected.");
        }
        return "";
    }

    /** The items of a list of words; one word alone counts as a list. Complains of an item that is written twice. */
    List<Item> words(String key) {
        List<Item> words = new ArrayList<>();
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            return words;
        }
        List<Node> nodes = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
        if (nodes.isEmpty()) {
            findings.fault("no-value", at(key), "空のリストです。", "is an empty list.");
        }
        for (int i = 0; i < nodes.size(); i++) {
            Spot where =
                    nodes.size() == 1 ? at(key) : at(key).item(i, nodes.get(i).line());
            String word = text(nodes.get(i), where);
            boolean twice = words.stream().anyMatch(other -> other.word().equals(word));
            if (twice) {
                findings.fault("duplicate", where, "同じものが 2 度あります。", "stands there twice.");
            } else if (!word.isEmpty()) {
                words.add(new Item(word, where));
            }
        }
        return words;
    }

    /** A word of a list and its place. */
    record Item(String word, Spot spot) {}

    /** The mappings of a list. */
    List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            return maps;
        }
        List<Node> nodes = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
        for (int i = 0; i < nodes.size(); i++) {
            maps.add(of(nodes.get(i), at(key).item(i, nodes.get(i).line()), findings));
        }
        return maps;
    }

    /** The mapping under a key that must be there. */
    Optional<Fields> map(String key, String example) {
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            missing(key, example);
            return Optional.empty();
        }
        return Optional.of(of(entry.value(), at(key), findings));
    }

    /** A day that must be there; empty if it is none. */
    Optional<LocalDate> day(String key) {
        String text = text(key, "2026-11-20");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() == 10) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException noDay) {
            // told below
        }
        findings.fault(
                "not-a-date",
                at(key),
                "「" + Findings.shown(text) + "」は日付ではありません。",
                "\"" + Findings.shown(text) + "\" is no date.",
                new Text("書き方: 2026-11-20 (西暦)", "Write 2026-11-20."));
        return Optional.empty();
    }
}
