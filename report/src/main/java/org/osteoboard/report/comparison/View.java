package org.osteoboard.report.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.compose.Quoted;
import org.osteoboard.report.page.Page;

/** One comparison in one language, with what the parts of its page look up. */
final class View {
    private static final int LONGEST_QUOTE = 300;

    final Comparison all;
    final Lang lang;
    final boolean full;
    final Page page = new Page();
    private final Map<String, Proposal.Target> targets = new HashMap<>();
    private final Map<String, String> missing = new HashMap<>();
    private final Map<String, Map<String, OptionEntry>> saidOf = new HashMap<>();

    View(Comparison all, Lang lang, boolean full) {
        this.all = all;
        this.lang = lang;
        this.full = full;
        for (Proposal proposal : List.of(all.after(), all.before())) {
            proposal.targets().forEach(target -> targets.putIfAbsent(target.id(), target));
            proposal.missing().forEach(each -> missing.putIfAbsent(each.key(), say(each.label())));
            proposal.modalities().stream()
                    .flatMap(modality -> modality.options().stream())
                    .forEach(this::link);
        }
    }

    /** Notes the options of which a statement is said; of an option in both, the state nearer to open counts. */
    private void link(OptionEntry option) {
        for (OptionEntry.Said said : option.statements()) {
            saidOf.computeIfAbsent(said.statement() + "@" + said.target(), key -> new LinkedHashMap<>())
                    .merge(
                            option.option() + "@" + option.target(),
                            option,
                            (one, other) -> one.state().compareTo(other.state()) <= 0 ? one : other);
        }
    }

    /** A missing fact by name. */
    String missing(String key) {
        return missing.getOrDefault(key, key);
    }

    /** The options of which the statement is said, before or after. */
    Collection<OptionEntry> options(String statement) {
        return saidOf.getOrDefault(statement, Map.of()).values();
    }

    String say(Words words, Object... values) {
        return words.in(lang, values);
    }

    String say(Labels label) {
        return label.in(lang);
    }

    String say(Text text) {
        return text.in(lang);
    }

    String list(Collection<String> names) {
        return String.join(say(Labels.AND), names);
    }

    /** The first names, and how many more there are; all of them in the full page. */
    String few(Collection<String> names, int most) {
        Set<String> once = new LinkedHashSet<>(names);
        if (full || once.size() <= most + 1) {
            return list(once);
        }
        return list(once.stream().limit(most).toList()) + say(Labels.AND) + Labels.MORE.in(lang, once.size() - most);
    }

    /** The words of the case file, cleaned of what could be mistaken for ours. */
    String quoted(String words) {
        return Quoted.of(words, LONGEST_QUOTE, say(Labels.CUT));
    }

    /** The id of a lesion; words for others. */
    String target(String id) {
        Proposal.Target target = targets.get(id);
        return target == null || !target.pointer().isEmpty() ? id : say(target.label());
    }

    /** "T8 第8胸椎". */
    String wholeTarget(String id) {
        Proposal.Target target = targets.get(id);
        if (target == null) {
            return id;
        }
        String label = say(target.label());
        return target.pointer().isEmpty() || label.equals(id) ? label : id + " " + label;
    }

    /** " (T8)", or nothing for the patient. */
    String at(String target) {
        return target.equals(Proposal.PATIENT) ? "" : Labels.PAREN.in(lang, target(target));
    }

    String arrow(String before, String after) {
        return say(Words.ARROW, before, after);
    }

    /** A fact as it is stated. */
    String value(FactUse use) {
        String value = say(use.values());
        boolean date = use.on().isEmpty() || use.on().equals(use.values().en());
        String on = date ? "" : Labels.PAREN.in(lang, use.on());
        return switch (use.standing()) {
            case "not-recorded" -> say(Labels.NOT_RECORDED);
            case "unknown" -> say(Labels.UNKNOWN) + on;
            case "pending" -> say(Labels.PENDING) + on;
            case "stale" -> value + Labels.PAREN.in(lang, use.on() + say(Labels.AND) + say(Labels.STALE));
            case "contradictory" -> value + Labels.PAREN.in(lang, say(Labels.CONTRADICTORY));
            default -> value + on;
        };
    }

    /** Both sides of a fact; what is not there is not recorded. */
    String values(Changed<FactUse> fact) {
        return arrow(value(fact.before()), value(fact.after()));
    }

    private String value(Optional<FactUse> use) {
        return use.map(this::value).orElse(say(Words.NO_LONGER_RECORDED));
    }
}
