package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Move;
import org.osteoboard.model.whatif.Difference;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** A case as it is and with answers put in, side by side. */
public final class DifferencePage {
    private final Difference difference;
    private final Changes changes;
    private final Case before;
    private final Case after;
    private final Page page = new Page();

    private DifferencePage(Difference difference, Lang lang) {
        this.difference = difference;
        this.changes = difference.changes();
        this.before = new Case(difference.before(), lang, false);
        this.after = new Case(difference.after(), lang, false);
    }

    public static Page of(Difference difference, Lang lang) {
        DifferencePage made = new DifferencePage(difference, lang);
        made.all();
        return made.page;
    }

    private void all() {
        new Head(before, page).whatIf(Labels.DIFFERENCE_IS);
        section(Labels.SET, "set");
        difference.facts().forEach(this::set);
        conflicts();
        moves(Labels.ALERTS, "alerts", changes.alerts(), after::alert);
        moves(Labels.SET_OPTIONS, "options", changes.options(), after::option);
        moves(Labels.SET_CONTRAINDICATIONS, "contraindications", changes.contraindications(), after::option);
        statements();
        assessments();
        if (changes.isEmpty()) {
            page.add(Kind.NOTE, Body.of(after.say(Labels.NO_DIFFERENCE)));
        }
        missing();
        page.add(Kind.SECTION, new Body(), "foot");
        new Foot(before, page).versions();
    }

    private void section(Labels title, String id) {
        page.add(Kind.SECTION, Body.of(after.say(title)), after.say(Labels.BEFORE_AFTER), List.of(id));
    }

    private void set(Difference.Set set) {
        FactUse fact = set.after();
        String label = after.say(fact.label()) + at(List.of(fact.target()));
        page.add(
                Kind.ROW,
                label,
                sides(before.value(set.before()), after.value(fact)),
                List.of(fact.factor(), fact.target()));
    }

    private Body sides(String was, String is) {
        return new Body().text(was).faint(" | ").strong(is);
    }

    private String at(List<String> targets) {
        boolean ofPatient = targets.equals(List.of(Proposal.PATIENT)) || targets.equals(List.of(""));
        if (ofPatient) {
            return "";
        }
        Case named = targets.stream().allMatch(after::knows) ? after : before;
        return after.say(Labels.PAREN, named.shortTargets(targets));
    }

    /** Contradictions that the answers bring. */
    private void conflicts() {
        difference.after().conflicts().stream()
                .filter(each -> !difference.before().conflicts().contains(each))
                .forEach(each -> page.add(
                        Kind.ROW,
                        after.say(Labels.CONTRADICTORY),
                        new Body().alarm(after.say(each.text())),
                        List.of(each.id())));
    }

    /** One row for each thing; the lesions that move in the same way together. */
    private void moves(Labels title, String id, List<Move> moves, Function<String, String> name) {
        if (moves.isEmpty()) {
            return;
        }
        section(title, id);
        Map<Move, List<String>> same = new LinkedHashMap<>();
        moves.forEach(move -> same.computeIfAbsent(
                        new Move(move.id(), "", move.before(), move.after()), key -> new ArrayList<>())
                .add(move.target()));
        same.forEach((move, targets) -> {
            List<String> ids = new ArrayList<>(List.of(move.id()));
            ids.addAll(targets);
            page.add(
                    Kind.ROW,
                    name.apply(move.id()) + at(targets),
                    sides(state(move.before()), state(move.after())),
                    ids);
        });
    }

    private String state(String state) {
        return switch (state) {
            case "open" -> after.say(Labels.STATE_OPEN);
            case "needs-information" -> after.say(Labels.STATE_WAITING);
            case "not-opened" -> after.say(Labels.STATE_NOT_OPENED);
            case "present" -> after.say(Labels.STATE_PRESENT);
            case "not-excluded" -> after.say(Labels.STATE_NOT_EXCLUDED);
            case "none-found" -> after.say(Labels.STATE_NONE);
            case "raised" -> after.say(Labels.STATE_RAISED);
            case "not-looked-for" -> after.say(Labels.STATE_NOT_LOOKED_FOR);
            case "no-sign-on-file" -> after.say(Labels.STATE_NO_SIGN);
            case Changes.HOLDS -> after.say(Labels.STATE_HOLDS);
            case Changes.POSSIBLE -> after.say(Labels.STATE_POSSIBLE);
            case Changes.RULED_OUT -> after.say(Labels.STATE_RULED_OUT);
            case Changes.NO_SUCH_TARGET -> after.say(Labels.WOULD_LEAVE);
            default -> after.say(Labels.OUT_OF_SCOPE);
        };
    }

    /** What is said and what no longer is: the states, then the sentence. */
    private void statements() {
        if (changes.statements().isEmpty()) {
            return;
        }
        section(Labels.SET_STATEMENTS, "statements");
        Map<Move, List<String>> same = new LinkedHashMap<>();
        changes.statements()
                .forEach(move -> same.computeIfAbsent(
                                new Move(move.id(), "", move.before(), move.after()), key -> new ArrayList<>())
                        .add(move.target()));
        same.forEach((move, targets) -> {
            Case in = move.after().equals(Changes.RULED_OUT) ? before : after;
            StatementEntry statement = in.statement(move.id(), targets.get(0));
            Sentences sentences = new Sentences(in);
            List<String> ids = new ArrayList<>(List.of(move.id()));
            ids.addAll(targets);
            page.add(
                    Kind.ROW,
                    in.say(Kinds.label(statement.kind())) + at(targets),
                    sides(state(move.before()), state(move.after()))
                            .gap()
                            .text(sentences.words(statement))
                            .all(sentences.qualified(statement, 0)),
                    ids);
        });
    }

    private void assessments() {
        if (changes.assessments().isEmpty()) {
            return;
        }
        section(Labels.ASSESSMENTS, "assessments");
        changes.assessments()
                .forEach(each -> page.add(
                        Kind.ROW,
                        after.say(each.title()) + at(List.of(each.target())),
                        sides(
                                after.list(
                                        each.before().stream().map(after::say).toList()),
                                after.list(each.after().stream().map(after::say).toList())),
                        List.of(each.id(), each.target())));
    }

    private void missing() {
        List<Missing> was = difference.before().missing();
        List<Missing> is = difference.missing();
        page.add(Kind.SECTION, Body.of(after.say(Labels.STILL_MISSING, was.size(), is.size())), "missing");
        names(Labels.NO_LONGER_MISSING, was, is);
        names(Labels.NEWLY_MISSING, is, was);
    }

    private void names(Labels label, List<Missing> these, List<Missing> those) {
        Set<String> known = those.stream().map(Missing::key).collect(Collectors.toSet());
        List<Missing> only =
                these.stream().filter(each -> !known.contains(each.key())).toList();
        if (!only.isEmpty()) {
            List<String> names = only.stream()
                    .map(each -> after.say(each.label()) + (each.factor().isEmpty() ? "" : at(List.of(each.target()))))
                    .distinct()
                    .toList();
            page.add(
                    Kind.ROW,
                    after.say(label),
                    Body.of(after.list(names)),
                    only.stream().map(Missing::key).toList());
        }
    }
}
