package org.osteoboard.report.line;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;

/**
 * What many lines say together: in how many cases each option is open, each alert is raised and each fact is missing. A
 * case counts once, however many of its lesions say the same. Not thread-safe.
 */
public final class LineSummary {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Set<String> COUNTED =
            Set.of(State.OPEN.id(), State.NEEDS_INFORMATION.id(), contraindicated(Contraindication.PRESENT));

    /**
     * What is counted of one case.
     *
     * @param alerts the state of each, by topic; of an unusable case too
     * @param options ids by {@code open}, {@code needs-information} and {@code contraindication-present}
     * @param missing factors
     */
    public record Case(Map<String, String> alerts, Map<String, Set<String>> options, Set<String> missing) {

        /** Reads it from a line this version wrote. */
        public static Case of(byte[] line) {
            Case read = new Case(new HashMap<>(), new HashMap<>(), new HashSet<>());
            try (JsonParser json = FACTORY.createParser(line)) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    read.member(json.currentName(), json);
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void member(String name, JsonParser json) throws IOException {
            json.nextToken();
            switch (name) {
                case "alerts" -> {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        alerts.put(json.currentName(), json.nextTextValue());
                    }
                }
                case "options" -> {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        ofTarget(json);
                    }
                }
                case "missing" -> {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        String key = json.getText();
                        missing.add(key.substring(0, key.indexOf('@')));
                    }
                }
                default -> json.skipChildren();
            }
        }

        private void ofTarget(JsonParser json) throws IOException {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (!COUNTED.contains(name)) {
                    json.skipChildren();
                    continue;
                }
                Set<String> ids = options.computeIfAbsent(name, n -> new HashSet<>());
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    ids.add(json.getText());
                }
            }
        }
    }

    private final Map<String, Map<String, Long>> alerts = new TreeMap<>();
    private final Map<String, Map<String, Long>> options = new TreeMap<>();
    private final Map<String, Long> missing = new TreeMap<>();

    public void add(Case one) {
        one.alerts().forEach((topic, state) -> count(alerts, state, topic));
        one.options().forEach((state, ids) -> ids.forEach(id -> count(options, state, id)));
        one.missing().forEach(factor -> missing.merge(factor, 1L, Long::sum));
    }

    private static void count(Map<String, Map<String, Long>> counts, String state, String id) {
        counts.computeIfAbsent(state, s -> new TreeMap<>()).merge(id, 1L, Long::sum);
    }

    /** The name under which a line lists the options with a contraindication. */
    public static String contraindicated(Contraindication contraindication) {
        return "contraindication-" + contraindication.id();
    }

    /** In how many cases an alert is in a state. */
    public long alerts(Alert.State state, String topic) {
        return alerts.getOrDefault(state.id(), Map.of()).getOrDefault(topic, 0L);
    }

    /** In how many cases an option is in a state for at least one target. */
    public long options(State state, String option) {
        return options.getOrDefault(state.id(), Map.of()).getOrDefault(option, 0L);
    }

    /** In how many cases a contraindication of an option is present for at least one target. */
    public long contraindicated(String option) {
        return options.getOrDefault(contraindicated(Contraindication.PRESENT), Map.of())
                .getOrDefault(option, 0L);
    }

    /** In how many cases something waits for a factor, for at least one target; by factor. */
    public Map<String, Long> missing() {
        return missing;
    }
}
