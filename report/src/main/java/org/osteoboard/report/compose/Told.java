package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the short report tells in words at the options of one modality: the lead reason, dangers and what comes first.
 * What cannot be excluded stands together, see {@link OpenDangers}; so do the answers to checks, see {@link Checks}. All
 * else is counted.
 */
final class Told {
    private final Set<String> leads = new HashSet<>();

    Told(List<Candidate> top) {
        for (Candidate candidate : top) {
            leads.add(Leads.of(candidate, null));
            candidate.parts().forEach(part -> leads.add(Leads.of(part, candidate)));
        }
    }

    /** What stands at an option itself or with others that say the same: in the order of the kinds, by key. */
    List<String> keys(Candidate option, @Nullable Candidate above) {
        List<String> keys = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            for (String key : option.own(above)) {
                Remark remark = option.remarks().get(key);
                if (remark != null && remark.kind().equals(kind) && at(option, above, key, remark)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** True for the lead reason, and for dangers and prerequisites of this case. */
    private static boolean at(Candidate option, @Nullable Candidate above, String key, Remark remark) {
        return reason(remark) ? key.equals(Leads.of(option, above)) : specific(remark);
    }

    /** True for what is told once for several options. */
    boolean inCommon(String key, Remark remark) {
        return reason(remark) ? leads.contains(key) : specific(remark);
    }

    private static boolean specific(Remark remark) {
        return remark.specific() && (remark.danger() || remark.kind().equals("prerequisite"));
    }

    static boolean reason(Remark remark) {
        return remark.opens() || remark.supports();
    }
}
