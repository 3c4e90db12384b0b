package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.json;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.yaml;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same content gives the same tree in YAML and in JSON, but for places. */
class SameTreeTest {

    @Test
    void a_case_written_by_a_person_equals_the_one_written_by_a_system() {
        String yaml = """
                osteoboard: 1
                case: TB-2026-041            # a label
                patient: {age: 67, sex: female, weight: 52 kg}
                condition:
                  ecog: 1
                  symptoms: {limb-weakness: no}
                purposes: [pain-relief, fracture-prevention]
                goals:
                  - {about: walking, words: "孫の結婚式に歩いて出たい"}
                labs:
                  calcium: 9.1 mg/dL on 2026-11-18
                  albumin: ~
                checked: true
                """;
        String json = """
                {"osteoboard": 1, "case": "TB-2026-041",
                 "patient": {"age": 67, "sex": "female", "weight": "52 kg"},
                 "condition": {"ecog": 1, "symptoms": {"limb-weakness": "no"}},
                 "purposes": ["pain-relief", "fracture-prevention"],
                 "goals": [{"about": "walking", "words": "孫の結婚式に歩いて出たい"}],
                 "labs": {"calcium": "9.1 mg/dL on 2026-11-18", "albumin": null}, "checked": true}
                """;
        assertThat(tree(yaml(yaml)).replace("NULL ~", "NULL null")).isEqualTo(tree(json(json)));
    }

    @Test
    void JSON_read_as_YAML_gives_the_same_tree_with_the_same_places() {
        Random random = new Random(41);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            write(random, 0, text);
            SourceResult json = json(text.toString());
            assertThat(json.problems()).isEmpty();
            assertThat(tree(yaml(text.toString()))).isEqualTo(tree(json));
        }
    }

    @Test
    void a_random_tree_in_block_style_equals_its_JSON() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            write(random, 0, text);
            Node root = json(text.toString()).root();
            StringBuilder block = new StringBuilder();
            block(root, 0, block);
            assertThat(tree(yaml(block.toString()))).isEqualTo(Reads.plain(root));
        }
    }

    private static void write(Random random, int depth, StringBuilder out) {
        int kind = random.nextInt(depth > 4 ? 4 : 8);
        switch (kind) {
            case 0 -> out.append(random.nextInt(2000) - 1000);
            case 1 -> out.append(random.nextInt(1000)).append('.').append(random.nextInt(1000));
            case 2 -> out.append(random.nextBoolean() ? "true" : "null");
            case 3 -> text(random, out);
            case 4, 5 -> {
                out.append("[");
                for (int i = random.nextInt(4); i >= 0; i--) {
                    write(random, depth + 1, out);
                    out.append(i > 0 ? ", " : "");
                }
                out.append("]");
            }
            default -> {
                out.append("{");
                for (int i = random.nextInt(4); i >= 0; i--) {
                    out.append("\"k").append(i).append("\": ");
                    write(random, depth + 1, out);
                    out.append(i > 0 ? ",\n" : "");
                }
                out.append("}");
            }
        }
    }

    private static void text(Random random, StringBuilder out) {
        String[] texts = {
            "no",
            "1",
            "null",
            "",
            "痛み: 強い",
            "# x",
            "- y",
            "\\\"q\\\"",
            "a\\nb",
            "😀",
            "<<",
            "&a",
            "*a",
            "!t",
            "{",
            "x'y"
        };
        out.append('"').append(texts[random.nextInt(texts.length)]).append('"');
    }

    private static void block(Node node, int indent, StringBuilder out) {
        String margin = " ".repeat(indent);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                out.append(margin).append(entry.key()).append(":");
                value(entry.value(), indent, out);
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                out.append(margin).append("-");
                value(item, indent, out);
            }
        } else {
            value(node, indent, out);
        }
    }

    private static void value(Node node, int indent, StringBuilder out) {
        if (node instanceof Node.Scalar scalar) {
            String text =
                    scalar.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            out.append(" ")
                    .append(scalar.form() == Node.Form.TEXT ? "\"" + text + "\"" : text)
                    .append("\n");
        } else {
            out.append("\n");
            block(node, indent + 2, out);
        }
    }
}
