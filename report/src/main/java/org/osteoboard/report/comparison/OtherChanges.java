package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.comparison.Change;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.compose.Kinds;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** What is no longer missing or newly so, disagreements that matter or no longer do, and statements told otherwise. */
final class OtherChanges {
    private final View view;

    OtherChanges(View view) {
        this.view = view;
    }

    void all() {
        if (!view.all.missing().isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Words.MISSING)), "missing");
            missing(Words.MISSING_CAME, Change.CAME);
            missing(Words.MISSING_WENT, Change.WENT);
            view.all.missing().stream()
                    .filter(each -> each.change() == Change.MOVED)
                    .forEach(this::moved);
        }
        if (!view.all.disagreements().isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Words.DISAGREEMENTS)), "disagreements");
            view.all.disagreements().forEach(this::disagreement);
        }
        if (!view.all.wording().isEmpty()) {
            view.page.add(Kind.SECTION, Body.of(view.say(Words.WORDING)), "wording");
            view.all.wording().forEach(this::wording);
        }
    }

    private void missing(Words words, Change change) {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Changed<Missing> missing : view.all.missing()) {
            if (missing.change() == change) {
                names.add(name(missing));
                ids.add(missing.key());
            }
        }
        if (!names.isEmpty()) {
            view.page.add(Kind.ROW, view.say(words), Body.of(view.list(names)), ids);
        }
    }

    private String name(Changed<Missing> missing) {
        Missing either = missing.either();
        String stale = either.standing().equals("stale") ? Labels.PAREN.in(view.lang, view.say(Labels.STALE)) : "";
        return view.say(either.label()) + view.at(either.target()) + stale;
    }

    private void moved(Changed<Missing> missing) {
        Body body = Body.of(view.arrow(
                left(missing.before().orElseThrow()), left(missing.after().orElseThrow())));
        Missing either = missing.either();
        view.page.add(Kind.ROW, view.say(either.label()) + view.at(either.target()), body, List.of(missing.key()));
    }

    /** What is left, or why nothing is known. */
    private String left(Missing missing) {
        return switch (missing.standing()) {
            case "not-recorded" -> view.say(Labels.NOT_RECORDED);
            case "unknown" -> view.say(Labels.UNKNOWN);
            case "pending" -> view.say(Labels.PENDING);
            case "stale" -> view.say(Labels.STALE);
            case "contradictory" -> view.say(Labels.CONTRADICTORY);
            default -> view.say(missing.values());
        };
    }

    private void disagreement(Changed<Disagreement> disagreement) {
        Words words = disagreement.change() == Change.CAME ? Words.STATEMENT_CAME : Words.STATEMENT_WENT;
        Body body = Body.of(view.say(disagreement.either().title())).text(" ").faint("[" + disagreement.key() + "]");
        view.page.add(Kind.ROW, view.say(words), body, List.of(disagreement.key()));
    }

    private void wording(Changed<StatementEntry> changed) {
        StatementEntry was = changed.before().orElseThrow();
        StatementEntry is = changed.after().orElseThrow();
        List<String> parts = new ArrayList<>();
        if (!was.kind().equals(is.kind())) {
            String kinds = view.arrow(kind(was), kind(is));
            parts.add(view.say(Words.KIND) + ": " + kinds);
        }
        if (!was.sources().equals(is.sources())) {
            parts.add(view.say(Words.SOURCES) + ": " + view.arrow(sources(was), sources(is)));
        }
        if (!was.verification().equals(is.verification())) {
            parts.add(view.say(Words.VERIFICATION) + ": " + view.arrow(verified(was), verified(is)));
        }
        if (!remarks(was).equals(remarks(is))) {
            parts.add(view.say(Words.REMARKS));
        }
        view.page.add(Kind.ROW, changed.key(), Body.of(view.list(parts)), List.of(changed.key()));
        if (!was.text().equals(is.text()) || !was.brief().equals(is.brief())) {
            detail(Words.WORDS_BEFORE, was);
            detail(Words.WORDS_AFTER, is);
        }
    }

    private void detail(Words words, StatementEntry statement) {
        view.page.add(Kind.DETAIL, Body.of(view.say(words, view.say(statement.text()))), statement.id());
    }

    private String verified(StatementEntry statement) {
        return switch (statement.verification()) {
            case "verified" -> view.say(Words.VERIFIED);
            case "partly" -> view.say(Words.PARTLY);
            case StatementEntry.LOCAL -> view.say(Labels.LOCAL);
            default -> view.say(Words.NOT_VERIFIED);
        };
    }

    private String kind(StatementEntry statement) {
        return view.say(Kinds.label(statement.kind()));
    }

    private static String sources(StatementEntry statement) {
        List<String> cites = new ArrayList<>();
        statement.sources().forEach(cite -> cites.add((cite.source() + " " + cite.at()).strip()));
        return String.join("; ", cites);
    }

    private static List<Text> remarks(StatementEntry statement) {
        return List.of(statement.ours(), statement.contention(), statement.grade(), statement.verificationNote());
    }
}
