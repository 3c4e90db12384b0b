package org.osteoboard.report.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Notes to the board as a whole: in words in the full report, else to be counted. */
final class Board {
    private static final int SOURCES = 2;

    private final Case about;
    private final Sentences sentences;

    Board(Case about) {
        this.about = about;
        this.sentences = new Sentences(about);
    }

    /** The notes that hold, by id. */
    Map<String, StatementEntry> notes() {
        Map<String, StatementEntry> notes = new LinkedHashMap<>();
        for (StatementEntry statement : about.proposal.statements()) {
            if (statement.kind().equals("note") && statement.holds()) {
                notes.putIfAbsent(statement.id(), statement);
            }
        }
        return notes;
    }

    /** All of them in words. */
    void all(Page page) {
        Map<String, StatementEntry> notes = notes();
        if (!notes.isEmpty()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.BOARD)), "board");
            notes.values()
                    .forEach(note -> page.add(
                            Kind.ROW,
                            Body.of(about.say(note.text())).all(sentences.qualified(note, SOURCES)),
                            note.id()));
        }
    }
}
