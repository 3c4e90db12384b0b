package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.whatif.Answer;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Move;
import org.osteoboard.model.whatif.Difference;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.model.whatif.Tried;

/**
 * What answers would change, as JSON in a fixed order: ids, and words in both languages. The words of options and
 * statements are in the proposal. The schema is {@code docs/schema/whatif.schema.json}.
 */
public final class WhatIfJson {
    /** Version of the format, written as {@code osteoboard-whatif}. */
    public static final int FORMAT = 1;

    private final Out out = new Out();

    private WhatIfJson() {}

    public static String write(Sweep sweep) {
        WhatIfJson json = new WhatIfJson();
        return json.out.document(() -> {
            json.head(sweep.before());
            json.out.array("single", sweep.single(), json::tried);
            json.out.array("pairs", sweep.pairs(), json::tried);
            json.out.array("notTried", sweep.undescribed(), each -> {
                json.out.string("key", each.key());
                json.out.number("waiting", each.waiting().size());
            });
        });
    }

    public static String write(Difference difference) {
        WhatIfJson json = new WhatIfJson();
        return json.out.document(() -> {
            json.head(difference.before());
            json.out.array("set", difference.facts(), set -> {
                json.out.object("before", () -> ProposalJson.fact(json.out, set.before()));
                json.out.object("after", () -> ProposalJson.fact(json.out, set.after()));
            });
            json.out.object("changes", () -> json.changes(difference.changes()));
            json.out.array("conflicts", difference.after().conflicts(), conflict -> {
                json.out.string("id", conflict.id());
                json.out.text("text", conflict.text());
                json.out.strings("pointers", conflict.pointers());
            });
            json.out.array("missing", difference.missing(), json::missing);
        });
    }

    private void head(Proposal proposal) throws IOException {
        out.number("osteoboard-whatif", FORMAT);
        out.string("caseLabel", proposal.caseLabel());
        out.string("asOf", proposal.asOf());
        out.object("versions", () -> {
            out.string("engine", proposal.versions().engine());
            out.string("knowledge", proposal.versions().knowledge());
            out.string("knowledgeSha256", proposal.versions().knowledgeSha256());
            out.string("inputSha256", proposal.versions().inputSha256());
        });
    }

    private void tried(Tried tried) throws IOException {
        out.array("facts", tried.facts(), this::missing);
        out.array("answers", tried.answers(), this::answer);
        out.texts("contradicting", tried.contradicting());
    }

    private void answer(Answer answer) throws IOException {
        out.array("values", answer.values(), values -> out.texts("oneOf", values));
        out.strings("set", answer.settings());
        out.object("changes", () -> changes(answer.changes()));
    }

    private void missing(Missing missing) throws IOException {
        out.string("key", missing.key());
        out.string("pointer", missing.pointer());
        out.text("label", missing.label());
        out.string("standing", missing.standing());
        out.text("values", missing.values());
        out.string("whoId", missing.whoId());
    }

    private void changes(Changes changes) throws IOException {
        moves("options", changes.options());
        moves("contraindications", changes.contraindications());
        moves("statements", changes.statements());
        moves("alerts", changes.alerts());
        out.array("assessments", changes.assessments(), each -> {
            out.string("id", each.id());
            out.string("target", each.target());
            out.text("title", each.title());
            out.texts("before", each.before());
            out.texts("after", each.after());
        });
    }

    private void moves(String name, List<Move> moves) throws IOException {
        out.array(name, moves, move -> {
            out.string("id", move.id());
            out.string("target", move.target());
            out.string("before", move.before());
            out.string("after", move.after());
        });
    }
}
