package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;

/** What is said of several options of a modality, so that it is told once. */
final class Shared {
    private static final int MANY = 3;

    private final Case about;
    private final List<Candidate> top;
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, Set<Candidate>> holders = new LinkedHashMap<>();

    /** @param all the lines on which the options stand, finer forms included */
    Shared(Case about, List<Candidate> top, List<Joined> all) {
        this.about = about;
        this.top = top;
        Map<String, Integer> first = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (Candidate option : all.get(i).options()) {
                for (String key : note(option, all.get(i).above())) {
                    Integer before = first.putIfAbsent(key, i);
                    if (before != null && before != i) {
                        several.add(key);
                    }
                }
            }
        }
        remarks.keySet().retainAll(several);
    }

    /** Notes what is said of an option; gives the keys of it. */
    private List<String> note(Candidate candidate, @Nullable Candidate above) {
        List<String> keys = new ArrayList<>();
        for (String key : candidate.own(above)) {
            Remark remark = candidate.remarks().get(key);
            if (remark != null) {
                remarks.merge(key, remark, Remark::with);
                holders.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(candidate);
                keys.add(key);
            }
        }
        return keys;
    }

    private Set<Candidate> holders(String key) {
        return holders.getOrDefault(key, Set.of());
    }

    boolean contains(String key) {
        return remarks.containsKey(key);
    }

    Map<String, Remark> remarks() {
        return remarks;
    }

    /** The ids of the options it is about. */
    List<String> options(String key) {
        return holders(key).stream().map(Candidate::option).distinct().toList();
    }

    /** Which options are meant, where not all are. */
    String whom(String key) {
        Set<Candidate> holding = holders(key);
        if (holding.containsAll(top)) {
            return "";
        }
        return " " + about.say(Labels.FOR, about.list(names(about, holding, top)));
    }

    /** The names of {@code holding}; one for all finer forms of an option. */
    static List<String> names(Case about, Set<Candidate> holding, List<Candidate> top) {
        List<String> names = new ArrayList<>();
        for (Candidate candidate : top) {
            List<Candidate> parts =
                    candidate.parts().stream().filter(holding::contains).toList();
            int all = candidate.parts().size();
            String name = name(about, candidate, top);
            if (holding.contains(candidate)) {
                names.add(name);
            } else if (all > 1 && parts.size() == all) {
                names.add(about.say(Labels.EACH_OF, name));
            } else if (parts.size() >= MANY) {
                names.add(about.say(Labels.SOME_OF, name, parts.size(), all));
            } else {
                parts.forEach(part -> names.add(name(about, part, top)));
            }
        }
        return names;
    }

    static String name(Case about, Candidate candidate, List<Candidate> top) {
        int same = 0;
        for (Candidate each : top) {
            same += count(candidate.option(), List.of(each)) + count(candidate.option(), each.parts());
        }
        String name = about.say(candidate.name());
        return same > 1 ? name + about.say(Labels.PAREN, about.shortTargets(candidate.targets())) : name;
    }

    private static int count(String option, List<Candidate> candidates) {
        int count = 0;
        for (Candidate candidate : candidates) {
            count += candidate.option().equals(option) ? 1 : 0;
        }
        return count;
    }
}
