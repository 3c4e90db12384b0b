package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** A statement in words: its sentence, what qualifies it, and who says so. */
final class Sentences {
    private static final int SOURCES_OF_A_REASON = 2;
    private static final String LESIONS_NOT_DESCRIBED = "undescribed";

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
            body.text(reason && !about.full ? firstSentence(about.say(statement.text())) : about.say(statement.text()));
        }
        body.all(qualified(statement, reason ? SOURCES_OF_A_REASON : 0));
        if (!statement.holds()) {
            body.strong(" " + about.say(Labels.WAITS_FOR, about.list(about.missing(statement.waitsFor()))));
        }
        return body;
    }

    /** The first sentence of a reason, with a visible mark where there is more. */
    private String firstSentence(String text) {
        String stop = about.say(Labels.FULL_STOP);
        int end = text.indexOf(stop);
        boolean more = end >= 0 && end + stop.length() < text.length();
        return more ? text.substring(0, end) + stop.strip() + "…" : text;
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

    /** Facts that are not on file, with the dangers that cannot be excluded without them. */
    Body notExcluded(Collection<Remark> remarks) {
        Map<String, List<StatementEntry>> byFacts = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            StatementEntry statement = remark.statement();
            boolean named = !statement.target().equals(LESIONS_NOT_DESCRIBED)
                    && !remark.lesions().isEmpty();
            String lesions = named ? about.shortTargets(remark.lesions()) + " " : "";
            byFacts.computeIfAbsent(lesions + about.list(about.missing(statement.waitsFor())), key -> new ArrayList<>())
                    .add(statement);
        }
        Body body = new Body();
        byFacts.forEach((facts, statements) -> {
            body.text(body.isEmpty() ? "" : about.say(Labels.ALSO)).text(facts);
            for (StatementEntry statement : statements) {
                marks(statement, body);
                body.faint(" [" + statement.id() + "]");
            }
        });
        return body;
    }

    /** Only the ids, with their marks. */
    Body marked(Collection<Remark> remarks) {
        Body body = new Body();
        for (Remark remark : remarks) {
            marks(remark.statement(), body);
            body.faint(" [" + remark.statement().id() + "]");
        }
        return body;
    }

    /** Answers to checks, then contraindications and cautions that are not excluded, in one run. */
    Body group(Collection<Remark> remarks) {
        Body body = new Body();
        List<Remark> answers = remarks.stream().filter(Remark::answeredOnly).toList();
        inline(Labels.ANSWERS, answers(answers), body);
        List<Remark> contraindications =
                remarks.stream().filter(Told.openContraindication()).toList();
        inline(Labels.OPEN_CONTRAINDICATION, notExcluded(contraindications), body);
        List<Remark> cautions = remarks.stream().filter(Told.openCaution()).toList();
        inline(Labels.OPEN_CAUTION, notExcluded(cautions), body);
        return body;
    }

    private void inline(Labels label, Body words, Body body) {
        if (!words.isEmpty()) {
            body.text(body.isEmpty() ? "" : "  ").strong(about.say(label) + " ").all(words);
        }
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
