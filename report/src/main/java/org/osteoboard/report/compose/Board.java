package org.osteoboard.report.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Notes to the board as a whole, and where guidelines differ. */
final class Board {
    private static final int SOURCES = 2;

    private final Case about;
    private final Page page;
    private final Sentences sentences;

    Board(Case about, Page page) {
        this.about = about;
        this.page = page;
        this.sentences = new Sentences(about);
    }

    void notes() {
        Map<String, StatementEntry> notes = new LinkedHashMap<>();
        for (StatementEntry statement : about.proposal.statements()) {
            if (statement.kind().equals("note") && statement.holds()) {
                notes.putIfAbsent(statement.id(), statement);
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        if (about.full) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.BOARD)), "board");
            notes.values()
                    .forEach(note -> page.add(
                            Kind.ROW,
                            Body.of(about.say(note.text())).all(sentences.qualified(note, SOURCES)),
                            note.id()));
        } else {
            Body body = Body.of(about.say(Labels.COUNT_FULL, notes.size()));
            page.add(Kind.NOTE, about.say(Labels.BOARD), body, notes.keySet());
        }
    }

    /** @param printed ids of all that is printed */
    void differences(Set<String> printed) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        Map<String, StatementEntry> first = new HashMap<>();
        for (StatementEntry statement : about.proposal.statements()) {
            if (!Sentences.empty(statement.contention()) && printed.contains(statement.id())) {
                String key = statement.contention().en();
                first.putIfAbsent(key, statement);
                ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(statement.id());
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        if (about.full) {
            page.add(Kind.SECTION, Body.of(about.say(Labels.DIFFERENCES)), "differences");
        }
        Set<String> all = new LinkedHashSet<>();
        ids.forEach((key, of) -> {
            StatementEntry statement = first.get(key);
            if (statement == null) {
                return;
            }
            Body body = Body.of(about.say(statement.contention()));
            if (about.full) {
                body.faint(" [" + String.join(" ", of) + "]");
                page.add(Kind.ROW, body, of.toArray(new String[0]));
            } else {
                all.addAll(of);
            }
        });
        if (!all.isEmpty()) {
            Body count = Body.of(about.say(Labels.DIFFERENCES_COUNT, ids.size()));
            page.add(Kind.NOTE, about.say(Labels.DIFFERENCES), count, all);
        }
    }
}
