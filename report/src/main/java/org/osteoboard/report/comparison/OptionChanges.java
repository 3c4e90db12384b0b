package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.model.comparison.Change;
import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** Options that came, went or moved, and the statements that made it so; alike for several lesions, told once. */
final class OptionChanges {
    private static final String UNDESCRIBED = "undescribed";

    private final View view;

    OptionChanges(View view) {
        this.view = view;
    }

    /** What is told of an option on one row. */
    private record Told(String option, String name, String change, Set<String> by) {}

    void all() {
        Map<String, Map<Told, List<String>>> byModality = new LinkedHashMap<>();
        for (Comparison.Moved moved : view.all.options()) {
            if (view.full || !unopened(moved)) {
                OptionEntry option = moved.option().either();
                Set<String> by = new LinkedHashSet<>();
                moved.by().forEach(key -> by.add(key.substring(0, key.indexOf('@'))));
                Told told = new Told(option.option(), view.say(option.name()), change(moved), by);
                byModality
                        .computeIfAbsent(moved.modality(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(told, key -> new ArrayList<>())
                        .add(option.target());
            }
        }
        if (byModality.isEmpty()) {
            return;
        }
        view.page.add(Kind.SECTION, Body.of(view.say(Words.OPTIONS)), "options");
        byModality.forEach((modality, options) -> {
            view.page.add(Kind.GROUP, Body.of(name(modality)), modality);
            options.forEach(this::row);
        });
    }

    /** True for an option of a lesion that came or went, which nothing on file opens, or nobody described. */
    static boolean unopened(Comparison.Moved moved) {
        OptionEntry option = moved.option().either();
        return moved.option().change() != Change.MOVED
                && (option.state() == OptionEntry.State.NOT_OPENED
                        || option.state() == OptionEntry.State.NEEDS_INFORMATION
                                && option.target().equals(UNDESCRIBED));
    }

    private void row(Told told, List<String> targets) {
        List<String> names = targets.stream()
                .filter(target -> !target.equals(Proposal.PATIENT))
                .map(view::target)
                .toList();
        Body body = new Body();
        if (!names.isEmpty()) {
            body.text(view.list(names) + ": ");
        }
        body.strong(told.change());
        if (!told.by().isEmpty()) {
            body.text(" ").faint("[" + view.say(Words.BY, String.join(" ", told.by())) + "]");
        }
        List<String> ids = new ArrayList<>(List.of(told.option()));
        ids.addAll(targets);
        ids.addAll(told.by());
        view.page.add(Kind.ROW, told.name(), body, ids);
    }

    private String change(Comparison.Moved moved) {
        Optional<OptionEntry> before = moved.option().before();
        Optional<OptionEntry> after = moved.option().after();
        List<String> changes = new ArrayList<>();
        String was = before.map(each -> state(each.state())).orElse(view.say(Words.NOT_IN_LIST));
        String is = after.map(each -> state(each.state())).orElse(view.say(Words.NOT_IN_LIST));
        if (!was.equals(is)) {
            changes.add(view.arrow(was, is));
        }
        OptionEntry.Contraindication none = OptionEntry.Contraindication.NONE_FOUND;
        OptionEntry.Contraindication had =
                before.map(OptionEntry::contraindication).orElse(none);
        OptionEntry.Contraindication has =
                after.map(OptionEntry::contraindication).orElse(none);
        if (had != has) {
            changes.add(view.arrow(contraindication(had), contraindication(has)));
        }
        boolean could = before.map(OptionEntry::unavailable).orElse(false);
        boolean can = after.map(OptionEntry::unavailable).orElse(false);
        if (could != can) {
            changes.add(view.arrow(available(could), available(can)));
        }
        return String.join(view.say(Labels.ALSO), changes);
    }

    private String name(String modality) {
        for (Proposal proposal : List.of(view.all.after(), view.all.before())) {
            for (ModalityEntry each : proposal.modalities()) {
                if (each.id().equals(modality)) {
                    return view.say(each.label());
                }
            }
        }
        return modality;
    }

    private String state(OptionEntry.State state) {
        return view.say(
                switch (state) {
                    case OPEN -> Words.OPEN;
                    case NEEDS_INFORMATION -> Words.WAITING;
                    case NOT_OPENED -> Words.NOT_OPENED;
                    case OUT_OF_SCOPE -> Words.OUT_OF_SCOPE;
                });
    }

    private String contraindication(OptionEntry.Contraindication contraindication) {
        return view.say(
                switch (contraindication) {
                    case PRESENT -> Words.CONTRAINDICATED;
                    case NOT_EXCLUDED -> Words.MAY_BE_CONTRAINDICATED;
                    case NONE_FOUND -> Words.NO_CONTRAINDICATION;
                });
    }

    private String available(boolean unavailable) {
        return view.say(unavailable ? Words.UNAVAILABLE : Words.AVAILABLE);
    }
}
