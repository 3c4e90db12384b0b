package org.osteoboard.report.compose;

import java.util.List;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** The person's own words that no aim has told, and what to ask. */
final class Person {
    private static final int LONGEST_QUOTE = 300;

    private final Case about;
    private final Page page;
    private final Sentences sentences;

    Person(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    void all() {
        Proposal proposal = about.proposal;
        List<Proposal.GoalEntry> goals = proposal.goals().stream()
                .filter(goal ->
                        proposal.aims().stream().noneMatch(aim -> aim.words().contains(goal.words())))
                .toList();
        page.add(Kind.SECTION, Body.of(about.say(about.full ? Labels.QUESTIONS : Labels.AIMS_AND_QUESTIONS)), "person");
        if (!about.full) {
            new Aims(about, page).all();
        }
        goals.forEach(this::goal);
        for (Proposal.Question question : proposal.questions()) {
            StatementEntry statement = about.statement(question.id(), question.target());
            if (about.full || !statement.standing()) {
                Body body = Body.of(sentences.words(statement)).all(sentences.qualified(statement, 0));
                page.add(Kind.ROW, body, question.id(), question.target());
            }
        }
    }

    private void goal(Proposal.GoalEntry goal) {
        String of = about.say(goal.label()).isEmpty() ? "" : about.say(Labels.PAREN, about.say(goal.label()));
        Body body = new Body()
                .text(about.say(Labels.OPEN_QUOTE))
                .quoted(Quoted.of(goal.words(), LONGEST_QUOTE, about.say(Labels.CUT)))
                .text(about.say(Labels.CLOSE_QUOTE) + of);
        page.add(Kind.ROW, about.say(Labels.GOAL_OF), body, List.of("goal", goal.about()));
    }
}
