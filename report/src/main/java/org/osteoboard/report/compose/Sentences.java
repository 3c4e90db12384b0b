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

    /** The sentence with lesions, answers, marks and id; with sources in the full report. */
    Body sentence(Remark remark) {
        StatementEntry statement = remark.statement();
        if (about.byFact() && remark.openDanger()) {
            return again(remark);
        }
        Body body = new Body();
        boolean named = about.shortTargets(remark.lesions()).equals(about.wanting(statement.waitsFor(), ""));
        if (!remark.lesions().isEmpty() && !(remark.openDanger() && named)) {
            body.strong(about.shortTargets(remark.lesions()) + ": ");
        }
        if (remark.kind().equals("contraindication") && statement.holds()) {
            body.alarm(about.say(statement.text()));
        } else {
            body.text(words(statement));
        }
        if (!about.full && !statement.holds()) {
            return body.strong(about.say(Labels.FOR_WANT_OF))
                    .strong(about.wanting(statement.waitsFor(), words(statement)))
                    .all(bracketed(statement));
        }
        body.all(qualified(statement, 0));
        if (!statement.holds()) {
            body.strong(" " + about.say(Labels.WAITS_FOR, about.list(about.missing(statement.waitsFor()))));
        }
        return body;
    }

    /** What is wanting, and where, without the words. */
    Body again(Remark remark) {
        StatementEntry statement = remark.statement();
        Body where = remark.lesions().isEmpty()
                ? new Body().strong(about.wanting(statement.waitsFor(), ""))
                : sameOf(remark);
        return where.all(bracketed(statement));
    }

    /** Further lesions of which the same cannot be excluded, where its words stand just before. */
    Body sameOf(Remark remark) {
        String lesions = about.shortTargets(remark.lesions());
        StatementEntry statement = remark.statement();
        if (statement.holds()) {
            return new Body().strong(lesions);
        }
        String wanting = about.wanting(statement.waitsFor(), lesions);
        boolean known = wanting.equals(lesions);
        return new Body().strong(known ? lesions : lesions + about.say(Labels.PAREN, wanting));
    }

    /** The id with its marks, in brackets. */
    private Body bracketed(StatementEntry statement) {
        return new Body().faint(" [" + id(statement)).all(marks(statement)).faint("]");
    }

    /** The sentence; one clause for it in the short report. */
    String words(StatementEntry statement) {
        return about.say(about.full || empty(statement.brief()) ? statement.text() : statement.brief());
    }

    /** What stands behind a sentence. */
    Body qualified(StatementEntry statement, int mostSources) {
        Body body = new Body();
        if (!about.answers(statement).isEmpty()) {
            body.strong(
                    about.say(Labels.PAREN, about.list(about.factsAt(statement.target(), about.answers(statement)))));
        }
        if (!about.full) {
            return body.text(" ")
                    .faint("[" + cites(statement, mostSources))
                    .all(marks(statement))
                    .faint("]");
        }
        if (!empty(statement.ours())) {
            body.mark(about.say(Labels.PAREN, about.say(Labels.OURS, about.say(statement.ours()))));
        }
        if (!empty(statement.grade())) {
            body.text(about.say(Labels.PAREN, about.say(Labels.GRADE, about.say(statement.grade()))));
        }
        if (!statement.verification().equals("verified") && !statement.local()) {
            boolean partly = statement.verification().equals("partly");
            body.mark(" " + about.say(partly ? Labels.PARTLY_VERIFIED : Labels.NOT_VERIFIED));
        }
        if (!empty(statement.contention())) {
            body.mark(" " + about.say(Labels.DISAGREE));
        }
        if (!empty(statement.verificationNote())) {
            body.faint(about.say(Labels.PAREN, about.say(statement.verificationNote())));
        }
        return body.text(" ").faint("[" + cites(statement, Integer.MAX_VALUE) + "]");
    }

    /** Signs that qualify a statement, as the head of the short report explains them. */
    private Body marks(StatementEntry statement) {
        StringBuilder signs = new StringBuilder();
        signs.append(empty(statement.ours()) ? "" : about.say(Labels.OURS_SIGN));
        signs.append(statement.verification().equals("partly") ? about.say(Labels.PARTLY_SIGN) : "");
        signs.append(empty(statement.contention()) ? "" : about.say(Labels.DISAGREE_SIGN));
        Body body = new Body().mark((signs.isEmpty() ? "" : " ") + signs);
        boolean open = !List.of("verified", "partly", StatementEntry.LOCAL).contains(statement.verification());
        return open ? body.mark(" " + about.say(Labels.NOT_VERIFIED)) : body;
    }

    /** "ID SOURCE SOURCE". */
    private String cites(StatementEntry statement, int most) {
        Set<String> sources = new LinkedHashSet<>();
        sources.add(id(statement));
        statement.sources().forEach(cite -> sources.add(cite.source()));
        return String.join(
                " ",
                sources.stream()
                        .limit(most == Integer.MAX_VALUE ? most : most + 1L)
                        .toList());
    }

    /** The id, marked where a hospital's own pack says it. */
    private String id(StatementEntry statement) {
        return statement.local() ? about.say(Labels.LOCAL) + " " + statement.id() : statement.id();
    }

    /** The id, with its marks. */
    Body marked(StatementEntry statement) {
        return new Body().faint(id(statement)).all(marks(statement));
    }

    /** The answers to standing checks, without their sentences. */
    Body answers(Collection<Remark> remarks) {
        Body body = new Body();
        for (Remark remark : remarks) {
            if (!body.isEmpty()) {
                body.text(about.say(Labels.ALSO));
            }
            StatementEntry statement = remark.statement();
            body.text(about.list(about.factsAt(statement.target(), about.answers(statement))))
                    .text(" ")
                    .faint("[" + id(statement) + "]");
        }
        return body;
    }

    static boolean empty(Text text) {
        return text.ja().isEmpty() && text.en().isEmpty();
    }
}
