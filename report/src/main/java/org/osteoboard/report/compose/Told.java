package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told in words at the options of one modality, and what is only counted. */
final class Told {
    private final boolean full;
    private final Set<String> leads = new HashSet<>();

    Told(boolean full, List<Candidate> top) {
        this.full = full;
        for (Candidate candidate : top) {
            leads.add(Leads.of(candidate, null));
            candidate.parts().forEach(part -> leads.add(Leads.of(part, candidate)));
        }
    }

    /** True for what stands at an option itself: its lead reason and all that is specific to the case. */
    boolean at(Candidate option, @Nullable Candidate above, String key, Remark remark) {
        if (full) {
            return true;
        }
        return reason(remark) ? key.equals(Leads.of(option, above)) : specific(remark);
    }

    /** True for what is told once for several options. */
    boolean inCommon(String key, Remark remark) {
        return full || (reason(remark) ? leads.contains(key) : specific(remark));
    }

    private static boolean specific(Remark remark) {
        return remark.openDanger() || remark.answeredOnly() || remark.specific() && !remark.asks();
    }

    static boolean reason(Remark remark) {
        return remark.opens() || remark.supports();
    }

    /** Told once for all options of a modality, see {@link OpenContraindications}. */
    static boolean inBlock(Remark remark) {
        return remark.openDanger() && remark.kind().equals("contraindication");
    }

    /** What is said of an option and of no other, in the order of the kinds. */
    static List<String> alone(Candidate option, @Nullable Candidate above, Shared shared) {
        List<String> keys = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            for (String key : option.own(above)) {
                Remark remark = option.remarks().get(key);
                if (remark != null && remark.kind().equals(kind) && !shared.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
