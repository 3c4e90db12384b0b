package org.osteoboard.report.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Notes to the board as a whole, and where guidelines differ: in words in the full report, else to be counted. */
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

    /** Where guidelines differ on what is printed, in words, with the ids of the statements. */
    Map<String, Set<String>> differences(Page page) {
        Set<String> printed = new LinkedHashSet<>();
        page.lines().forEach(line -> printed.addAll(line.ids()));
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (StatementEntry statement : about.proposal.statements()) {
            if (!Sentences.empty(statement.contention()) && printed.contains(statement.id())) {
                ids.computeIfAbsent(about.say(statement.contention()), key -> new LinkedHashSet<>())
                        .add(statement.id());
            }
        }
        return ids;
    }

    /** All of it in words. */
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
        Map<String, Set<String>> differences = differences(page);
        if (!differences.isEmpty()) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.DIFFERENCES)), "differences");
            differences.forEach((words, ids) -> page.add(
                    Kind.ROW, Body.of(words).faint(" [" + String.join(" ", ids) + "]"), ids.toArray(new String[0])));
        }
    }
}
