package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** What is not known: by who can say it, what most statements wait for first. */
final class MissingFacts {
    /** A fact that is missing at one or several lesions. */
    private record Fact(Missing first, Set<String> targets, Set<String> waiting, Set<String> assessments) {}

    private final Case about;
    private final Page page;

    MissingFacts(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    void all() {
        if (about.proposal.missing().isEmpty()) {
            return;
        }
        page.add(Kind.SECTION, Body.of(about.say(Labels.MISSING)), about.say(Labels.MISSING_RIGHT), List.of("missing"));
        Map<String, List<Fact>> byRole = byRole();
        List<Fact> differing = new ArrayList<>();
        List<List<Fact>> light = new ArrayList<>();
        byRole.forEach((role, facts) -> {
            facts.sort((one, two) -> weight(two) - weight(one));
            if (!about.full) {
                facts.stream().filter(MissingFacts::sourcesDiffer).forEach(differing::add);
                facts.removeIf(MissingFacts::sourcesDiffer);
            }
            if (about.full) {
                role(role, facts);
            } else {
                light.add(facts);
            }
        });
        light.removeIf(List::isEmpty);
        light.sort((one, two) -> weight(two.get(0)) - weight(one.get(0)));
        others(light);
        differing(differing);
    }

    /** Each role with the fact that most waits for, and how many more it could settle. */
    private void others(List<List<Fact>> light) {
        Body body = new Body();
        List<String> ids = new ArrayList<>();
        for (List<Fact> facts : light) {
            Missing first = facts.get(0).first;
            String more = facts.size() > 1 ? about.say(Labels.AND) + about.say(Labels.MORE, facts.size() - 1) : "";
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                    .strong(about.say(first.who()) + " ")
                    .text(name(facts.get(0)) + counts(facts.get(0)) + more);
            ids.add(first.whoId());
        }
        if (!body.isEmpty()) {
            page.add(Kind.NOTE, "", body, ids);
        }
    }

    /** Facts that are on file, of which the value depends on the formula or the source. */
    private void differing(List<Fact> facts) {
        facts.removeIf(fact -> fact.waiting.isEmpty());
        if (!facts.isEmpty()) {
            List<String> names =
                    facts.stream().map(fact -> about.say(fact.first.label())).toList();
            List<String> ids = facts.stream().map(fact -> fact.first.factor()).toList();
            page.add(Kind.ROW, about.say(Labels.DIFFERING), Body.of(about.list(names)), ids);
        }
    }

    private static boolean sourcesDiffer(Fact fact) {
        return fact.first.standing().equals("sources-differ");
    }

    private static int weight(Fact fact) {
        return fact.waiting.size() + fact.assessments.size();
    }

    private Map<String, List<Fact>> byRole() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Missing missing : about.proposal.missing()) {
            Fact fact = facts.computeIfAbsent(
                    missing.factor() + missing.standing(),
                    key -> new Fact(missing, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
            fact.targets.add(missing.target());
            missing.waiting().forEach(said -> fact.waiting.add(said.statement()));
            missing.assessments().forEach(said -> fact.assessments.add(said.statement()));
        }
        Map<String, List<Fact>> byRole = new LinkedHashMap<>();
        for (Fact fact : facts.values()) {
            byRole.computeIfAbsent(fact.first.whoId(), key -> new ArrayList<>()).add(fact);
        }
        return byRole;
    }

    private void role(String role, List<Fact> facts) {
        Body body = new Body();
        Set<String> ids = new LinkedHashSet<>(List.of(role));
        for (Fact fact : facts) {
            ids.add(fact.first.factor().isEmpty() ? fact.first.key() : fact.first.factor());
            body.text(body.isEmpty() ? "" : about.say(Labels.AND))
                    .strong(name(fact))
                    .text(counts(fact));
        }
        page.add(Kind.ROW, about.say(facts.get(0).first.who()), body, ids);
        why(facts);
    }

    private String name(Fact fact) {
        Missing missing = fact.first;
        String name = about.say(missing.label());
        boolean ofLesions =
                !missing.target().equals(Proposal.PATIENT) && !missing.factor().isEmpty();
        String of = ofLesions ? about.say(Labels.PAREN, about.shortTargets(fact.targets)) : "";
        String standing = switch (missing.standing()) {
            case "unknown" -> about.say(Labels.PAREN, about.say(Labels.UNKNOWN));
            case "pending" -> about.say(Labels.PAREN, about.say(Labels.PENDING));
            case "stale" -> about.say(Labels.PAREN, about.say(Labels.STALE));
            case "contradictory" -> about.say(Labels.PAREN, about.say(Labels.CONTRADICTORY));
            case "sources-differ" -> about.say(Labels.PAREN, about.say(Labels.SOURCES_DIFFER));
            case "partly" -> about.say(Labels.PAREN, about.say(missing.values()));
            default -> "";
        };
        return name + of + standing;
    }

    private String counts(Fact fact) {
        String count = about.full || weight(fact) > 1 ? " " + weight(fact) : "";
        if (fact.assessments.isEmpty() || !about.full) {
            return count;
        }
        return count + about.say(Labels.PAREN, about.say(Labels.DECIDES, about.list(titles(fact.assessments))));
    }

    private Collection<String> titles(Set<String> assessments) {
        Set<String> titles = new LinkedHashSet<>();
        for (Assessment assessment : about.proposal.assessments()) {
            if (assessments.contains(assessment.id())) {
                titles.add(about.say(assessment.title()));
            }
        }
        return titles;
    }

    /** Why a fact matters, and which statements wait for it. */
    private void why(List<Fact> facts) {
        Set<Text> told = new LinkedHashSet<>();
        for (Fact fact : facts) {
            List<String> ids = fact.first.waiting().stream()
                    .map(OptionEntry.Said::statement)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                Body body = new Body().faint("[" + String.join(" ", fact.waiting) + "]");
                page.add(Kind.DETAIL, name(fact), body, fact.waiting);
            }
            told.addAll(fact.first.why());
        }
        told.forEach(text -> page.add(Kind.DETAIL, Body.of(about.say(text))));
    }
}
