package org.osteoboard.report.json;

import java.util.List;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.StatementEntry;

/** Reads what several parts of a proposal have: facts, statements and where they are said. */
final class ReadParts {
    private ReadParts() {}

    static FactUse fact(Members in) {
        return new FactUse(
                in.needed("factor"),
                in.needed("target"),
                in.text("label"),
                in.text("values"),
                in.needed("standing"),
                in.strings("pointers"),
                in.string("on"));
    }

    static OptionEntry.Said said(Members in) {
        return new OptionEntry.Said(in.needed("statement"), in.needed("target"), true);
    }

    static OptionEntry.Said assessment(Members in) {
        return new OptionEntry.Said(in.needed("assessment"), in.needed("target"), true);
    }

    static List<StatementEntry.Cite> cites(Members in) {
        return in.array("sources", each -> new StatementEntry.Cite(each.needed("source"), each.string("at")));
    }

    static StatementEntry statement(Members in) {
        return new StatementEntry(
                in.needed("id"),
                in.needed("kind"),
                in.string("topic"),
                in.needed("target"),
                in.flag("holds"),
                in.flag("standing"),
                in.flag("notExcluded"),
                in.text("text"),
                in.text("brief"),
                in.text("plain"),
                in.text("ours"),
                in.text("contention"),
                in.text("grade"),
                in.string("jurisdiction"),
                in.needed("verification"),
                in.text("verificationNote"),
                cites(in),
                in.array("factors", ReadParts::fact),
                in.array("answeredBy", ReadParts::fact),
                in.strings("waitsFor"));
    }
}
