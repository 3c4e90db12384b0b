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

/** Options that some answer may open, in the full report: one line for all that wait for the same facts. */
final class WholeWaiting {
    private final Case about;
    private final Page page;
    private final Sentences sentences;

    WholeWaiting(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    /** @param printed ids of statements that are told already */
    void all(List<OptionEntry> waiting, Set<String> printed) {
        if (waiting.isEmpty()) {
            return;
        }
        page.add(Kind.GROUP, new Body().strong(about.say(Labels.WAITING_GROUP)));
        sameFacts(waiting).values().forEach(this::line);
        inWords(waiting, printed);
    }

    /** Options by their targets and the facts they wait for. */
    private Map<String, List<OptionEntry>> sameFacts(List<OptionEntry> waiting) {
        Map<String, Map<String, List<OptionEntry>>> byOption = new LinkedHashMap<>();
        for (OptionEntry option : waiting) {
            Set<String> factors = new LinkedHashSet<>();
            Waiting.opener(about, option).waitsFor().forEach(key -> factors.add(Waiting.factor(key)));
            byOption.computeIfAbsent(option.option(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(factors.toString(), key -> new ArrayList<>())
                    .add(option);
        }
        Map<String, List<OptionEntry>> groups = new LinkedHashMap<>();
        byOption.values()
                .forEach(byFacts -> byFacts.forEach((facts, entries) -> {
                    String targets =
                            entries.stream().map(OptionEntry::target).toList().toString();
                    groups.computeIfAbsent(targets + facts, key -> new ArrayList<>())
                            .addAll(entries);
                }));
        return groups;
    }

    private void line(List<OptionEntry> options) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        options.forEach(option -> {
            targets.add(option.target());
            ids.add(option.option());
        });
        ids.addAll(targets);
        List<String> names = options.stream()
                .map(option -> about.say(Local.name(option)))
                .distinct()
                .toList();
        Set<String> facts = about.missing(Waiting.opener(about, options.get(0)).waitsFor());
        Body body = new Body().strong(about.list(names));
        if (!targets.equals(Set.of(Proposal.PATIENT))) {
            body.faint(about.say(Labels.PAREN, about.shortTargets(targets)));
        }
        body.text(": ");
        body.text(about.list(facts));
        Body wishes = new Wishes(about).of(options);
        if (!wishes.isEmpty()) {
            body.gap().all(wishes);
        }
        page.add(Kind.STATEMENT, body, ids.toArray(new String[0]));
    }

    /** All that holds or cannot be excluded and is not told above, each once. */
    private void inWords(List<OptionEntry> waiting, Set<String> printed) {
        for (OptionEntry option : waiting) {
            for (Remark remark : Remark.of(option, about).values()) {
                boolean told = remark.statement().holds() || remark.openDanger();
                if (told && printed.add(remark.statement().id())) {
                    page.add(
                            Kind.STATEMENT,
                            sentences.label(remark),
                            sentences
                                    .sentence(remark)
                                    .faint(" " + about.say(Labels.FOR, about.say(Local.name(option)))),
                            List.of(remark.statement().id(), option.option()));
                }
            }
        }
    }
}
