package org.osteoboard.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.model.comparison.Change;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;

/** What the case files state otherwise: facts, lesions, the person's words, contradictions. */
final class CaseChanges {
    /** From how many on facts that changed alike are told on one row. */
    private static final int SEVERAL = 3;

    private final View view;

    CaseChanges(View view) {
        this.view = view;
    }

    void all() {
        if (view.all.facts().isEmpty()
                && view.all.lesions().isEmpty()
                && view.all.goals().isEmpty()
                && view.all.conflicts().isEmpty()
                && view.all.notices().isEmpty()) {
            return;
        }
        view.page.add(Kind.SECTION, Body.of(view.say(Words.FACTS)), "case");
        view.all.notices().forEach(this::notice);
        view.all.conflicts().forEach(this::conflict);
        Map<String, List<Changed<FactUse>>> byTarget = new LinkedHashMap<>();
        for (Changed<FactUse> fact : view.all.facts()) {
            byTarget.computeIfAbsent(fact.either().target(), key -> new ArrayList<>())
                    .add(fact);
        }
        List<String> wholeLesions = new ArrayList<>();
        for (Changed<Proposal.Target> lesion : view.all.lesions()) {
            if (lesion.change() != Change.MOVED) {
                wholeLesions.add(lesion.key());
            }
            lesion(lesion, byTarget.getOrDefault(lesion.key(), List.of()));
        }
        byTarget.keySet().removeAll(wholeLesions);
        view.all.goals().forEach(this::goal);
        byTarget.forEach(this::facts);
    }

    private void facts(String target, List<Changed<FactUse>> facts) {
        view.page.add(Kind.GROUP, Body.of(view.wholeTarget(target)), target);
        Map<String, List<Changed<FactUse>>> alike = new LinkedHashMap<>();
        for (Changed<FactUse> fact : facts) {
            alike.computeIfAbsent(alike(fact), key -> new ArrayList<>()).add(fact);
        }
        alike.values().forEach(each -> {
            if (each.size() < SEVERAL) {
                each.forEach(fact -> fact(fact, target));
            } else {
                several(each, target);
            }
        });
    }

    /** What facts have in common that are told on one row; the same for facts of either language. */
    private String alike(Changed<FactUse> fact) {
        if (view.all.timed().contains(fact.key())) {
            return "timed " + aged(fact);
        }
        return measuredAgain(fact)
                ? "again " + fact.before().orElseThrow().on() + " "
                        + fact.after().orElseThrow().on()
                : fact.before().map(CaseChanges::told).orElse("") + " > "
                        + fact.after().map(CaseChanges::told).orElse("");
    }

    private static String told(FactUse fact) {
        return fact.standing() + " " + fact.values().en() + " " + fact.on();
    }

    /** The same value, of another day. */
    private static boolean measuredAgain(Changed<FactUse> fact) {
        return fact.change() == Change.MOVED
                && fact.before()
                        .orElseThrow()
                        .values()
                        .equals(fact.after().orElseThrow().values())
                && !fact.before()
                        .orElseThrow()
                        .on()
                        .equals(fact.after().orElseThrow().on());
    }

    private void fact(Changed<FactUse> fact, String target) {
        String values = view.values(fact);
        boolean timed = view.all.timed().contains(fact.key());
        Body body = Body.of(timed ? view.say(Words.ONLY_TIME, values) : values);
        view.page.add(
                Kind.ROW,
                view.say(fact.either().label()),
                body,
                List.of(fact.either().factor(), target));
    }

    /** True for a fact that became too old; false for one that no longer is. */
    private static boolean aged(Changed<FactUse> fact) {
        return fact.after().orElseThrow().standing().equals("stale");
    }

    private void several(List<Changed<FactUse>> facts, String target) {
        Changed<FactUse> first = facts.get(0);
        boolean timed = view.all.timed().contains(first.key());
        boolean again = measuredAgain(first);
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Changed<FactUse> fact : facts) {
            String name = view.say(fact.either().label());
            String value = name + " " + view.say(fact.either().values());
            String on = timed ? Labels.PAREN.in(view.lang, fact.either().on()) : "";
            names.add(timed || again ? value + on : name);
            ids.add(fact.either().factor());
        }
        ids.add(target);
        String label = timed
                ? view.say(aged(first) ? Words.AGED : Words.NOT_AGED)
                : again
                        ? view.say(
                                Words.MEASURED_AGAIN,
                                first.before().orElseThrow().on(),
                                first.after().orElseThrow().on())
                        : view.values(first);
        view.page.add(Kind.ROW, label, Body.of(view.list(names)), ids);
    }

    /** A lesion that came or went stands with all that was stated of it. */
    private void lesion(Changed<Proposal.Target> lesion, List<Changed<FactUse>> facts) {
        Words words = switch (lesion.change()) {
            case CAME -> Words.LESION_CAME;
            case WENT -> Words.LESION_WENT;
            case MOVED -> Words.LESION_MOVED;
        };
        Body body = new Body();
        if (lesion.change() == Change.MOVED) {
            Proposal.Target was = lesion.before().orElseThrow();
            Proposal.Target is = lesion.after().orElseThrow();
            body.strong(lesion.key());
            if (!was.label().equals(is.label())) {
                body.text(" " + view.arrow(view.say(was.label()), view.say(is.label())));
            }
            if (!was.note().equals(is.note())) {
                quote(was.note(), body.text(" "));
                quote(is.note(), body.text(view.arrow("", "")));
            }
        } else {
            body.strong(view.wholeTarget(lesion.key()));
            List<String> stated = facts.stream()
                    .map(fact -> view.say(fact.either().label()) + ": " + view.value(fact.either()))
                    .toList();
            body.text(stated.isEmpty() ? "" : ": " + view.list(stated));
            if (!lesion.either().note().isEmpty()) {
                quote(lesion.either().note(), body.text(" "));
            }
        }
        view.page.add(Kind.ROW, view.say(words), body, List.of(lesion.key()));
    }

    private void goal(Changed<Proposal.GoalEntry> goal) {
        Proposal.GoalEntry either = goal.either();
        Body body = new Body();
        quote(either.words(), body);
        String of = view.say(either.label());
        body.text(of.isEmpty() ? "" : Labels.PAREN.in(view.lang, of));
        Words words = goal.change() == Change.CAME ? Words.GOAL_CAME : Words.GOAL_WENT;
        view.page.add(Kind.ROW, view.say(words), body, List.of("goal"));
    }

    private void quote(String words, Body body) {
        body.text(view.say(Labels.OPEN_QUOTE)).quoted(view.quoted(words)).text(view.say(Labels.CLOSE_QUOTE));
    }

    private void conflict(Changed<Proposal.Conflict> conflict) {
        Words words = conflict.change() == Change.CAME ? Words.CONFLICT_CAME : Words.CONFLICT_WENT;
        Body body = Body.of(view.say(conflict.either().text()));
        view.page.add(Kind.ROW, view.say(words), body, List.of(conflict.either().id()));
    }

    private void notice(Changed<Proposal.Notice> notice) {
        Words words = notice.change() == Change.WENT ? Words.NOTICE_WENT : Words.NOTICE_CAME;
        Body body = Body.of(view.say(notice.either().text()));
        view.page.add(Kind.ROW, view.say(words), body, List.of(notice.key()));
    }
}
