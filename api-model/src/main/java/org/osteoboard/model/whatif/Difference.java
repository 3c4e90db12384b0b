package org.osteoboard.model.whatif;

import java.util.List;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;

/**
 * A case with some answers put in place of what its file says, beside the case as it is.
 *
 * @param facts what was set: each fact as it was and as it is now
 * @param missing facts that are still missing, or are now
 */
public record Difference(Proposal before, Proposal after, List<Set> facts, Changes changes, List<Missing> missing) {

    /** One fact before and after. */
    public record Set(FactUse before, FactUse after) {}
}
