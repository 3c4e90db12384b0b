package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.codes;
import static org.osteoboard.model.source.Reads.json;
import static org.osteoboard.model.source.Reads.problem;
import static org.osteoboard.model.source.Reads.problems;
import static org.osteoboard.model.source.Reads.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void a_value_keeps_its_spelling_and_its_place() {
        Node root = json("{\n  \"痛😀\": [6.50, \"\\u0078\"]\n}").root();

        Node.Entry entry = ((Node.Mapping) root).entries().get(0);
        assertThat(entry.line()).isEqualTo(2);
        assertThat(entry.column()).isEqualTo(3);
        assertThat(((Node.Sequence) entry.value()).items())
                .containsExactly(
                        new Node.Scalar("6.50", Node.Form.NUMBER, 2, 10), new Node.Scalar("x", Node.Form.TEXT, 2, 16));
    }

    @Test
    void the_four_forms_of_a_scalar_are_told_apart() {
        assertThat(tree(json("[\"1\", 1, true, null, \"no\", false, \"\"]")))
                .isEqualTo("[TEXT 1, NUMBER 1, BOOLEAN true, NULL null, TEXT no, BOOLEAN false, TEXT]");
    }

    @Test
    void a_second_value_is_refused() {
        assertThat(codes(json("{} {}"))).containsExactly("many-documents");
        assertThat(codes(json("{\"a\": 1}\n{\"a\": 2}"))).containsExactly("many-documents");
        assertThat(codes(json("{} x"))).containsExactly("syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void a_file_without_content_is_told_as_empty(String text) {
        assertThat(problem(json(text)).code()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1,]            | 4 | Maybe the last comma is too many.",
                "{\"a\": 1,}     | 9 | Maybe the last comma is too many.",
                "// c            | 1 | Maybe this is a comment; delete it or write YAML.",
                "[1, /* c */ 2]  | 5 | Maybe this is a comment; delete it or write YAML.",
                "# c             | 1 | Maybe this is a comment; delete it or write YAML.",
                "{'a': 1}        | 2 | Maybe these are other quotation marks.",
                "{“a”: 1}        | 2 | Maybe these are other quotation marks.",
                "{a: 1}          | 2 | Maybe a quotation mark or a comma is missing or too many.",
                "[1 2]           | 4 | Maybe a quotation mark or a comma is missing or too many.",
                "[\"a\\tb\"]     | 4 | Maybe a quotation mark is not closed.",
                "[\"a\\qb\"]     | 5 | Maybe a backslash is meant, which is written \\\\.",
                "[tru]           | 2 | Maybe a quotation mark or a comma is missing or too many.",
                "{\"a\": [1      | 9 | Maybe a quotation mark or a bracket is not closed.",
                "{\"a\": \"x     | 9 | Maybe a quotation mark or a bracket is not closed.",
                "]               | 1 | Maybe a quotation mark or a comma is missing or too many."
            })
    void a_text_that_is_no_JSON_is_told_with_its_column_and_a_likely_cause(String text, int column, String hint) {
        Problem problem = problem(json(text.replace("\\t", "\t")));

        assertThat(problem.code()).isEqualTo("syntax");
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.message().en()).startsWith("Column " + column + ": ");
        assertThat(problem.message().ja()).startsWith(column + " 文字目: ");
        assertThat(problem.hint().en()).isEqualTo(hint);
        assertThat(problem.hint().ja()).isNotEmpty();
    }

    @Test
    void all_problems_up_to_the_first_break_in_syntax_are_told_at_once() {
        assertThat(problems(json("{\"a\": 1e5,\n\"a\": 2,\n\"b\": \"\\ud800\",\n\"c\u200b\": 1,\n\"d\": }")))
                .containsExactly(
                        "number-form@1", "duplicate-key@2", "surrogate@3", "invisible-character@4", "syntax@5");
    }
}
