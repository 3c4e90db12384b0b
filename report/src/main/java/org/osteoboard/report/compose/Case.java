package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;

/** One proposal in one language, with what its parts look up. */
final class Case {
    final Proposal proposal;
    final Lang lang;
    final boolean full;
    private final Map<String, StatementEntry> statements = new HashMap<>();
    private final Map<String, Missing> missing = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    Case(Proposal proposal, Lang lang, boolean full) {
        this.proposal = proposal;
        this.lang = lang;
        this.full = full;
        proposal.statements().forEach(each -> statements.put(each.id() + "@" + each.target(), each));
        proposal.missing().forEach(each -> missing.put(each.key(), each));
        proposal.targets().forEach(each -> targets.put(each.id(), name(each)));
    }

    private String name(Proposal.Target target) {
        String label = target.label().in(lang);
        boolean described = !target.pointer().isEmpty();
        return !described || label.equals(target.id()) ? label : label + " " + target.id();
    }

    /** Ids of the cautions on open options that cannot be excluded. */
    Set<String> openCautions() {
        Set<String> ids = new LinkedHashSet<>();
        proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(option -> option.state() == OptionEntry.State.OPEN)
                .flatMap(option -> option.statements().stream())
                .map(said -> statement(said.statement(), said.target()))
                .filter(each -> each.notExcluded() && !each.kind().equals("contraindication"))
                .forEach(each -> ids.add(each.id()));
        return ids;
    }

    StatementEntry statement(String id, String target) {
        StatementEntry statement = statements.get(id + "@" + target);
        if (statement == null) {
            throw new IllegalArgumentException("no statement " + id + " of " + target);
        }
        return statement;
    }

    String say(Text text) {
        return text.in(lang);
    }

    String say(Labels label) {
        return label.in(lang);
    }

    String say(Labels label, Object... values) {
        return label.in(lang, values);
    }

    /** Names separated as the language does. */
    String list(Collection<String> names) {
        return String.join(say(Labels.AND), names);
    }

    /** The first {@code most} names and how many more there are; all of them in the full report. */
    String few(Collection<String> names, int most) {
        if (full || names.size() <= most + 1) {
            return list(names);
        }
        return list(names.stream().limit(most).toList()) + say(Labels.AND) + say(Labels.MORE, names.size() - most);
    }

    /** The name of an option. */
    String option(String id) {
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(option -> option.option().equals(id))
                .findFirst()
                .map(option -> say(option.name()))
                .orElse(id);
    }

    /** The name of an alert. */
    String alert(String topic) {
        return proposal.alerts().stream()
                .filter(alert -> alert.topic().equals(topic))
                .findFirst()
                .map(alert -> say(alert.name()))
                .orElse(topic);
    }

    String target(String id) {
        return targets.getOrDefault(id, id);
    }

    /** True if the case has this target. */
    boolean knows(String target) {
        return targets.containsKey(target);
    }

    String targets(Collection<String> ids) {
        return list(ids.stream().map(this::target).toList());
    }

    /** The ids of lesions for short: "T8", not "T8 第8胸椎". */
    String shortTargets(Collection<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(described(id) ? id : target(id));
        }
        return list(names);
    }

    /** The ids of the lesions that are described. */
    List<String> described() {
        return proposal.targets().stream()
                .filter(target -> !target.pointer().isEmpty())
                .map(Proposal.Target::id)
                .toList();
    }

    private boolean described(String id) {
        return proposal.targets().stream()
                .anyMatch(each -> each.id().equals(id) && !each.pointer().isEmpty());
    }

    /** "label: value", the value in words that say why it is not known where it is not. */
    String fact(FactUse use) {
        String label = say(use.label());
        String of = use.target().equals(Proposal.PATIENT) ? "" : say(Labels.PAREN, shortTargets(List.of(use.target())));
        return label + of + ": " + value(use);
    }

    String value(FactUse use) {
        String value = say(use.values());
        return switch (use.standing()) {
            case "not-recorded" -> say(Labels.NOT_RECORDED);
            case "unknown" -> say(Labels.UNKNOWN);
            case "pending" -> say(Labels.PENDING);
            case "stale" -> say(Labels.STALE) + (use.on().isEmpty() ? "" : " " + say(Labels.RECORDED_ON, use.on()));
            case "contradictory" -> value + say(Labels.PAREN, say(Labels.CONTRADICTORY));
            case "sources-differ" -> value + say(Labels.PAREN, say(Labels.SOURCES_DIFFER));
            default -> value;
        };
    }

    /** Facts told at something about {@code target}, which then need not be named. */
    List<String> factsAt(String target, Collection<FactUse> uses) {
        return uses.stream()
                .map(use -> use.target().equals(target) ? say(use.label()) + ": " + value(use) : fact(use))
                .toList();
    }

    /** The answers to the checks of a statement; in the short report without those that do not apply. */
    List<FactUse> answers(StatementEntry statement) {
        return statement.answeredBy().stream()
                .filter(use -> full || !use.standing().equals("not-applicable"))
                .toList();
    }

    List<String> facts(Collection<FactUse> uses) {
        return uses.stream().map(this::fact).toList();
    }

    /** True for a fact of which every input is known. */
    boolean sourcesDiffer(String key) {
        Missing fact = missing.get(key);
        return fact != null && fact.standing().equals("sources-differ");
    }

    /** The missing facts of {@code keys} by name, each once. */
    Set<String> missing(Collection<String> keys) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : keys) {
            names.add(missingName(key));
        }
        return names;
    }

    /** The missing facts of {@code keys} by name, each once, with the lesion it is of. */
    Set<String> missingAt(Collection<String> keys) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : keys) {
            Missing fact = missing.get(key);
            String at = fact == null || fact.factor().isEmpty() || fact.target().equals(Proposal.PATIENT)
                    ? ""
                    : say(Labels.PAREN, shortTargets(List.of(fact.target())));
            names.add(missingName(key) + at);
        }
        return names;
    }

    private String missingName(String key) {
        Missing fact = missing.get(key);
        if (fact == null) {
            return key.substring(0, key.indexOf('@'));
        }
        if (fact.factor().isEmpty()) {
            return say(Labels.UNDESCRIBED);
        }
        return switch (fact.standing()) {
            case "not-recorded", "partly", "derived" -> say(fact.label());
            case "stale" -> say(fact.label()) + say(Labels.PAREN, say(Labels.STALE));
            case "pending" -> say(fact.label()) + say(Labels.PAREN, say(Labels.PENDING));
            case "contradictory" -> say(fact.label()) + say(Labels.PAREN, say(Labels.CONTRADICTORY));
            case "sources-differ" -> say(fact.label()) + say(Labels.PAREN, say(Labels.SOURCES_DIFFER));
            default -> say(fact.label()) + say(Labels.PAREN, say(Labels.UNKNOWN));
        };
    }
}
