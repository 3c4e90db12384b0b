package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Options that some answer may open, in the short report: the first fact that is wanting, and what it may open. */
final class Waiting {
    private static final String UNDESCRIBED = "undescribed";
    private static final int MOST_NAMES = 4;

    private final Case about;
    private final Page page;
    private final Sentences sentences;

    Waiting(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    /**
     * @param printed ids of statements that are told already
     * @param noneOpen whether the modality has no open option: then each is told with what it waits for
     */
    void all(List<OptionEntry> waiting, Set<String> printed, boolean noneOpen) {
        if (waiting.isEmpty()) {
            return;
        }
        waiting.forEach(option -> contraindications(option, printed));
        Body body = new Body();
        Map<String, Set<String>> byFact = byFact(waiting);
        if (noneOpen) {
            byFact.forEach(
                    (fact, names) -> body.gap().text(fact + " ").strong(about.say(Labels.FOR, about.list(names))));
        } else {
            Set<String> names = new LinkedHashSet<>();
            byFact.values().forEach(names::addAll);
            body.text(about.few(names, MOST_NAMES));
        }
        Set<String> ids = new LinkedHashSet<>();
        waiting.forEach(option -> ids.add(option.option()));
        ids.addAll(dangers(waiting, printed, body));
        Body wishes = new Wishes(about).of(waiting);
        if (!wishes.isEmpty()) {
            also(body).all(wishes);
        }
        page.add(Kind.GROUP, about.say(Labels.WAITING_GROUP), body, ids);
    }

    private Body also(Body body) {
        return body.text(body.isEmpty() ? "" : about.say(Labels.ALSO));
    }

    /** What opens an option. */
    static StatementEntry opener(Case about, OptionEntry option) {
        String target = option.statements().stream()
                .filter(said -> said.statement().equals(option.opener()))
                .findFirst()
                .map(OptionEntry.Said::target)
                .orElse(option.target());
        return about.statement(option.opener(), target);
    }

    static String factor(String key) {
        return key.startsWith("lesion@") ? key : key.substring(0, key.indexOf('@'));
    }

    /** The options by the first fact their opener waits for; those at lesions not described are counted. */
    private Map<String, Set<String>> byFact(List<OptionEntry> waiting) {
        Map<String, List<OptionEntry>> byFact = new LinkedHashMap<>();
        Set<String> more = new LinkedHashSet<>();
        Set<String> undescribed = new LinkedHashSet<>();
        for (OptionEntry option : waiting) {
            if (option.target().equals(UNDESCRIBED)) {
                undescribed.add(option.option());
                continue;
            }
            Set<String> facts = about.missing(opener(about, option).waitsFor());
            String first = facts.stream().findFirst().orElse("");
            byFact.computeIfAbsent(first, key -> new ArrayList<>()).add(option);
            if (facts.size() > 1) {
                more.add(first);
            }
        }
        Map<String, Set<String>> names = new LinkedHashMap<>();
        byFact.forEach((fact, options) -> {
            String so = more.contains(fact) ? about.say(Labels.AND_SO_ON) : "";
            names.put(fact + so, names(options));
        });
        if (!undescribed.isEmpty()) {
            names.computeIfAbsent(about.target(UNDESCRIBED), key -> new LinkedHashSet<>())
                    .add(about.say(Labels.PER_LESION, undescribed.size()));
        }
        return names;
    }

    /** The options by name, finer forms with the one they are part of; the lesions where it is not all. */
    private Set<String> names(List<OptionEntry> options) {
        Set<String> ids = new LinkedHashSet<>();
        options.forEach(option -> ids.add(option.option()));
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (OptionEntry option : options) {
            if (!ids.contains(option.partOf())) {
                names.put(option.option(), about.say(Local.name(option)));
                targets.computeIfAbsent(option.option(), key -> new LinkedHashSet<>())
                        .add(option.target());
            }
        }
        Set<String> words = new LinkedHashSet<>();
        names.forEach((id, name) -> {
            Set<String> of = targets.getOrDefault(id, Set.of());
            boolean everywhere = of.contains(Proposal.PATIENT) || of.containsAll(about.described());
            words.add(everywhere ? name : name + about.say(Labels.PAREN, about.shortTargets(of)));
        });
        return words;
    }

    /** A label's contraindication that holds is told in full before the option is open. */
    private void contraindications(OptionEntry option, Set<String> printed) {
        if (option.contraindication() != Contraindication.PRESENT) {
            return;
        }
        for (Remark remark : Remark.of(option, about).values()) {
            boolean present = remark.kind().equals("contraindication")
                    && remark.statement().holds();
            if (present && printed.add(remark.statement().id())) {
                page.add(
                        Kind.STATEMENT,
                        about.say(Labels.KIND_CONTRAINDICATION) + " " + about.say(Local.name(option)),
                        sentences.sentence(remark),
                        List.of(remark.statement().id(), option.option()));
            }
        }
    }

    /** What is specific to the case and not told above, by id. */
    private Set<String> dangers(List<OptionEntry> waiting, Set<String> printed, Body body) {
        Set<String> holds = new LinkedHashSet<>();
        Set<String> notExcluded = new LinkedHashSet<>();
        for (OptionEntry option : waiting) {
            for (Remark remark : Remark.of(option, about).values()) {
                String id = remark.statement().id();
                if (printed.contains(id) || remark.opens() || remark.supports() || remark.asks()) {
                    continue;
                }
                if (remark.specific()) {
                    holds.add(id);
                } else if (remark.openDanger()) {
                    notExcluded.add(id);
                }
            }
        }
        notExcluded.removeAll(holds);
        if (!holds.isEmpty()) {
            also(body).text(about.say(Labels.THEN_HOLD) + " ").faint("[" + String.join(" ", holds) + "]");
        }
        if (!notExcluded.isEmpty()) {
            also(body).text(about.say(Labels.THEN_OPEN) + " ").faint("[" + String.join(" ", notExcluded) + "]");
        }
        holds.addAll(notExcluded);
        return holds;
    }
}
