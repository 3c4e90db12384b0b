package org.osteoboard.report.compose;

import org.jspecify.annotations.Nullable;

/**
 * The reason that is told first: a finer statement about this very option that holds for this case, or else the
 * statement that opens it.
 */
final class Leads {
    private Leads() {}

    /** The key of the lead reason of an option; "" if it stands with the option it is part of. */
    static String of(Candidate option, @Nullable Candidate above) {
        String opener = "";
        for (String key : option.own(above)) {
            Remark remark = option.remarks().get(key);
            if (remark == null) {
                continue;
            }
            if (remark.supports() && remark.own() && remark.specific()) {
                return key;
            }
            if (remark.opens()) {
                opener = key;
            }
        }
        return opener;
    }
}
