package org.osteoboard.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.source.Reads.codes;
import static org.osteoboard.model.source.Reads.utf8;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each is read in a thread with 256 KB of stack and must end within seconds; most end in milliseconds. */
class BombsTest {
    private static final int STACK = 256 * 1024;
    private static final int MILLIS = 10_000;
    private static final int ALMOST_FULL = Limits.FILE_BYTES - 64;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "YAML; [",
                "YAML; {",
                "YAML; ~- ~",
                "YAML; ~? ~",
                "YAML; ~[? ~",
                "YAML; {a: ",
                "YAML; ~[\\n~",
                "YAML; [[{x: ",
                "YAML; {[",
                "JSON; [",
                "JSON; {\"a\":",
                "JSON; [{\"a\":"
            })
    void nesting_without_end_stops_at_the_depth_limit(Format format, String piece) {
        SourceResult result = read(fill(piece.replace("\\n", "\n"), ALMOST_FULL), format);

        assertThat(codes(result)).contains("too-deep");
        assertThat(result.root()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void sixty_four_levels_are_read_and_sixty_five_are_not(Format format) {
        assertThat(read("[".repeat(64) + "]".repeat(64), format).problems()).isEmpty();
        assertThat(codes(read("[".repeat(65) + "]".repeat(65), format))).containsExactly("too-deep");
    }

    @Test
    void nine_levels_of_aliases_are_refused_one_by_one_and_nothing_grows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 9; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ", ").repeat(8) + alias));
        }
        SourceResult result = read(bomb.toString(), Format.YAML);

        assertThat(codes(result)).hasSize(10 + 9 * 9).containsOnly("yaml-alias");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void more_values_than_the_limit_are_refused(Format format) {
        String most = "[" + "1,".repeat(Limits.NODES - 2) + "1]";

        assertThat(read(most, format).problems()).isEmpty();
        assertThat(codes(read("[" + most + "]", format))).containsExactly("too-many-values");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_text_or_key_longer_than_the_limit_is_refused_and_the_rest_is_read(Format format) {
        String longest = "痛".repeat(Limits.SCALAR_LENGTH);

        assertThat(read("[\"" + longest + "\"]", format).problems()).isEmpty();
        assertThat(codes(read("[\"" + longest + "x\", {\"a\": 1, \"a\": 2}]", format)))
                .containsExactly("too-long", "duplicate-key");
    }

    @Test
    void astral_characters_count_once() {
        assertThat(read("\"" + "😀".repeat(Limits.SCALAR_LENGTH) + "\"", Format.JSON)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_larger_than_the_limit_is_not_even_decoded(Format format) {
        assertThat(codes(read(" ".repeat(Limits.FILE_BYTES), format))).containsExactly("empty");
        assertThat(codes(read(" ".repeat(Limits.FILE_BYTES + 1), format))).containsExactly("too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "YAML;; ~a: 1\\n~",
                "YAML;; ~&a \\n~",
                "YAML;; ~\u0007\\n~",
                "JSON; {; ~\"a\":1,~",
                "JSON; [; ~1e5,~",
                "JSON; [; ~\"\\ud800\",~"
            })
    void after_a_thousand_problems_reading_stops(Format format, String begin, String piece) {
        String start = begin == null ? "" : begin;
        SourceResult result = read(start + fill(piece.replace("\\n", "\n"), ALMOST_FULL), format);

        assertThat(result.problems().size()).isBetween(1, Limits.PROBLEMS + 1);
        if (result.problems().size() > 2) {
            assertThat(codes(result)).endsWith("too-many-problems");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "x",
                "~x ~",
                "~x\\n~",
                "~\\n~",
                "~#\\n~",
                "~-\\n~",
                "~- a\\n~",
                "~---\\n~",
                "~...\\n~",
                "*",
                "&",
                "!",
                "%",
                "'",
                "\"",
                "~\"\\x~",
                "{a",
                "~{a: 1}\\n~",
                "|",
                "~|\\n x\\n~",
                ":",
                "~: ~",
                "?",
                "~a:\\n ~",
                "~\\t~",
                "痛",
                "😀",
                "\\",
                "0",
                "1e",
                "~1 ~",
                ",",
                "]",
                "}",
                "\"a\"",
                "~a: &b !c ~",
                "<<",
                "~<<: ~",
                "~\\r~"
            })
    void a_megabyte_of_anything_end_in_bounded_time_in_both_formats(String piece) {
        String text = piece.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
        for (Format format : Format.values()) {
            for (String begin : new String[] {"", "a: ", "[", "{\"a\": \"", "a: |\n ", "%"}) {
                SourceResult result = read(begin + fill(text, ALMOST_FULL / 4), format);
                assertThat(result.root() == null && result.problems().isEmpty()).isFalse();
            }
        }
    }

    private static String fill(String piece, int bytes) {
        return piece.repeat(bytes / utf8(piece).length);
    }

    private static SourceResult read(String text, Format format) {
        byte[] bytes = utf8(text);
        AtomicReference<SourceResult> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread reader = new Thread(null, () -> result.set(SourceReader.read(bytes, format)), "reader", STACK);
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        reader.start();
        try {
            reader.join(MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(thrown.get()).isNull();
        assertThat(result.get()).as("read within %d ms", MILLIS).isNotNull();
        return result.get();
    }
}
