package org.osteoboard.build;

import java.util.List;
import java.util.Set;

/** The texts of one statement, as written beside its rule. */
record StatementText(String id, String file, YamlMap row) {
    static final List<String> KINDS = List.of(
            "opens",
            "supports",
            "against",
            "caution",
            "contraindication",
            "prerequisite",
            "monitoring",
            "side-effect",
            "ask-patient",
            "alert",
            "note");
    private static final Set<String> KEYS = Set.of(
            "kind",
            "options",
            "topic",
            "ja",
            "en",
            "brief",
            "plain",
            "sources",
            "seed",
            "jurisdiction",
            "verification",
            "verification-note",
            "ours",
            "contention",
            "answered-by",
            "grade",
            "quote",
            "reviewed");

    StatementText {
        row.allow(KEYS);
    }

    String kind() {
        return row.text("kind");
    }

    /** Alerts and notes name a topic, a question may; all others name options. */
    boolean hasTopic() {
        return kind().equals("alert") || kind().equals("note") || (kind().equals("ask-patient") && row.has("topic"));
    }

    List<String> options() {
        return row.texts("options");
    }

    List<String> seed() {
        return row.texts("seed");
    }
}
