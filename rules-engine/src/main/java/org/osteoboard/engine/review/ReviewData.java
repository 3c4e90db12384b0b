package org.osteoboard.engine.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.factor.BinaryIn;

/** What the build keeps for reviewers apart from the catalogue: no case loads it. Immutable. */
public final class ReviewData {
    private static final Vignette.Expected[] EXPECTED = Vignette.Expected.values();

    private final Map<String, List<Vignette>> vignettes = new LinkedHashMap<>();

    private ReviewData(BinaryIn in) throws IOException {
        in.each(() -> vignettes.put(in.text(), in.each(() -> new Vignette(EXPECTED[in.number()], in.text(), in.text())))
                == null);
    }

    /** What was built with this version. */
    public static ReviewData load() {
        try (InputStream in = ReviewData.class.getResourceAsStream("/org/osteoboard/rules/review.bin")) {
            if (in == null) {
                throw new IllegalStateException("review.bin is not on the class path");
            }
            return new ReviewData(new BinaryIn(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vignettes of a statement; none for one of a hospital's own pack. */
    public List<Vignette> vignettes(String statement) {
        return vignettes.getOrDefault(statement, List.of());
    }
}
