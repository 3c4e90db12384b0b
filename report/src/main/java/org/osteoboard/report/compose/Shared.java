package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;

/** What is said of several options of a modality, so that it is told once. */
final class Shared {
    private static final int MANY = 3;

    private final Case about;
    private final List<Candidate> top;
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final Map<String, Set<Candidate>> holders = new LinkedHashMap<>();
    private final Map<String, Set<Joined>> lines = new LinkedHashMap<>();

    /** @param all the lines on which the options stand, finer forms included */
    Shared(Case about, List<Candidate> top, List<Joined> all) {
        this.about = about;
        this.top = top;
        for (Joined line : all) {
            line.options().forEach(option -> note(option, line.above(), line));
        }
        remarks.keySet().removeIf(key -> lines.getOrDefault(key, Set.of()).size() < 2);
    }

    private void note(Candidate candidate, @Nullable Candidate above, Joined line) {
        for (String key : candidate.own(above)) {
            Remark remark = candidate.remarks().get(key);
            if (remark != null) {
                remarks.merge(key, remark, Remark::with);
                holders.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(candidate);
                lines.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(line);
            }
        }
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
        long same = top.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.parts().stream()))
                .filter(each -> each.option().equals(candidate.option()))
                .count();
        String name = about.say(candidate.name());
        return same > 1 ? name + about.say(Labels.PAREN, about.shortTargets(candidate.targets())) : name;
    }
}
