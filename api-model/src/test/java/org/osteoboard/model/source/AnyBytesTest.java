package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.utf8;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, there is a tree or a problem, and no problem tells what the file says. */
class AnyBytesTest {
    private static final String SECRET = "鯨Zqx7";
    private static final String[] PIECES = {
        "a",
        "b: ",
        ": ",
        "- ",
        "\n",
        "  ",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "&",
        "*",
        "!",
        "!!",
        "%",
        "#",
        "?",
        "<<",
        "---\n",
        "...\n",
        "1",
        "-",
        ".",
        "1e9",
        "true",
        "null",
        "\\",
        "\\u",
        "d800",
        "\r",
        "\u0007",
        "\u202e",
        "\u200b",
        "：",
        "\u3000",
        "痛",
        "😀",
        "\"a\":",
        "%YAML 1.2\n",
        "&x ",
        "*x ",
        "!t ",
        SECRET
    };
    private static final String CASE = """
            osteoboard: 1
            case: 鯨Zqx7-1
            note: "鯨Zqx7: 歩きたい"
            鯨Zqx7: {a: [1, 2.5, no], b: 'x'}
            bone-metastases:
              lesions:
                - {id: 鯨Zqx7, pain: {worst: 6}}
                - id: T8
                  words: |
                    鯨Zqx7
            """;

    @Test
    void twenty_thousand_random_inputs_never_throw() {
        Random random = new Random(20261122);
        int trees = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = input(random, i % 4);
            for (Format format : Format.values()) {
                SourceResult result = SourceReader.read(bytes, format);
                if (result.root() != null) {
                    trees++;
                } else {
                    assertThat(result.problems()).isNotEmpty();
                }
                result.problems().forEach(AnyBytesTest::isPlain);
            }
        }
        assertThat(trees).as("some inputs get through").isGreaterThan(1_000);
    }

    private static byte[] input(Random random, int kind) {
        switch (kind) {
            case 0 -> {
                byte[] bytes = new byte[random.nextInt(64)];
                random.nextBytes(bytes);
                return bytes;
            }
            case 1 -> {
                byte[] bytes = new byte[random.nextInt(64)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (' ' + random.nextInt(95));
                }
                return bytes;
            }
            case 2 -> {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(30); i > 0; i--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                return utf8(text.toString());
            }
            default -> {
                StringBuilder text = new StringBuilder(CASE);
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    int place = random.nextInt(text.length());
                    int end = Math.min(text.length(), place + random.nextInt(3));
                    text.replace(place, end, PIECES[random.nextInt(PIECES.length)]);
                }
                return utf8(text.toString());
            }
        }
    }

    static void isPlain(Problem problem) {
        assertThat(problem.toString()).doesNotContain("Zqx7", "鯨", "\n", "snakeyaml", "jackson", "Exception", "#");
        assertThat(problem.code()).matches("[a-z0-9-]+");
        assertThat(problem.message().ja()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
        assertThat(problem.line()).isNotNegative();
        if (!problem.hint().equals(Problem.NO_HINT)) {
            assertThat(problem.hint().en()).startsWith("Maybe ");
            assertThat(problem.hint().ja()).isNotBlank();
        }
    }
}
