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
        Body body = new Body();
        if (!remark.lesions().isEmpty()) {
            body.strong(about.shortTargets(remark.lesions()) + ": ");
        }
        if (remark.kind().equals("contraindication") && statement.holds()) {
            body.alarm(about.say(statement.text()));
        } else {
            body.text(words(statement));
        }
        body.all(qualified(statement, 0));
        if (!statement.holds()) {
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
        if (!about.full) {
            return body.text(" ")
                    .faint("[" + cites(statement, mostSources))
                    .all(marks(statement))
                    .faint("]");
        }
        body.all(answers(statement));
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

    /** The answers to the checks that go with a statement. */
    Body answers(StatementEntry statement) {
        List<String> answers = about.factsAt(statement.target(), about.answers(statement));
        return answers.isEmpty() ? new Body() : new Body().strong(about.say(Labels.PAREN, about.list(answers)));
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

    /** The ids with their marks, in brackets. */
    Body ids(Collection<StatementEntry> statements) {
        Body body = new Body();
        for (StatementEntry statement : statements) {
            body.faint((body.isEmpty() ? "[" : " ") + id(statement)).all(marks(statement));
        }
        return body.faint("]");
    }

    static boolean empty(Text text) {
        return text.ja().isEmpty() && text.en().isEmpty();
    }
}
