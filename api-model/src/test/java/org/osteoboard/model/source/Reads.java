package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to read a text and look into what came out. */
final class Reads {

    private Reads() {}

    static SourceResult yaml(String text) {
        return SourceReader.read(utf8(text), Format.YAML, key -> key.length() < 6);
    }

    static SourceResult json(String text) {
        return SourceReader.read(utf8(text), Format.JSON, key -> key.length() < 6);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** {@code code@line} of each problem. */
    static List<String> problems(SourceResult result) {
        return result.problems().stream().map(p -> p.code() + "@" + p.line()).toList();
    }

    static List<String> codes(SourceResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    /** The only problem. */
    static Problem problem(SourceResult result) {
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    /** The tree of a text without problems, as {@link #plain} writes it. */
    static String tree(SourceResult result) {
        assertThat(result.problems()).isEmpty();
        return plain(result.root());
    }

    /** A tree in one line, without places: {@code {a: NUMBER 1, b: [TEXT x]}}. */
    static String plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(e -> e.key() + ": " + plain(e.value()))
                    .toList()
                    .toString()
                    .replaceFirst("^\\[", "{")
                    .replaceFirst("]$", "}");
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Reads::plain).toList().toString();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.form() + (scalar.text().isEmpty() ? "" : " " + scalar.text());
    }
}
