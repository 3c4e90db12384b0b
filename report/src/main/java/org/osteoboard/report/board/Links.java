package org.osteoboard.report.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.page.Span.Style;

/** Turns lines of a report into entries of a page: every id leads to its words, and every source to where it is named. */
final class Links {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Set<String> statements = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<Line, List<String>> anchors = new IdentityHashMap<>();
    private final Set<String> anchored = new HashSet<>();

    /** @param whole the lines that the page has in full: ids lead there */
    Links(Proposal proposal, List<Line> whole, Lang lang) {
        Map<String, String> words = new HashMap<>();
        proposal.statements().forEach(each -> words.put(each.id(), each.text().in(lang)));
        statements.addAll(words.keySet());
        proposal.sources().forEach(each -> sources.add(each.id()));
        for (Part part : Part.of(whole)) {
            boolean ofSources = part.id().equals("sources");
            for (Line line : part.lines()) {
                for (String id : line.ids()) {
                    if (ofSources && sources.contains(id)) {
                        anchor(source(id), line);
                    } else if (words.containsKey(id) && line.plain().contains(words.get(id))) {
                        anchor(statement(id), line);
                    }
                }
            }
        }
    }

    private void anchor(String name, Line line) {
        if (anchored.add(name)) {
            anchors.computeIfAbsent(line, key -> new ArrayList<>()).add(name);
        }
    }

    static String statement(String id) {
        return "statement-" + id;
    }

    static String source(String id) {
        return "source-" + id;
    }

    /** True if the words of a statement stand somewhere in the lines. */
    boolean told(String statement) {
        return anchored.contains(statement(statement));
    }

    Entry entry(Line line, boolean named) {
        List<List<Piece>> things = new ArrayList<>();
        for (List<Span> thing : line.pieces()) {
            List<Piece> pieces = new ArrayList<>();
            thing.forEach(span -> pieces(span, pieces));
            if (!pieces.isEmpty()) {
                things.add(pieces);
            }
        }
        return new Entry(
                line.kind().name().toLowerCase(Locale.ROOT),
                named ? anchors.getOrDefault(line, List.of()) : List.of(),
                line.label(),
                things,
                line.right());
    }

    private void pieces(Span span, List<Piece> pieces) {
        String style = span.style().name().toLowerCase(Locale.ROOT);
        if (span.style() == Style.QUOTED) {
            pieces.add(new Piece(span.text(), style, ""));
            return;
        }
        Matcher ids = ID.matcher(span.text());
        int done = 0;
        while (ids.find()) {
            String id = ids.group();
            boolean ofSource = span.style() == Style.FAINT && sources.contains(id);
            if (statements.contains(id) || ofSource) {
                add(span.text().substring(done, ids.start()), style, pieces);
                pieces.add(new Piece(id, style, "#" + (ofSource ? source(id) : statement(id))));
                done = ids.end();
            }
        }
        add(span.text().substring(done), style, pieces);
    }

    private static void add(String text, String style, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style, ""));
        }
    }
}
