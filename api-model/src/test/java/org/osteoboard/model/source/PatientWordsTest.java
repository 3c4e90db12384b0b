package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.utf8;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a case stay out of problems, wherever they stand beside the fault. */
class PatientWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鯨Zqx7: 鯨Zqx7: 鯨Zqx7",
                "鯨Zqx7: 1\n鯨Zqx7: 2",
                "鯨Zqx7: &鯨Zqx7 1",
                "鯨Zqx7: *鯨Zqx7",
                "鯨Zqx7: *Zqx7",
                "鯨Zqx7: !Zqx7 1",
                "鯨Zqx7: !Zqx7!Zqx7 1",
                "鯨Zqx7: !<Zqx7 1",
                "%Zqx7 鯨Zqx7\n---\n鯨Zqx7: 1",
                "%TAG !Zqx7! Zqx7\n%TAG !Zqx7! Zqx7\n---\na: 1",
                "%YAML Zqx7\n---\n",
                "鯨Zqx7: \"鯨Zqx7",
                "鯨Zqx7: \"\\Zqx7\"",
                "鯨Zqx7: \"\\ud800鯨Zqx7\"",
                "鯨Zqx7: [鯨Zqx7",
                "鯨Zqx7: |Zqx7\n x",
                "鯨Zqx7:\n\t鯨Zqx7: 1",
                "鯨Zqx7\u0007: 鯨Zqx7",
                "鯨Zqx7\u200b: 鯨Zqx7",
                "? [鯨Zqx7]\n: 鯨Zqx7",
                "<<: 鯨Zqx7\n<<: 鯨Zqx7",
                "鯨Zqx7: 1\n---\n鯨Zqx7: 2",
                "@鯨Zqx7",
                "{\"鯨Zqx7\": 鯨Zqx7}",
                "{\"鯨Zqx7\": 1e鯨Zqx7}",
                "{\"鯨Zqx7\": 1_鯨Zqx7, \"a\": 017}",
                "{\"鯨Zqx7\": \"鯨Zqx7\\q\"}",
                "{\"鯨Zqx7\": \"鯨Zqx7",
                "{\"鯨Zqx7\": 1, \"鯨Zqx7\": 2}",
                "{\"鯨Zqx7\": {\"鯨Zqx7\": [{\"鯨Zqx7\": 1e9}]}} 鯨Zqx7",
                "{\"鯨Zqx7\" \"鯨Zqx7\"}",
                "{鯨Zqx7: 1}",
                "'鯨Zqx7'",
                "// 鯨Zqx7"
            })
    void no_word_of_the_file_appears_in_a_problem(String text) {
        int problems = 0;
        for (Format format : Format.values()) {
            SourceResult result = SourceReader.read(utf8(text), format);
            result.problems().forEach(AnyBytesTest::isPlain);
            problems += result.problems().size();
        }
        assertThat(problems).isPositive();
    }

    @Test
    void a_pointer_leads_only_through_legal_keys() {
        String text = "{\"pain\": [0, {\"worst\": 1e9, \"鯨Zqx7\": {\"worst\": 1e9}}], \"a/~b\": 1e9}";

        assertThat(SourceReader.read(utf8(text), Format.JSON, Set.of("pain", "worst", "a/~b")::contains)
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/pain/1/worst", "/pain/1", "/a~1~0b");
        assertThat(SourceReader.read(utf8(text), Format.JSON).problems())
                .extracting(Problem::pointer)
                .containsExactly("", "", "");
    }
}
