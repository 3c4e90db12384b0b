package org.osteoboard.report.json;

import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.report.line.LineSummary;

/** What many cases say together, as JSON: counts of cases by id, in the order of the knowledge. */
public final class SummaryJson {
    /** Version of the format, written as {@code osteoboard-summary}. */
    public static final int FORMAT = 1;

    private SummaryJson() {}

    public static String write(OptionEngine engine, LineSummary summary, long cases, long unusable) {
        Out out = new Out();
        return out.document(() -> {
            out.number("osteoboard-summary", FORMAT);
            out.string("engine", engine.versions().engine());
            out.string("knowledge", engine.versions().knowledge());
            out.string("knowledgeSha256", engine.versions().knowledgeSha256());
            out.number("cases", cases);
            out.number("unusable", unusable);
            out.array("options", engine.catalogue().options().values(), option -> {
                out.string("option", option.id());
                out.string("modality", option.modality().id());
                out.number(State.OPEN.id(), summary.options(State.OPEN, option.id()));
                out.number(State.NEEDS_INFORMATION.id(), summary.options(State.NEEDS_INFORMATION, option.id()));
                out.number(LineSummary.contraindicated(Contraindication.PRESENT), summary.contraindicated(option.id()));
            });
            out.array(
                    "alerts",
                    engine.catalogue().topics().values().stream()
                            .filter(Topic::alert)
                            .toList(),
                    topic -> {
                        out.string("topic", topic.id());
                        for (Alert.State state : Alert.State.values()) {
                            out.number(state.id(), summary.alerts(state, topic.id()));
                        }
                    });
            out.array("missing", byFrequency(summary.missing()), each -> {
                out.string("factor", each.getKey());
                out.number("cases", each.getValue());
            });
        });
    }

    /** The most frequent first; equal ones by name. */
    public static List<Map.Entry<String, Long>> byFrequency(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
