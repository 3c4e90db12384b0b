package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.OptionEntry;

/**
 * Options that stand on one line of the short report, because the same is told of each.
 *
 * @param above the option they are finer forms of, if they are
 */
record Joined(List<Candidate> options, @Nullable Candidate above) {
    Joined {
        options = List.copyOf(options);
    }

    Candidate first() {
        return options.get(0);
    }

    /** All options of the line at all their targets. */
    List<OptionEntry> entries() {
        return options.stream().flatMap(option -> option.entries().stream()).toList();
    }

    /** Neighbours of which the same is told; an option with finer forms stands alone. */
    static List<Joined> neighbours(List<Candidate> top, Told told) {
        List<Joined> lines = new ArrayList<>();
        List<Candidate> together = new ArrayList<>();
        String same = "";
        for (Candidate option : top) {
            String said = said(option, null, told);
            boolean joins = said.equals(same) && option.parts().isEmpty() && !together.isEmpty();
            if (!joins && !together.isEmpty()) {
                lines.add(new Joined(together, null));
                together.clear();
            }
            together.add(option);
            same = option.parts().isEmpty() ? said : "";
        }
        if (!together.isEmpty()) {
            lines.add(new Joined(together, null));
        }
        return lines;
    }

    /** The finer forms of an option: those of which the same is told together. */
    static List<Joined> parts(Candidate above, Told told) {
        Map<String, List<Candidate>> same = new LinkedHashMap<>();
        for (Candidate part : above.parts()) {
            same.computeIfAbsent(said(part, above, told), key -> new ArrayList<>())
                    .add(part);
        }
        return same.values().stream().map(parts -> new Joined(parts, above)).toList();
    }

    private static String said(Candidate option, @Nullable Candidate above, Told told) {
        return option.targets() + " " + told.keys(option, above);
    }
}
