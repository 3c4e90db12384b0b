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
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Options that some answer may open: one line for all that wait for the same facts. */
final class Waiting {
    private static final int MOST_FACTS = 1;
    private static final String UNDESCRIBED = "undescribed";

    private final Case about;
    private final Page page;
    private final Sentences sentences;

    Waiting(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    /** @param printed ids of statements that are told already */
    void all(List<OptionEntry> waiting, Set<String> printed) {
        if (waiting.isEmpty()) {
            return;
        }
        if (about.full) {
            page.add(Kind.GROUP, new Body().strong(about.say(Labels.WAITING_GROUP)));
        }
        List<OptionEntry> atUndescribed = new ArrayList<>();
        List<OptionEntry> described = new ArrayList<>();
        for (OptionEntry option : waiting) {
            boolean undescribed = option.target().equals(UNDESCRIBED) && !about.full;
            (undescribed ? atUndescribed : described).add(option);
        }
        if (about.full) {
            sameFacts(described).values().forEach(this::line);
            inWords(waiting, printed);
        } else {
            together(described, atUndescribed);
            contraindications(waiting, printed);
            dangers(waiting, printed);
        }
    }

    /** Options by their targets and the facts they wait for. */
    private Map<String, List<OptionEntry>> sameFacts(List<OptionEntry> waiting) {
        Map<String, Map<String, List<OptionEntry>>> byOption = new LinkedHashMap<>();
        for (OptionEntry option : waiting) {
            Set<String> factors = new LinkedHashSet<>();
            waitsFor(option).forEach(key -> factors.add(factor(key)));
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

    private List<String> waitsFor(OptionEntry option) {
        return about.statement(option.opener(), openerTarget(option)).waitsFor();
    }

    private static String openerTarget(OptionEntry option) {
        return option.statements().stream()
                .filter(said -> said.statement().equals(option.opener()))
                .findFirst()
                .map(OptionEntry.Said::target)
                .orElse(option.target());
    }

    private void line(List<OptionEntry> options) {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        options.forEach(option -> {
            targets.add(option.target());
            ids.add(option.option());
        });
        ids.addAll(targets);
        Set<String> facts = about.missing(waitsFor(options.get(0)));
        Body body = new Body().strong(names(options));
        if (!targets.equals(Set.of(Proposal.PATIENT))) {
            body.faint(about.say(Labels.PAREN, about.shortTargets(targets)));
        }
        body.text(": ");
        body.text(about.few(facts, MOST_FACTS));
        page.add(Kind.STATEMENT, body, ids.toArray(new String[0]));
    }

    /** The options by name; finer forms of one that is named are only counted. */
    private String names(List<OptionEntry> options) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        Set<String> ids =
                new LinkedHashSet<>(options.stream().map(OptionEntry::option).toList());
        for (OptionEntry option : options) {
            if (!about.full && ids.contains(option.partOf())) {
                parts.computeIfAbsent(option.partOf(), key -> new LinkedHashSet<>())
                        .add(option.option());
            } else {
                names.put(option.option(), about.say(Local.name(option)));
            }
        }
        List<String> words = new ArrayList<>();
        names.forEach((id, name) -> {
            int count = parts.getOrDefault(id, Set.of()).size();
            words.add(count == 0 ? name : name + about.say(Labels.PAREN, about.say(Labels.WITH_PARTS, count)));
        });
        return about.list(words);
    }

    /** What lesions that are not described may open. */
    /** All that waits in one paragraph: options with the same lesions and the same first facts together. */
    private void together(List<OptionEntry> described, List<OptionEntry> undescribed) {
        Map<String, List<OptionEntry>> byOption = new LinkedHashMap<>();
        described.forEach(option -> byOption.computeIfAbsent(option.option(), key -> new ArrayList<>())
                .add(option));
        Map<String, List<OptionEntry>> same = new LinkedHashMap<>();
        Map<String, Set<String>> factsOf = new LinkedHashMap<>();
        byOption.values().forEach(entries -> {
            Set<String> targets = new LinkedHashSet<>();
            Map<String, String> facts = new LinkedHashMap<>();
            entries.forEach(entry -> {
                targets.add(entry.target());
                waitsFor(entry).forEach(key -> facts.putIfAbsent(factor(key), key));
            });
            String key = targets.toString() + facts.keySet();
            same.computeIfAbsent(key, k -> new ArrayList<>()).addAll(entries);
            factsOf.putIfAbsent(key, about.missing(facts.values()));
        });
        Body body = new Body();
        Set<String> ids = new LinkedHashSet<>();
        same.forEach((key, options) -> {
            Set<String> targets = new LinkedHashSet<>();
            options.forEach(option -> {
                targets.add(option.target());
                ids.add(option.option());
            });
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO)).strong(names(options));
            if (!targets.equals(Set.of(Proposal.PATIENT)) && !targets.containsAll(about.described())) {
                body.faint(about.say(Labels.PAREN, about.shortTargets(targets)));
            }
            Set<String> facts = factsOf.getOrDefault(key, Set.of());
            body.text(": ")
                    .text(about.list(facts.stream().limit(MOST_FACTS).toList()))
                    .text(facts.size() > MOST_FACTS ? about.say(Labels.AND_SO_ON) : "");
        });
        if (!undescribed.isEmpty()) {
            ids.add(UNDESCRIBED);
            undescribed.forEach(option -> ids.add(option.option()));
            long names =
                    undescribed.stream().map(OptionEntry::option).distinct().count();
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                    .strong(about.target(UNDESCRIBED) + ": ")
                    .text(about.say(Labels.DEPENDS_ON_THEM, names));
        }
        page.add(Kind.GROUP, about.say(Labels.WAITING_GROUP), body, ids);
    }

    private static String factor(String key) {
        return key.startsWith("lesion@") ? key : key.substring(0, key.indexOf('@'));
    }

    /** A label's contraindication that holds is told in full before the option is open. */
    private void contraindications(List<OptionEntry> waiting, Set<String> printed) {
        for (OptionEntry option : waiting) {
            if (option.contraindication() == Contraindication.PRESENT) {
                for (Remark remark : Remark.of(option, about).values()) {
                    boolean present = remark.kind().equals("contraindication")
                            && remark.statement().holds();
                    if (present && printed.add(remark.statement().id())) {
                        page.add(
                                Kind.STATEMENT,
                                about.say(Labels.KIND_CONTRAINDICATION) + " " + about.say(Local.name(option)),
                                sentences.sentence(remark, false),
                                List.of(remark.statement().id(), option.option()));
                    }
                }
            }
        }
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
                                    .sentence(remark, true)
                                    .faint(" " + about.say(Labels.FOR, about.say(Local.name(option)))),
                            List.of(remark.statement().id(), option.option()));
                }
            }
        }
    }

    /** What is specific to the case and not told above, by id. */
    private void dangers(List<OptionEntry> waiting, Set<String> printed) {
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
        Body body = new Body();
        if (!holds.isEmpty()) {
            body.text(about.say(Labels.RECORDED) + " ").faint("[" + String.join(" ", holds) + "]");
        }
        if (!notExcluded.isEmpty()) {
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                    .text(about.say(Labels.OPEN_POINT) + " ")
                    .faint("[" + String.join(" ", notExcluded) + "]");
        }
        if (!body.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>(holds);
            ids.addAll(notExcluded);
            page.add(Kind.STATEMENT, about.say(Labels.WAITING_DANGERS) + ":", body, ids);
        }
    }
}
