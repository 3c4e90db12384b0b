package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import org.osteoboard.model.proposal.Disagreement;

/** Where guidelines disagree, every side. */
final class DisagreementsJson {
    private final Out out;

    DisagreementsJson(Out out) {
        this.out = out;
    }

    void write(List<Disagreement> disagreements) throws IOException {
        out.array("disagreements", disagreements, each -> {
            out.string("id", each.id());
            out.text("title", each.title());
            out.array("sides", each.sides(), side -> {
                out.text("text", side.text());
                ProposalJson.cites(out, side.sources());
                out.strings("statements", side.statements());
            });
            out.strings("neutral", each.neutral());
            out.array("touches", each.touches(), touch -> {
                out.string("option", touch.option());
                out.string("topic", touch.topic());
                out.string("target", touch.target());
                out.string("state", touch.state());
                ProposalJson.said(out, "statements", touch.statements());
            });
        });
    }
}
