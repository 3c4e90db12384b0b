package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Options that nothing on file opens: by name, or with the facts that say so. */
final class NotOpened {
    private final Case about;
    private final Page page;

    NotOpened(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** @param withFacts with the facts that say so, as in the full layout */
    void all(List<OptionEntry> options, boolean withFacts) {
        if (options.isEmpty()) {
            return;
        }
        if (about.full || withFacts) {
            page.add(Kind.GROUP, new Body().strong(about.say(Labels.NOT_OPENED_GROUP)));
            withFacts(options);
        } else {
            names(options);
        }
    }

    private void names(List<OptionEntry> options) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (OptionEntry option : options) {
            names.put(option.option(), about.say(option.name()));
            targets.computeIfAbsent(option.option(), key -> new LinkedHashSet<>())
                    .add(option.target());
        }
        List<String> described = about.proposal.targets().stream()
                .filter(target -> !target.pointer().isEmpty())
                .map(Proposal.Target::id)
                .toList();
        List<String> words = new ArrayList<>();
        names.forEach((id, name) -> {
            Set<String> of = targets.getOrDefault(id, Set.of());
            boolean everywhere = of.contains(Proposal.PATIENT) || of.containsAll(described);
            words.add(everywhere ? name : name + about.say(Labels.PAREN, about.shortTargets(of)));
        });
        page.add(
                Kind.GROUP,
                about.say(Labels.NOT_OPENED_GROUP) + ":",
                new Body().faint(about.list(words)),
                names.keySet());
    }

    private void withFacts(List<OptionEntry> options) {
        Map<String, List<OptionEntry>> same = new LinkedHashMap<>();
        for (OptionEntry option : options) {
            List<String> facts = option.whyNot().stream()
                    .map(use -> use.factor() + use.values().en() + use.standing())
                    .toList();
            same.computeIfAbsent(option.target() + facts, key -> new ArrayList<>())
                    .add(option);
        }
        same.values().forEach(group -> {
            List<String> names =
                    group.stream().map(option -> about.say(option.name())).toList();
            List<String> ids =
                    new ArrayList<>(group.stream().map(OptionEntry::option).toList());
            OptionEntry first = group.get(0);
            ids.add(first.target());
            Body body = Body.of(about.list(names));
            if (!first.target().equals(Proposal.PATIENT)) {
                body.faint(about.say(Labels.PAREN, about.shortTargets(List.of(first.target()))));
            }
            List<String> facts = first.whyNot().stream()
                    .map(use -> about.say(use.label()) + ": " + about.value(use))
                    .toList();
            body.text(": ").text(about.list(facts));
            page.add(Kind.STATEMENT, body, ids.toArray(new String[0]));
        });
    }
}
