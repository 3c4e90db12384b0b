package org.osteoboard.report.compose;

import java.util.List;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Labels;
import org.osteoboard.report.SheetLabels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/**
 * The person's question sheet: what can be talked about, what may be asked and what to have explained, in everyday words.
 * It tells no value, score or outlook. The same proposal has the same lines in every language.
 */
public final class QuestionSheet {
    private static final int LONGEST_QUOTE = 300;

    private final Case about;
    private final SheetWords words;
    private final Page page = new Page();

    private QuestionSheet(Proposal proposal, Lang lang) {
        this.about = new Case(proposal, lang, true);
        this.words = new SheetWords(about, page);
    }

    public static Page page(Proposal proposal, Lang lang) {
        QuestionSheet sheet = new QuestionSheet(proposal, lang);
        sheet.head();
        sheet.person();
        if (proposal.usable() && !sheet.scope("minor")) {
            for (ModalityEntry modality : proposal.modalities()) {
                new SheetModality(sheet.about, sheet.words, sheet.page, modality).all();
            }
            sheet.general();
        }
        sheet.call();
        sheet.foot();
        return sheet.page;
    }

    private boolean scope(String notice) {
        return about.proposal.scope().stream().anyMatch(each -> each.id().equals(notice));
    }

    private String say(SheetLabels label) {
        return label.in(about.lang);
    }

    private void head() {
        Proposal proposal = about.proposal;
        String label = proposal.caseLabel().isEmpty() ? about.say(Labels.NO_LABEL) : proposal.caseLabel();
        page.add(Kind.TITLE, Body.of(say(SheetLabels.TITLE)), label, List.of("sheet"));
        String day = proposal.asOf().isEmpty() ? about.say(Labels.NO_DATE) : about.say(Labels.AS_OF, proposal.asOf());
        page.add(Kind.NOTICE, new Body().strong(say(SheetLabels.WHAT)));
        page.add(Kind.NOTICE, Body.of(SheetLabels.MADE.in(about.lang, day)));
        page.add(Kind.NOTICE, Body.of(say(SheetLabels.ORDER)));
        if (!proposal.usable()) {
            page.add(Kind.NOTICE, new Body().strong(say(SheetLabels.UNREADABLE)), "unusable");
        } else if (scope("minor")) {
            page.add(Kind.NOTICE, new Body().strong(say(SheetLabels.MINOR)), "minor");
        } else if (scope("age-not-known")) {
            page.add(Kind.NOTICE, Body.of(say(SheetLabels.AGE_NOT_KNOWN)), "age-not-known");
        }
        words.toWrite(SheetLabels.WHOM);
    }

    private void person() {
        page.add(Kind.SECTION, Body.of(say(SheetLabels.WORDS)), "person");
        List<Proposal.GoalEntry> said = about.proposal.goals().stream()
                .filter(goal -> !goal.words().isBlank())
                .toList();
        if (said.isEmpty()) {
            page.add(Kind.NOTE, Body.of(say(SheetLabels.NO_WORDS)));
        }
        for (Proposal.GoalEntry goal : said) {
            Body body = new Body()
                    .text(about.say(Labels.OPEN_QUOTE))
                    .quoted(Quoted.of(goal.words(), LONGEST_QUOTE, about.say(Labels.CUT)))
                    .text(about.say(Labels.CLOSE_QUOTE));
            page.add(Kind.NOTE, body, "goal", goal.pointer());
        }
        words.toWrite(SheetLabels.MATTERS);
    }

    private void general() {
        page.add(Kind.SECTION, Body.of(say(SheetLabels.GENERAL)), "general");
        words.ofBoard().stream()
                .filter(each -> !each.topic().equals(SheetWords.TO_CALL))
                .forEach(words::tell);
        words.local(words.localOfBoard());
        words.toWrite(SheetLabels.OWN);
    }

    private void call() {
        page.add(Kind.SECTION, Body.of(say(SheetLabels.CALL)), "call");
        boolean some = false;
        for (StatementEntry each : words.ofBoard()) {
            if (each.topic().equals(SheetWords.TO_CALL)) {
                words.tell(each);
                some = true;
            }
        }
        page.add(Kind.NOTE, new Body().strong(say(some ? SheetLabels.CALL_THERE : SheetLabels.NO_CALL)));
    }

    private void foot() {
        Proposal.Versions versions = about.proposal.versions();
        page.add(Kind.SECTION, new Body(), "foot");
        page.add(
                Kind.FOOT,
                Body.of(about.say(
                        Labels.FOOT_VERSIONS,
                        versions.engine(),
                        versions.knowledge(),
                        Foot.shortened(versions.knowledgeSha256()),
                        Foot.shortened(versions.inputSha256()))));
        page.add(Kind.FOOT, Body.of(about.say(Labels.FOOT_REVIEW)));
    }
}
