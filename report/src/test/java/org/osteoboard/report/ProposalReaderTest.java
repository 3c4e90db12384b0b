package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.json.ProposalReader;
import org.osteoboard.report.json.ProposalResult;

/** A proposal is read back from JSON as it was, or it is told why not, without a word of it. */
class ProposalReaderTest {
    static String json(Example example) {
        return Reports.render(example.proposal(), Format.JSON, Lang.JA, Layout.FULL);
    }

    private static ProposalResult read(String json) {
        return ProposalReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String ordinary() {
        return json(Examples.all().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void what_was_written_is_read_and_written_the_same(Example example) {
        String json = json(example);
        assertThat(Reports.render(read(json).proposal().orElseThrow(), Format.JSON, Lang.EN, Layout.SHORT))
                .isEqualTo(json);
    }

    @Test
    void members_of_a_later_version_are_passed_over() {
        String later = ordinary().replaceFirst("\"usable\"", "\"later\": {\"a\": [1]}, \"usable\"");
        assertThat(read(later).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "1", "{\"case\": \"CANARY\"}", "{\"osteoboard-proposal\": \"CANARY\"}"})
    void what_is_no_proposal_is_told(String text) {
        ProposalResult result = read(text);
        assertThat(result.proposal()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.problems().toString()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "10"})
    void another_format_is_named_as_such(String format) {
        ProposalResult result =
                read(ordinary().replaceFirst("\"osteoboard-proposal\": 1", "\"osteoboard-proposal\": " + format));
        assertThat(result.proposal()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("proposal-format");
            assertThat(problem.message().en()).contains("osteoboard-proposal 1");
            assertThat(problem.hint().ja()).contains("作り直して");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"usable\": true|\"usable\": \"CANARY\"|/usable must be true or false.",
                "\"state\": \"open\"|\"state\": \"CANARY\"|is none of the known words.",
                "\"statements\": [|\"CANARY\": [|statements is missing.",
                "\"holds\": true|\"holds\": 1|must be true or false.",
                "\"engine\": \"|\"CANARY\": \"|/versions/engine is missing.",
                "\"targets\": [|\"targets\": \"CANARY\", \"x\": [|/targets must be a list.",
            })
    void a_member_that_is_wrong_is_told_with_its_place_and_without_its_words(String found, String put, String told) {
        String json = ordinary();
        assertThat(json).contains(found);
        ProposalResult result = read(json.replace(found, put));
        assertThat(result.proposal()).isEmpty();
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.message().en()).contains(told);
            assertThat(problem.line()).isPositive();
        });
        assertThat(result.problems().toString()).doesNotContain("CANARY");
    }
}
