package org.osteoboard.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.json.SummaryJson;
import org.osteoboard.report.line.LineSummary;

/** What the cases of a batch say together: counts of cases. Options and alerts keep the order of the knowledge. */
final class BatchSummaryText {
    private static final Text OPTIONS = new Text(
            "選択肢のある症例数 (開かれる / 情報が必要 / 禁忌あり)",
            "Options: cases in which each is open / needs information / has a contraindication");
    private static final Text NEVER = new Text("どの症例でも開かれなかった選択肢", "Not opened in any case");
    private static final Text ALERTS = new Text(
            "警告 (該当 / 否定できない / 調べられていない / 記載からは該当なし)",
            "Alerts: raised / not excluded / not looked for / nothing on file raises");
    private static final Text MISSING =
            new Text("足りない情報 (それを待つ文のある症例数)", "Missing facts: cases in which something waits for each");

    private final OptionEngine engine;
    private final LineSummary summary;
    private final Lang lang;
    private final StringBuilder text = new StringBuilder();

    private BatchSummaryText(OptionEngine engine, LineSummary summary, Lang lang) {
        this.engine = engine;
        this.summary = summary;
        this.lang = lang;
    }

    static String of(OptionEngine engine, BatchTally tally, Lang lang) {
        BatchSummaryText all = new BatchSummaryText(engine, tally.summary(), lang);
        all.alerts();
        all.options();
        all.missing();
        return all.text.toString();
    }

    private void alerts() {
        heading(ALERTS);
        for (Topic topic : engine.catalogue().topics().values()) {
            if (topic.alert()) {
                row(
                        topic.name().in(lang),
                        summary.alerts(Alert.State.RAISED, topic.id()),
                        summary.alerts(Alert.State.NOT_EXCLUDED, topic.id()),
                        summary.alerts(Alert.State.NOT_LOOKED_FOR, topic.id()),
                        summary.alerts(Alert.State.NO_SIGN_ON_FILE, topic.id()));
            }
        }
    }

    private void options() {
        heading(OPTIONS);
        for (Modality modality : Modality.values()) {
            text.append(modality.label().in(lang)).append('\n');
            for (Option option : engine.catalogue().options().values()) {
                if (option.modality() == modality && !never(option)) {
                    row(
                            option.name().in(lang),
                            summary.options(State.OPEN, option.id()),
                            summary.options(State.NEEDS_INFORMATION, option.id()),
                            summary.contraindicated(option.id()));
                }
            }
        }
        List<Option> never = engine.catalogue().options().values().stream()
                .filter(this::never)
                .toList();
        if (!never.isEmpty()) {
            text.append(NEVER.in(lang)).append('\n');
            never.forEach(
                    option -> text.append("  ").append(option.name().in(lang)).append('\n'));
        }
    }

    private boolean never(Option option) {
        return summary.options(State.OPEN, option.id()) == 0
                && summary.options(State.NEEDS_INFORMATION, option.id()) == 0;
    }

    private void missing() {
        heading(MISSING);
        for (Map.Entry<String, Long> each : SummaryJson.byFrequency(summary.missing())) {
            row(label(each.getKey()), each.getValue());
        }
    }

    private String label(String path) {
        @Nullable Factor factor = engine.factors().find(path);
        return factor == null
                ? new Text("数に含まれるが記載のない病変", "lesions counted but not described").in(lang)
                : factor.label().in(lang) + " (" + path + ")";
    }

    private void heading(Text words) {
        text.append(text.isEmpty() ? "" : "\n").append(words.in(lang)).append('\n');
    }

    private void row(String label, long... counts) {
        for (long count : counts) {
            text.append(String.format(Locale.ROOT, "%9d", count));
        }
        text.append("  ").append(label).append('\n');
    }
}
