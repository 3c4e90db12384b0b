package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What opens each option, word for word as its rule says it. So the state of an option can be a factor that other rules
 * ask for. Faults in the texts are told where the whole knowledge is checked.
 */
final class Openers {
    /** What opens an option or one of a family: of the patient or of a lesion, and the condition as written. */
    record Opening(boolean aboutPatient, String condition) {}

    private final Map<String, DrlFiles.Written> ofOption = new LinkedHashMap<>();
    private final Map<String, List<String>> ofFamily = new HashMap<>();

    Openers(Path rules, DrlFiles files) throws IOException {
        Faults toldElsewhere = new Faults();
        Map<String, DrlFiles.Written> byId = new HashMap<>();
        files.rules().forEach(written -> byId.put(written.id(), written));
        YamlMap options =
                YamlMap.load(rules.resolve("options.yaml"), toldElsewhere).map("options");
        for (String option : options.keys()) {
            options.map(option)
                    .texts("families")
                    .forEach(family -> ofFamily.computeIfAbsent(family, f -> new ArrayList<>())
                            .add(option));
        }
        for (Path file : Knowledge.statementFiles(rules)) {
            YamlMap statements = YamlMap.load(file, toldElsewhere);
            for (String id : statements.keys()) {
                DrlFiles.Written written = byId.get(id);
                if (written != null && statements.map(id).textOr("kind", "").equals("opens")) {
                    statements.map(id).texts("options").forEach(option -> ofOption.put(option, written));
                }
            }
        }
    }

    /** What opens {@code id}, an option or a family whose options have one kind of target; null if nothing does. */
    @Nullable
    Opening of(String id) {
        List<DrlFiles.Written> opening = ofFamily.getOrDefault(id, List.of(id)).stream()
                .filter(ofOption::containsKey)
                .map(ofOption::get)
                .distinct()
                .toList();
        if (opening.stream().map(DrlFiles.Written::aboutPatient).distinct().count() != 1) {
            return null;
        }
        return new Opening(
                opening.get(0).aboutPatient(),
                opening.stream().map(written -> "(" + written.condition() + ")").collect(Collectors.joining(" || ")));
    }

    /** The last segment of the path of an option's state: {@code RADIUM_223} is {@code radium223}. */
    static String segment(String option) {
        StringBuilder name = new StringBuilder();
        for (String word : option.toLowerCase(Locale.ROOT).split("_")) {
            name.append(
                            name.isEmpty()
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
