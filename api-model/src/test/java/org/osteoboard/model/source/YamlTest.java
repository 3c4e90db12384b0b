package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.codes;
import static org.osteoboard.model.source.Reads.problem;
import static org.osteoboard.model.source.Reads.problems;
import static org.osteoboard.model.source.Reads.tree;
import static org.osteoboard.model.source.Reads.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    @Test
    void a_value_keeps_its_spelling_and_its_place() {
        Node root = yaml("case: TB-1\npain:\n  # 痛み\n  痛😀: [6, \"x\"]\n").root();

        Node.Mapping pain =
                (Node.Mapping) ((Node.Mapping) root).entries().get(1).value();
        Node.Entry entry = pain.entries().get(0);
        assertThat(entry.line()).isEqualTo(4);
        assertThat(entry.column()).isEqualTo(3);
        assertThat(((Node.Sequence) entry.value()).items())
                .containsExactly(
                        new Node.Scalar("6", Node.Form.NUMBER, 4, 8), new Node.Scalar("x", Node.Form.TEXT, 4, 11));
    }

    @Test
    void windows_and_old_Mac_line_ends_count_as_one_line_each() {
        assertThat(problems(yaml("a: 1\r\nb: 1\r\na: 2"))).containsExactly("duplicate-key@3");
        assertThat(problems(yaml("a: 1\rb: 1\ra: 2"))).containsExactly("duplicate-key@3");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, TEXT",
        "no, TEXT",
        "on, TEXT",
        "off, TEXT",
        "y, TEXT",
        "True, TEXT",
        "true, BOOLEAN",
        "false, BOOLEAN",
        "null, NULL",
        "~, NULL",
        "Null, TEXT",
        "2026-11-18, TEXT",
        "12:30, TEXT",
        "=, TEXT",
        "<<, TEXT"
    })
    void plain_words_follow_YAML_1_2_and_never_YAML_1_1(String written, Node.Form form) {
        assertThat(tree(yaml("a: " + written))).isEqualTo("{a: " + form + " " + written + "}");
    }

    @Test
    void a_quoted_word_is_text_whatever_it_says() {
        assertThat(tree(yaml("a: ['1', \"true\", 'null', \"\"]")))
                .isEqualTo("{a: [TEXT 1, TEXT true, TEXT null, TEXT]}");
        assertThat(tree(yaml("a: |\n  12\nb: >\n  1\n"))).isEqualTo("{a: TEXT 12\n, b: TEXT 1\n}");
        assertThat(tree(yaml("'<<': 1"))).isEqualTo("{<<: NUMBER 1}");
    }

    @Test
    void an_alias_is_refused_and_never_becomes_the_word_after_the_star() {
        SourceResult result = yaml("a: &x 1\nb: *x\n");

        assertThat(problems(result)).containsExactly("yaml-alias@1", "yaml-alias@2");
        assertThat(Reads.plain(result.root())).isEqualTo("{a: NUMBER 1, b: REJECTED}");
        assertThat(result.problems().get(1).pointer()).isEqualTo("/b");
    }

    @Test
    void aliases_and_anchors_on_keys_are_refused() {
        assertThat(problems(yaml("&x a: 1\n*x : 2\n"))).containsExactly("yaml-alias@1", "yaml-alias@2");
    }

    @Test
    void a_merge_key_is_refused_and_its_value_still_read() {
        assertThat(problems(yaml("a: 1\n<<: {b: 1, b: 2}\n"))).containsExactly("yaml-merge-key@2", "duplicate-key@2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!str 1",
                "!foo 1",
                "! 1",
                "!<tag:yaml.org,2002:int> 1",
                "!unknown!x 1",
                "!!binary aGVsbG8=",
                "!!set {a}",
                "!!python/object/apply:os.system [ls]",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://x\"]]]]"
            })
    void a_tag_is_refused(String tagged) {
        assertThat(codes(yaml("a: " + tagged))).isNotEmpty().containsOnly("yaml-tag");
    }

    @Test
    void no_class_is_loaded_for_a_tag() {
        yaml("a: !!org.osteoboard.model.source.YamlTest$Loaded {}");
        yaml("a: !<tag:yaml.org,2002:org.osteoboard.model.source.YamlTest$Loaded> []");

        assertThat(loaded).isFalse();
    }

    private static boolean loaded;

    @SuppressWarnings("unused")
    static final class Loaded {
        static {
            loaded = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 1.2\n---\na: 1",
                "%YAML 1.1\n---\na: 1",
                "%YAML 2.0\n---\na: 1",
                "%YAML x\n---\n",
                "%TAG ! tag:x,2000:\n---\na: 1",
                "%FOO bar\n---\na: 1"
            })
    void a_directive_is_refused(String text) {
        assertThat(codes(yaml(text))).containsExactly("yaml-directive");
    }

    @Test
    void one_document_may_have_its_markers_but_a_second_is_refused() {
        assertThat(tree(yaml("---\na: 1\n...\n"))).isEqualTo("{a: NUMBER 1}");

        SourceResult two = yaml("a: 1\n---\nb: 2\n");
        assertThat(problems(two)).containsExactly("many-documents@2");
        assertThat(two.root()).isNull();
    }

    @Test
    void a_key_that_is_no_word_is_refused_and_the_rest_is_read() {
        SourceResult result = yaml("? [a, [b]]\n: c\n? {x: 1}\n: {y: 1, y: 2}\nok: 1\n");

        assertThat(problems(result)).containsExactly("yaml-key@1", "yaml-key@3", "duplicate-key@4");
        assertThat(Reads.plain(result.root())).isEqualTo("{ok: NUMBER 1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# 症例\n"})
    void a_file_without_content_is_told_as_empty(String text) {
        assertThat(problem(yaml(text)).code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\n\\tb: 2    | 2 | Maybe the indentation is a tab.",
                "a：1\\nb: 2       | 2 | Maybe a colon or a space is full-width.",
                "a: 痛み: 強い     | 1 | Maybe a text with a colon in it needs quotation marks, or the line is indented too far.",
                "a: 1\\n b: 2      | 2 | Maybe a text with a colon in it needs quotation marks, or the line is indented too far.",
                "x: 1\\na: \"b\\nc: 1 | 2 | Maybe its end is missing, or a text has a quotation mark inside.",
                "x: 1\\na: [b\\nc: 1  | 2 | Maybe its end is missing, or a text has a quotation mark inside.",
                "a: [              | 1 | Maybe a quotation mark or a bracket is not closed.",
                "a: \"\\q\"        | 1 | Maybe the text needs single quotation marks.",
                "a: *重要*         | 1 | Maybe a text that begins with & or * needs quotation marks.",
                "a: @x             | 1 | Maybe the indentation is uneven, or a text needs quotation marks."
            })
    void a_text_that_is_no_YAML_is_told_with_its_line_and_a_likely_cause(String text, int line, String hint) {
        Problem problem = problem(yaml(text.replace("\\n", "\n").replace("\\t", "\t")));

        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.hint().en()).isEqualTo(hint);
        assertThat(problem.hint().ja()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"\\u", "a: \"\\U0000", "a: \"\\x"})
    void a_failure_of_the_parser_itself_ends_as_a_problem(String text) {
        assertThat(codes(yaml(text))).containsExactly("syntax");
    }

    @Test
    void all_problems_of_a_file_are_told_at_once_by_line() {
        assertThat(problems(yaml("a: &x 1\nb: !t 2\na: 3\n<<: 4\n\u0007c: 5\nd: \"\\uD800\"\n? [k]\n: 1\n")))
                .containsExactly(
                        "yaml-alias@1",
                        "yaml-tag@2",
                        "duplicate-key@3",
                        "yaml-merge-key@4",
                        "control-character@5",
                        "surrogate@6",
                        "yaml-key@7");
    }
}
