package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.text.Text;

/** An option as it is printed: once for all targets of which the same is said. */
final class Candidate {
    private final OptionEntry entry;
    private final List<String> targets = new ArrayList<>();
    private final List<OptionEntry> entries = new ArrayList<>();
    private final Map<String, Remark> remarks;
    private final List<Candidate> parts = new ArrayList<>();

    private Candidate(OptionEntry entry, Map<String, Remark> remarks) {
        this.entry = entry;
        this.remarks = remarks;
        targets.add(entry.target());
        entries.add(entry);
    }

    String option() {
        return entry.option();
    }

    Text name() {
        return Local.name(entry);
    }

    String partOf() {
        return entry.partOf();
    }

    List<String> targets() {
        return targets;
    }

    /** The option at each of its targets. */
    List<OptionEntry> entries() {
        return entries;
    }

    /** What is said of it, by key. */
    Map<String, Remark> remarks() {
        return remarks;
    }

    /** Options that are a finer form of this one, for the same targets. */
    List<Candidate> parts() {
        return parts;
    }

    /** The options of {@code entries}: lesions merged, finer forms under the option they are part of. */
    static List<Candidate> of(List<OptionEntry> entries, Case about) {
        List<Candidate> top = new ArrayList<>();
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : merged(entries, about)) {
            Candidate above = above(candidate, all);
            (above == null ? top : above.parts).add(candidate);
            all.add(candidate);
        }
        return top;
    }

    private static List<Candidate> merged(List<OptionEntry> entries, Case about) {
        Map<String, Candidate> merged = new LinkedHashMap<>();
        for (OptionEntry entry : entries) {
            Map<String, Remark> remarks = Remark.of(entry, about);
            Candidate candidate = new Candidate(entry, remarks);
            String key = entry.option() + entry.contraindication() + remarks.keySet();
            Candidate same = merged.putIfAbsent(key, candidate);
            if (same != null) {
                same.targets.add(entry.target());
                same.entries.add(entry);
            }
        }
        return List.copyOf(merged.values());
    }

    private static @Nullable Candidate above(Candidate candidate, List<Candidate> all) {
        for (Candidate each : all) {
            if (each.option().equals(candidate.partOf()) && each.targets.containsAll(candidate.targets)) {
                return each;
            }
        }
        return null;
    }

    /** What is said of this option and not of the one it stands under. */
    Set<String> own(@Nullable Candidate above) {
        Set<String> own = new LinkedHashSet<>(remarks.keySet());
        if (above != null) {
            own.removeAll(above.remarks.keySet());
        }
        return own;
    }
}
