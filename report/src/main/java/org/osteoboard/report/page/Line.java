package org.osteoboard.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a report, before it is wrapped.
 *
 * @param label the word before the body: the kind of a statement, the name of a row; "" if none
 * @param right what stands at the right edge; "" if nothing
 * @param ids statements, options, topics and facts this line speaks of
 */
public record Line(Kind kind, String label, List<Span> body, String right, List<String> ids) {

    /** What a line is. Each layout decides how that looks. */
    public enum Kind {
        /** The case. */
        TITLE,
        /** What this is, and who decides. */
        NOTICE,
        /** Start of a part of the report. */
        SECTION,
        /** Start of a group within a part. */
        GROUP,
        /** An option and its targets. */
        OPTION,
        /** An option that is part of the one above. */
        PART,
        /** Something said of the option or alert above. */
        STATEMENT,
        /** An alert that is raised or not excluded. */
        ALERT,
        /** An entry of a list: label and body. */
        ROW,
        /** More about the row above. */
        DETAIL,
        /** A sentence on its own. */
        NOTE,
        /** Versions, digests, who reviewed. */
        FOOT
    }

    public Line {
        body = List.copyOf(body);
        ids = List.copyOf(ids);
    }

    /** What is the same in every language. */
    public String structure() {
        return kind + " " + ids;
    }

    /** What is said, one thing after the other: the body, cut at its gaps. */
    public List<List<Span>> pieces() {
        List<List<Span>> pieces = new ArrayList<>();
        List<Span> piece = new ArrayList<>();
        for (Span span : body) {
            if (span.style() == Span.Style.GAP) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            } else {
                piece.add(span);
            }
        }
        pieces.add(List.copyOf(piece));
        return pieces;
    }

    /** The body without styles. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        body.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
