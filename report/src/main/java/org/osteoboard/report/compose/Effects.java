package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Classes;
import org.osteoboard.model.whatif.Changes.Move;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** What one answer would change, one thing after the other. */
final class Effects {
    /** Kinds of which a sentence that comes to hold is told in words; others by id. */
    private static final List<String> IN_WORDS = List.of("against", "caution", "prerequisite");

    private final Case about;
    private final Sentences sentences;

    Effects(Case about) {
        this.about = about;
        this.sentences = new Sentences(about);
    }

    Body of(Changes changes) {
        Body body = new Body();
        alerts(changes, "raised", Labels.WOULD_RAISE, body);
        alerts(changes, "not-excluded", Labels.WOULD_SUSPECT, body);
        options(changes.options(), "open", Labels.WOULD_OPEN, body);
        options(changes.options(), "not-opened", Labels.WOULD_CLOSE, body);
        options(changes.options(), "needs-information", Labels.WOULD_WAIT, body);
        options(changes.options(), Changes.NO_SUCH_TARGET, Labels.WOULD_LEAVE, body);
        options(changes.options(), "out-of-scope", Labels.OUT_OF_SCOPE, body);
        options(changes.contraindications(), "present", Labels.WOULD_CONTRAINDICATE, body);
        options(changes.contraindications(), "none-found", Labels.WOULD_EXCLUDE, body);
        options(changes.contraindications(), "not-excluded", Labels.WOULD_NOT_EXCLUDE, body);
        ids(changes, Changes.HOLDS, "contraindication"::equals, Labels.KIND_CONTRAINDICATION, body);
        inWords(changes, body);
        ids(changes, Changes.HOLDS, Effects::isCounted, Labels.ALSO_HELD, body);
        ids(changes, Changes.POSSIBLE, kind -> true, Labels.LEFT_POSSIBLE, body);
        ids(changes, Changes.RULED_OUT, kind -> true, Labels.EXCLUDED, body);
        classes(changes, body);
        alerts(changes, "no-sign-on-file", Labels.WOULD_CLEAR, body);
        alerts(changes, "not-looked-for", Labels.WOULD_ASK, body);
        return body;
    }

    private static boolean isCounted(String kind) {
        return !IN_WORDS.contains(kind) && !kind.equals("contraindication");
    }

    /** Ids of everything that moves. */
    static List<String> ids(Changes changes) {
        Set<String> ids = new LinkedHashSet<>();
        changes.options().forEach(move -> ids.add(move.id()));
        changes.contraindications().forEach(move -> ids.add(move.id()));
        changes.statements().forEach(move -> ids.add(move.id()));
        changes.alerts().forEach(move -> ids.add(move.id()));
        changes.assessments().forEach(each -> ids.add(each.id()));
        return List.copyOf(ids);
    }

    private void alerts(Changes changes, String state, Labels label, Body body) {
        List<String> names = changes.alerts().stream()
                .filter(move -> move.after().equals(state))
                .map(move -> about.alert(move.id()))
                .toList();
        if (!names.isEmpty()) {
            String words = about.say(label) + " ";
            (state.equals("raised") ? body.gap().alarm(words) : body.gap().strong(words)).text(about.list(names));
        }
    }

    private void options(List<Move> moves, String state, Labels label, Body body) {
        List<Move> some =
                moves.stream().filter(move -> move.after().equals(state)).toList();
        if (!some.isEmpty()) {
            body.gap().strong(about.say(label) + " ").text(named(some, about::option));
        }
    }

    /** "name, name (T8, L3); name": the lesions of which the same is said once. */
    String named(Collection<Move> moves, Function<String, String> name) {
        Map<String, Set<String>> byTarget = new LinkedHashMap<>();
        moves.forEach(move -> byTarget.computeIfAbsent(move.target(), key -> new LinkedHashSet<>())
                .add(name.apply(move.id())));
        Map<Set<String>, List<String>> byNames = new LinkedHashMap<>();
        byTarget.forEach((target, names) ->
                byNames.computeIfAbsent(names, key -> new ArrayList<>()).add(target));
        List<String> parts = new ArrayList<>();
        byNames.forEach((names, targets) -> {
            boolean ofPatient = targets.equals(List.of(Proposal.PATIENT)) || targets.equals(List.of(""));
            parts.add(about.list(names) + (ofPatient ? "" : about.say(Labels.PAREN, about.shortTargets(targets))));
        });
        return String.join(about.say(Labels.ALSO), parts);
    }

    private void inWords(Changes changes, Body body) {
        for (String kind : IN_WORDS) {
            Map<String, List<String>> targets = new LinkedHashMap<>();
            for (Move move : changes.statements()) {
                if (move.after().equals(Changes.HOLDS) && statement(move).kind().equals(kind)) {
                    targets.computeIfAbsent(move.id(), key -> new ArrayList<>()).add(move.target());
                }
            }
            targets.forEach((id, at) -> clause(about.statement(id, at.get(0)), at, body));
        }
    }

    private void clause(StatementEntry statement, List<String> at, Body body) {
        body.gap().strong(about.say(Kinds.label(statement.kind())) + " ");
        if (!at.equals(List.of(Proposal.PATIENT))) {
            body.strong(about.shortTargets(at) + ": ");
        }
        body.text(sentences.words(statement)).all(sentences.qualified(statement, 0));
    }

    private StatementEntry statement(Move move) {
        return about.statement(move.id(), move.target());
    }

    private void ids(Changes changes, String state, Predicate<String> kinds, Labels label, Body body) {
        Map<String, StatementEntry> some = new LinkedHashMap<>();
        for (Move move : changes.statements()) {
            if (move.after().equals(state) && kinds.test(statement(move).kind())) {
                some.putIfAbsent(move.id(), statement(move));
            }
        }
        if (!some.isEmpty()) {
            body.gap().strong(about.say(label) + " ").all(sentences.ids(some.values()));
        }
    }

    /** Scores of which one class is left of several. */
    private void classes(Changes changes, Body body) {
        for (Classes each : changes.assessments()) {
            if (each.settles()) {
                String at = each.target().equals(Proposal.PATIENT)
                        ? ""
                        : about.say(Labels.PAREN, about.shortTargets(List.of(each.target())));
                body.gap()
                        .strong(about.say(each.title()) + at + " ")
                        .text(about.say(each.after().get(0)));
            }
        }
    }
}
