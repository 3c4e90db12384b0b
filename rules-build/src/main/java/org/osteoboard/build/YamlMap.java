package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML mapping of a knowledge file, read key by key with the kind of value each key must have. */
final class YamlMap {
    private final String where;
    private final Map<String, Object> map;
    private final Faults faults;

    private YamlMap(String where, Map<String, Object> map, Faults faults) {
        this.where = where;
        this.map = map;
        this.faults = faults;
    }

    static YamlMap load(Path file, Faults faults) throws IOException {
        Object root = new Load(LoadSettings.builder()
                        .setAllowDuplicateKeys(false)
                        .setLabel(file.getFileName().toString())
                        .build())
                .loadFromString(Files.readString(file));
        String name = file.getFileName().toString();
        checkValues(name, root == null ? Map.of() : root, faults);
        return of(name, root == null ? Map.of() : root, faults);
    }

    /** A key without a value is most often the rest of a text that a comma has cut, for want of quotation marks. */
    private static void checkValues(String where, Object value, Faults faults) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                faults.check(
                        item != null && !String.valueOf(item).isBlank(),
                        where,
                        "key \"" + key + "\" has no value; maybe a text with a comma lacks its quotation marks");
                if (item != null) {
                    checkValues(where + "/" + key, item, faults);
                }
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                faults.check(item != null, where, "item " + i + " is empty");
                if (item != null) {
                    checkValues(where + "[" + i + "]", item, faults);
                }
            }
        }
    }

    private static YamlMap of(String where, Object value, Faults faults) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, item) -> copy.put(String.valueOf(key), item));
        } else {
            faults.add(where, "is not a mapping");
        }
        return new YamlMap(where, copy, faults);
    }

    String where() {
        return where;
    }

    Set<String> keys() {
        return map.keySet();
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    /** Faults every key that is not one of {@code known}. */
    void allow(Set<String> known) {
        for (String key : map.keySet()) {
            faults.check(known.contains(key), where, "unknown key " + key);
        }
    }

    YamlMap map(String key) {
        Object value = map.get(key);
        return of(where + "/" + key, value == null ? Map.of() : value, faults);
    }

    /** The mapping under {@code key}, or an empty one if it is absent or no mapping. */
    YamlMap mapOrNone(String key) {
        Object value = map.get(key);
        return of(where + "/" + key, value instanceof Map<?, ?> ? value : Map.of(), faults);
    }

    String text(String key) {
        if (!has(key)) {
            faults.add(where, key + " is missing");
            return "";
        }
        return String.valueOf(map.get(key)).strip();
    }

    String textOr(String key, String fallback) {
        return has(key) ? text(key) : fallback;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    int number(String key, int fallback) {
        Object value = map.get(key);
        return value instanceof Number number ? number.intValue() : fallback;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(key)) {
            texts.add(String.valueOf(item));
        }
        return texts;
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Object item : items(key)) {
            maps.add(of(where + "/" + key + "[" + maps.size() + "]", item, faults));
        }
        return maps;
    }

    private List<?> items(String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        return List.of(value);
    }

    /** The ja and en texts under {@code key}; both must be there. */
    Words words(String key) {
        YamlMap pair = map(key);
        return new Words(pair.text("ja"), pair.text("en"));
    }

    /** The ja and en texts under {@code key}, or empty ones if the key is absent. */
    Words wordsOrNone(String key) {
        return has(key) ? words(key) : Words.NONE;
    }

    /** The ja and en texts of this mapping itself. */
    Words words() {
        return new Words(text("ja"), text("en"));
    }
}
