package org.osteoboard.vignettes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osteoboard.model.source.Node;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The hand-written vignettes: for each statement a case where it holds, one where it nearly does, one where it asks. */
public final class Vignettes {
    private static final Path FOLDER = Path.of("src/test/resources/vignettes");

    /** What a vignette expects of its statement. */
    public enum Expected {
        HOLDS("holds"),
        RULED_OUT("nearly"),
        POSSIBLE("unknown");

        final String key;

        Expected(String key) {
            this.key = key;
        }
    }

    /**
     * One vignette.
     *
     * @param sentence the person in a few words
     * @param target the target the statement is about: {@code patient} or the id of a lesion
     * @param asks paths of factors that must be among the missing facts it waits for
     */
    public record Vignette(
            String statement,
            Expected expected,
            String sentence,
            Map<String, Object> given,
            String target,
            List<String> asks) {}

    private Vignettes() {}

    public static List<Vignette> all() {
        List<Vignette> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                Object root = new Load(LoadSettings.builder()
                                .setLabel(file.getFileName().toString())
                                .build())
                        .loadFromString(Files.readString(file));
                map(root).forEach((id, row) -> read(id, map(row), all));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void read(String id, Map<String, Object> row, List<Vignette> into) {
        for (Expected expected : Expected.values()) {
            Object written = row.get(expected.key);
            List<?> several = written instanceof List<?> list ? list : written == null ? List.of() : List.of(written);
            for (Object each : several) {
                Map<String, Object> vignette = map(each);
                Map<String, Object> given = map(vignette.getOrDefault("given", Map.of()));
                Object asks = vignette.getOrDefault("asks", List.of());
                into.add(new Vignette(
                        id,
                        expected,
                        String.valueOf(vignette.get("a")),
                        given,
                        String.valueOf(vignette.getOrDefault("at", hasLesion(given) ? "L" : "patient")),
                        asks instanceof List<?> list
                                ? list.stream().map(String::valueOf).toList()
                                : List.of(String.valueOf(asks))));
            }
        }
    }

    private static boolean hasLesion(Map<String, Object> given) {
        return given.containsKey("lesion");
    }

    /**
     * The case of a vignette: a minimal case, overlaid with what is given. {@code lesion} is one lesion with the id L;
     * {@code lesions} are several. The count is that of the lesions unless given.
     */
    static Node caseOf(Map<String, Object> given) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("osteoboard", 1);
        file.put("case", "vignette");
        file.put("as-of", "2026-11-20");
        file.put("jurisdiction", "JP");
        List<Object> lesions = new ArrayList<>();
        given.forEach((key, value) -> {
            if (key.equals("lesion")) {
                Map<String, Object> lesion = new LinkedHashMap<>();
                lesion.put("id", "L");
                lesion.putAll(map(value));
                lesions.add(lesion);
            } else if (key.equals("lesions")) {
                lesions.addAll((List<?>) value);
            } else {
                file.put(key, value);
            }
        });
        Map<String, Object> bone = new LinkedHashMap<>();
        if (!lesions.isEmpty()) {
            bone.put("count", lesions.size());
            bone.put("lesions", lesions);
        }
        bone.putAll(map(file.getOrDefault("bone-metastases", Map.of())));
        if (!bone.isEmpty()) {
            file.put("bone-metastases", bone);
        }
        return node(file);
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Node.Entry> entries = new ArrayList<>();
            map.forEach((key, item) -> entries.add(new Node.Entry(String.valueOf(key), node(item), 1, 1)));
            return new Node.Mapping(entries, 1, 1);
        }
        if (value instanceof List<?> list) {
            return new Node.Sequence(list.stream().map(Vignettes::node).toList(), 1, 1);
        }
        Node.Form form = value == null
                ? Node.Form.NULL
                : value instanceof Boolean
                        ? Node.Form.BOOLEAN
                        : value instanceof Number ? Node.Form.NUMBER : Node.Form.TEXT;
        return new Node.Scalar(value == null ? "" : String.valueOf(value), form, 1, 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
