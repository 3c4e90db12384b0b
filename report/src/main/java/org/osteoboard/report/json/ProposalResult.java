package org.osteoboard.report.json;

import java.util.List;
import java.util.Optional;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Problem;

/** A proposal read back from JSON, or why it could not be: one of the two. */
public record ProposalResult(Optional<Proposal> proposal, List<Problem> problems) {}
