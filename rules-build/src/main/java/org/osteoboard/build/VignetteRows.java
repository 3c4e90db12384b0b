package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sentences of the vignettes, by statement: what its tests say, without the cases. */
final class VignetteRows {
    /** What a vignette may expect; the order is that of {@code review.bin}. */
    static final List<String> EXPECTED = List.of("holds", "nearly", "unknown");

    /** One vignette: what it expects, the person in a few words, and the file it stands in. */
    record Row(int expected, String sentence, String file) {}

    private final Map<String, List<Row>> byStatement = new TreeMap<>();

    VignetteRows(Path folder, Faults faults) throws IOException {
        for (Path file : Knowledge.files(folder)) {
            YamlMap map = YamlMap.load(file, faults);
            String name = file.getFileName().toString();
            for (String id : map.keys()) {
                List<Row> rows = byStatement.computeIfAbsent(id, i -> new ArrayList<>());
                for (int expected = 0; expected < EXPECTED.size(); expected++) {
                    for (YamlMap row : map.map(id).maps(EXPECTED.get(expected))) {
                        rows.add(new Row(expected, row.text("a"), name));
                    }
                }
            }
        }
    }

    List<Row> of(String statement) {
        return byStatement.getOrDefault(statement, List.of());
    }

    int count(String statement) {
        return of(statement).size();
    }
}
