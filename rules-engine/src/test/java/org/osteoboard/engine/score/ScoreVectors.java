package org.osteoboard.engine.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published or independently computed inputs and outcomes in {@code score-vectors.json}. */
public final class ScoreVectors {
    private ScoreVectors() {}

    /** One set of inputs and what has to come out. */
    public record Vector(String id, Map<?, ?> inputs, Object total, Object category) {

        /** A number among the inputs, exactly as it is written in the file. */
        public BigDecimal number(String name) {
            return decimal(inputs.get(name));
        }

        public String word(String name) {
            return String.valueOf(inputs.get(name));
        }

        /** The total where the file gives one for each formula. */
        public BigDecimal total(String formula) {
            return decimal(((Map<?, ?>) total).get(formula));
        }

        @Override
        public String toString() {
            return id + " " + inputs;
        }
    }

    public static Stream<Vector> of(String score) {
        return all().filter(v -> score.equals(v.get("score")))
                .map(v -> new Vector(
                        String.valueOf(v.get("id")),
                        (Map<?, ?>) Objects.requireNonNull(v.get("inputs")),
                        String.valueOf(v.get("expectedTotal")).equals("null") ? "" : v.get("expectedTotal"),
                        String.valueOf(v.get("expectedCategory"))));
    }

    public static BigDecimal decimal(Object number) {
        return new BigDecimal(String.valueOf(number));
    }

    private static Stream<Map<?, ?>> all() {
        try (InputStream json = Objects.requireNonNull(ScoreVectors.class.getResourceAsStream("/score-vectors.json"))) {
            Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(json);
            return ((List<?>) file.get("vectors")).stream().map(v -> (Map<?, ?>) v);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
