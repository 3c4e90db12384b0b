package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** What the short page leaves out, the versions and digests of both sides, and who has not reviewed this. */
final class Foot {
    private static final int SHORT_DIGEST = 8;

    private final View view;

    Foot(View view) {
        this.view = view;
    }

    void all() {
        view.page.add(Kind.SECTION, new Body(), "foot");
        if (!view.full) {
            leftOut();
        }
        side(Words.BEFORE, view.all.before());
        side(Words.AFTER, view.all.after());
        view.page.add(Kind.FOOT, Body.of(view.say(Labels.FOOT_REVIEW)));
    }

    private void leftOut() {
        List<String> counts = new ArrayList<>();
        long statements = StatementChanges.leftOut(view);
        long options =
                view.all.options().stream().filter(OptionChanges::unopened).count();
        if (statements > 0) {
            counts.add(view.say(Words.STATEMENTS_COUNT, statements));
        }
        if (options > 0) {
            counts.add(view.say(Words.OPTIONS_COUNT, options));
        }
        if (!counts.isEmpty()) {
            view.page.add(
                    Kind.FOOT,
                    Body.of(view.say(Words.LEFT_OUT, String.join(view.say(Labels.ALSO), counts))),
                    "left-out");
        }
    }

    private void side(Words which, Proposal proposal) {
        Proposal.Versions versions = proposal.versions();
        String pack = versions.pack().given()
                ? view.say(Labels.DOT)
                        + Labels.FOOT_PACK.in(
                                view.lang,
                                versions.pack().id(),
                                versions.pack().version(),
                                digest(versions.pack().sha256()))
                : "";
        String line = view.say(
                Words.FOOT_SIDE,
                view.say(which),
                versions.engine(),
                versions.knowledge(),
                digest(versions.knowledgeSha256()),
                digest(versions.inputSha256()));
        view.page.add(Kind.FOOT, Body.of(line + pack), which.name());
    }

    private String digest(String sha256) {
        return view.full || sha256.length() <= SHORT_DIGEST ? sha256 : sha256.substring(0, SHORT_DIGEST) + "…";
    }
}
