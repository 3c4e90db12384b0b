package org.osteoboard.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** Which options came, went or moved, and by which statements. */
final class Options {
    private static final String OPENS = "opens";
    private static final String CONTRAINDICATION = "contraindication";
    private static final String UNAVAILABLE = "unavailable";

    private Options() {}

    static List<Comparison.Moved> moved(Proposal before, Proposal after, List<Changed<StatementEntry>> statements) {
        Map<String, Changed<StatementEntry>> changed = new HashMap<>();
        statements.forEach(each -> changed.put(each.key(), each));
        List<Comparison.Moved> moved = new ArrayList<>();
        Map<String, String> modalities = new HashMap<>();
        for (Proposal proposal : List.of(before, after)) {
            for (ModalityEntry modality : proposal.modalities()) {
                modality.options().forEach(option -> modalities.putIfAbsent(key(option), modality.id()));
            }
        }
        for (Changed<OptionEntry> option : Changed.between(all(before), all(after), Options::key, Options::same)) {
            moved.add(new Comparison.Moved(modalities.getOrDefault(option.key(), ""), option, by(option, changed)));
        }
        return List.copyOf(moved);
    }

    private static List<OptionEntry> all(Proposal proposal) {
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .toList();
    }

    private static String key(OptionEntry option) {
        return option.option() + "@" + option.target();
    }

    private static boolean same(OptionEntry was, OptionEntry is) {
        return was.state() == is.state()
                && was.contraindication() == is.contraindication()
                && was.unavailable() == is.unavailable();
    }

    /** The changed statements said of it that bear on what changed. */
    private static List<String> by(Changed<OptionEntry> option, Map<String, Changed<StatementEntry>> changed) {
        Set<String> kinds = kinds(option);
        Set<String> by = new HashSet<>();
        List<String> ordered = new ArrayList<>();
        for (Optional<OptionEntry> side : List.of(option.before(), option.after())) {
            for (OptionEntry.Said said : side.map(OptionEntry::statements).orElse(List.of())) {
                String key = said.statement() + "@" + said.target();
                Changed<StatementEntry> statement = changed.get(key);
                if (statement != null && kinds.contains(statement.either().kind()) && by.add(key)) {
                    ordered.add(key);
                }
            }
        }
        return List.copyOf(ordered);
    }

    private static Set<String> kinds(Changed<OptionEntry> option) {
        if (option.change() != Change.MOVED) {
            return Set.of(OPENS, CONTRAINDICATION, UNAVAILABLE);
        }
        OptionEntry was = option.before().orElseThrow();
        OptionEntry is = option.after().orElseThrow();
        Set<String> kinds = new HashSet<>();
        if (was.state() != is.state()) {
            kinds.add(OPENS);
        }
        if (was.contraindication() != is.contraindication()) {
            kinds.add(CONTRAINDICATION);
        }
        if (was.unavailable() != is.unavailable()) {
            kinds.add(UNAVAILABLE);
        }
        return kinds;
    }
}
