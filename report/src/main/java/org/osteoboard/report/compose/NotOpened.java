package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Options that nothing on file opens, with the facts that say so. */
final class NotOpened {
    private final Case about;
    private final Page page;

    NotOpened(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** @param noneOpen whether the modality has no open option: then the short report says why, else it counts */
    void all(List<OptionEntry> options, boolean noneOpen) {
        if (options.isEmpty()) {
            return;
        }
        if (about.full) {
            page.add(Kind.GROUP, new Body().strong(about.say(Labels.NOT_OPENED_GROUP)));
            withFacts(options);
        } else if (noneOpen) {
            factsByName(options);
        }
    }

    /** The facts that say so, by name, in one paragraph. */
    private void factsByName(List<OptionEntry> options) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (OptionEntry option : options) {
            Set<String> factors = new LinkedHashSet<>();
            Set<String> labels = new LinkedHashSet<>();
            for (FactUse use : option.whyNot()) {
                boolean ofPatient = use.target().equals(Proposal.PATIENT);
                factors.add(use.factor());
                labels.add(ofPatient ? about.fact(use) : about.say(use.label()));
            }
            ids.add(option.option());
            names.computeIfAbsent(factors.toString(), key -> new LinkedHashSet<>())
                    .add(about.say(Local.name(option)));
            facts.computeIfAbsent(factors.toString(), key -> new LinkedHashSet<>())
                    .addAll(labels);
        }
        Body body = new Body();
        names.forEach((key, which) -> body.gap()
                .text(about.list(which))
                .faint(about.say(Labels.PAREN, about.list(facts.getOrDefault(key, Set.of())))));
        page.add(Kind.GROUP, about.say(Labels.NOT_OPENED_GROUP) + ":", body, ids);
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
                    group.stream().map(option -> about.say(Local.name(option))).toList();
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
