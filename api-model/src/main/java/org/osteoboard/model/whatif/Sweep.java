package org.osteoboard.model.whatif;

import java.util.List;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;

/**
 * Every missing fact of a case with what its answers would change: single facts, then pairs, each in the order of the
 * factor table. The order says nothing about which is worth asking.
 *
 * @param before the case as it is
 * @param single every missing fact that has answers
 * @param pairs pairs of facts that settle together what neither moves alone
 * @param undescribed lesions that are counted but not described, and what waits for them: told, not tried
 */
public record Sweep(Proposal before, List<Tried> single, List<Tried> pairs, List<Missing> undescribed) {}
