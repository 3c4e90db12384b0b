package org.osteoboard.report.compose;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** A statement in words: its sentence, what qualifies it, and who says so. */
final class Sentences {
    private static final int SOURCES_OF_A_REASON = 1;

    private final Case about;

    Sentences(Case about) {
        this.about = about;
    }

    /** What kind of statement it is, and whether it holds. */
    String label(Remark remark) {
        if (remark.openDanger()) {
            return about.say(
                    remark.kind().equals("contraindication") ? Labels.OPEN_CONTRAINDICATION : Labels.OPEN_CAUTION);
        }
        String label = about.say(Kinds.label(remark.kind()));
        return remark.possible() ? about.say(Labels.POSSIBLE, label) : label;
    }

    /** The sentence with lesions, answers, marks and id; with sources if it is a reason or everything is told. */
    Body sentence(Remark remark, boolean reason) {
        StatementEntry statement = remark.statement();
        Body body = new Body();
        if (!remark.lesions().isEmpty()) {
            body.strong(about.shortTargets(remark.lesions()) + ": ");
        }
        if (remark.kind().equals("contraindication") && statement.holds()) {
            body.alarm(about.say(statement.text()));
        } else {
            body.text(words(statement));
        }
        if (!about.full && !statement.holds()) {
            body.strong(about.say(Labels.FOR_WANT_OF, about.wanting(statement.waitsFor())));
        }
        body.all(qualified(statement, reason ? SOURCES_OF_A_REASON : 0));
        if (about.full && !statement.holds()) {
            body.strong(" " + about.say(Labels.WAITS_FOR, about.list(about.missing(statement.waitsFor()))));
        }
        return body;
    }

    /** The sentence; one clause for it in the short report. */
    String words(StatementEntry statement) {
        return about.say(about.full || empty(statement.brief()) ? statement.text() : statement.brief());
    }

    /** What stands behind a sentence. */
    Body qualified(StatementEntry statement, int mostSources) {
        Body body = new Body();
        if (!statement.answeredBy().isEmpty()) {
            body.strong(about.say(Labels.PAREN, about.list(about.factsAt(statement.target(), statement.answeredBy()))));
        }
        if (!empty(statement.ours())) {
            body.mark(
                    about.full
                            ? about.say(Labels.PAREN, about.say(Labels.OURS, about.say(statement.ours())))
                            : " " + about.say(Labels.OURS_MARK));
        }
        if (about.full && !empty(statement.grade())) {
            body.text(about.say(Labels.PAREN, about.say(Labels.GRADE, about.say(statement.grade()))));
        }
        marks(statement, body);
        return body.text(" ").faint(reference(statement, about.full ? Integer.MAX_VALUE : mostSources));
    }

    private void marks(StatementEntry statement, Body body) {
        if (!statement.verification().equals("verified")) {
            boolean partly = statement.verification().equals("partly");
            body.mark(" " + about.say(partly ? Labels.PARTLY_VERIFIED : Labels.NOT_VERIFIED));
        }
        if (!empty(statement.contention())) {
            body.mark(" " + about.say(Labels.DISAGREE));
        }
        if (about.full && !empty(statement.verificationNote())) {
            body.faint(about.say(Labels.PAREN, about.say(statement.verificationNote())));
        }
    }

    /** "[ID SOURCE, SOURCE +2]". */
    String reference(StatementEntry statement, int most) {
        Set<String> sources = new LinkedHashSet<>();
        statement.sources().forEach(cite -> sources.add(cite.source()));
        List<String> named = sources.stream().limit(most).toList();
        boolean cut = most > 0 && sources.size() > named.size();
        String more = cut ? " +" + (sources.size() - named.size()) : "";
        return "[" + statement.id() + (named.isEmpty() ? "" : " " + String.join(" ", named)) + more + "]";
    }

    /** The id, with its marks. */
    Body marked(StatementEntry statement) {
        Body body = new Body();
        marks(statement, body);
        return body.faint((body.isEmpty() ? "" : " ") + statement.id());
    }

    /** The answers to standing checks, without their sentences. */
    Body answers(Collection<Remark> remarks) {
        Body body = new Body();
        for (Remark remark : remarks) {
            if (!body.isEmpty()) {
                body.text(about.say(Labels.ALSO));
            }
            body.text(about.list(about.factsAt(
                            remark.statement().target(), remark.statement().answeredBy())))
                    .text(" ")
                    .faint("[" + remark.statement().id() + "]");
        }
        return body;
    }

    static boolean empty(Text text) {
        return text.ja().isEmpty() && text.en().isEmpty();
    }
}
