package org.osteoboard.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent sums are themselves held against the published examples. */
class IndependentScoresTest {
    static Stream<ScoreVectors.Vector> sums() {
        return Stream.of("SINS", "MIRELS", "KATAGIRI_2014").flatMap(ScoreVectors::of);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void a_published_example_gives_its_total_and_its_band(ScoreVectors.Vector example) {
        String score = example.id().substring(0, example.id().lastIndexOf('-'));
        int total = total(score, codes(score, example));
        assertThat(String.valueOf(total)).isEqualTo(String.valueOf(example.total()));
        assertThat(band(score, total)).isEqualTo(example.category());
    }

    static Stream<ScoreVectors.Vector> laboratory() {
        return ScoreVectors.of("KATAGIRI_2014.lab");
    }

    @ParameterizedTest
    @MethodSource("laboratory")
    void one_critical_value_outranks_the_abnormal_ones(ScoreVectors.Vector example) {
        assertThat(IndependentScores.katagiriLab(
                        example.number("crp").doubleValue(),
                        example.number("ldh").doubleValue(),
                        example.number("alb").doubleValue(),
                        example.number("plt").doubleValue(),
                        example.number("ca").doubleValue(),
                        example.number("bil").doubleValue()))
                .isEqualTo(example.category());
    }

    @Test
    void every_combination_stays_within_the_published_range_and_both_ends_are_reached() {
        assertThat(totals("SINS"))
                .hasSize(4 * 3 * 3 * 3 * 4 * 3)
                .contains(0, 18)
                .allMatch(t -> t >= 0 && t <= 18);
        assertThat(totals("MIRELS")).hasSize(81).contains(4, 12).allMatch(t -> t >= 4 && t <= 12);
        assertThat(totals("KATAGIRI_2014")).hasSize(216).contains(0, 10).allMatch(t -> t >= 0 && t <= 10);
    }

    @Test
    void S1_alone_is_junctional_and_the_rest_of_the_sacrum_rigid() {
        assertThat(IndependentScores.sinsLocation("S1")).isEqualTo("junctional");
        assertThat(IndependentScores.sinsLocation("S2")).isEqualTo("rigid");
        assertThat(IndependentScores.sinsLocation("T10")).isEqualTo("semirigid");
        assertThat(IndependentScores.sinsLocation("L5")).isEqualTo("junctional");
    }

    private static List<Integer> totals(String score) {
        List<List<String>> combinations = List.of(List.of());
        for (List<String> levels : IndependentScores.items(score).values()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : combinations) {
                for (String level : levels) {
                    longer.add(Stream.concat(start.stream(), Stream.of(level)).toList());
                }
            }
            combinations = longer;
        }
        return combinations.stream().map(codes -> total(score, codes)).toList();
    }

    private static List<String> codes(String score, ScoreVectors.Vector example) {
        return IndependentScores.items(score).keySet().stream()
                .map(example::word)
                .toList();
    }

    private static int total(String score, List<String> c) {
        return switch (score) {
            case "SINS" -> IndependentScores.sins(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5));
            case "MIRELS" -> IndependentScores.mirels(c.get(0), c.get(1), c.get(2), c.get(3));
            default -> IndependentScores.katagiri(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5));
        };
    }

    private static String band(String score, int total) {
        return switch (score) {
            case "SINS" -> IndependentScores.sinsBand(total);
            case "MIRELS" -> IndependentScores.mirelsBand(total);
            default -> IndependentScores.katagiriBand(total);
        };
    }
}
