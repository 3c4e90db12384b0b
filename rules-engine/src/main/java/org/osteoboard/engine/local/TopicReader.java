package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/** Reads one topic of a pack: what its own alerts or notes are about. */
final class TopicReader {
    private static final List<String> KEYS = List.of("kind", "ja", "en", "signs");

    private final FactorTable table;
    private final Findings findings;
    private final Sentences sentences;

    TopicReader(FactorTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.sentences = new Sentences(findings);
    }

    Topic read(String id, Fields row) {
        row.allow(KEYS);
        String kind = row.text("kind", "alert");
        boolean alert = kind.equals("alert");
        if (!alert && !kind.equals("note") && !kind.isEmpty()) {
            findings.unknown("unknown-kind", row.at("kind"), kind, "話題の種類", "kind of topic", List.of("alert", "note"));
        }
        Text name = sentences.of(row, PackLimits.NAME, PackLimits.NAME);
        List<FactorRef> signs = new ArrayList<>();
        for (Fields.Item item : row.words("signs")) {
            Factor factor = table.find(item.word());
            if (factor == null) {
                List<String> paths = table.all().stream().map(Factor::path).toList();
                findings.unknown("unknown-factor", item.spot(), item.word(), "因子", "factor", paths);
            } else {
                signs.add(factor.ref());
            }
        }
        if (alert && !row.has("signs")) {
            row.text("signs", "[patient.symptom.temperature]");
        } else if (!alert) {
            row.refuse("signs", "所見があるのは alert の話題だけです。", "only a topic of alerts has signs.");
        }
        return new Topic(id, name, alert, List.copyOf(signs));
    }
}
