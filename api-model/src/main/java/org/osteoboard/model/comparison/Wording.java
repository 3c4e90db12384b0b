package org.osteoboard.model.comparison;

import java.util.List;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/** Statements that both proposals tell, but not alike: their words, kind, sources or how far these were verified. */
final class Wording {
    private Wording() {}

    static List<Changed<StatementEntry>> changed(Proposal before, Proposal after) {
        return Changed.between(before.statements(), after.statements(), StatementEntry::id, Wording::alike).stream()
                .filter(each -> each.change() == Change.MOVED)
                .toList();
    }

    private static boolean alike(StatementEntry was, StatementEntry is) {
        return was.kind().equals(is.kind())
                && was.text().equals(is.text())
                && was.brief().equals(is.brief())
                && was.ours().equals(is.ours())
                && was.contention().equals(is.contention())
                && was.grade().equals(is.grade())
                && was.jurisdiction().equals(is.jurisdiction())
                && was.verification().equals(is.verification())
                && was.verificationNote().equals(is.verificationNote())
                && was.sources().equals(is.sources());
    }
}
