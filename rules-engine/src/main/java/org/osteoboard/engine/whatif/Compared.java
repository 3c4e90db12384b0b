package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Classes;
import org.osteoboard.model.whatif.Changes.Move;

/** Compares a case with the same case after an answer, on what was fired: no proposal is built for the answer. */
final class Compared {
    private final OptionEngine engine;
    private final Outline before;
    private final List<Option> options;
    private final List<Values> scores;
    private final List<Assessment> assessments;

    Compared(OptionEngine engine, Outline before) {
        this.engine = engine;
        this.before = before;
        this.options = Outline.options(engine);
        this.scores = before.scores();
        this.assessments = engine.explainer().assessments(before.facts, before.said);
    }

    Changes with(CaseFacts facts, List<Said> said) {
        Outline after = new Outline(engine, facts, said);
        return new Changes(
                moved(after), contraindicated(after), statements(after), alerts(after), assessments(after));
    }

    private int targets(Outline after) {
        return Math.max(before.said.size(), after.said.size());
    }

    private String target(Outline after, int slot) {
        Outline longer = slot < after.said.size() ? after : before;
        return slot == 0 ? Proposal.PATIENT : longer.facts.lesions().get(slot - 1).id();
    }

    private List<Move> moved(Outline after) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            State[] was = before.states[i];
            State[] is = after.states[i];
            for (int at = 0; at < Math.max(was.length, is.length); at++) {
                String then = at < was.length ? was[at].id() : Changes.NO_SUCH_TARGET;
                String now = at < is.length ? is[at].id() : Changes.NO_SUCH_TARGET;
                boolean atHand = (at < was.length && Outline.isAtHand(was[at]))
                        || (at < is.length && Outline.isAtHand(is[at]));
                if (!then.equals(now) && (atHand || (at < was.length && at < is.length))) {
                    moves.add(new Move(option.id(), target(after, option.aboutPatient() ? 0 : at + 1), then, now));
                }
            }
        }
        return moves;
    }

    private List<Move> contraindicated(Outline after) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            int both = Math.min(before.states[i].length, after.states[i].length);
            for (int at = 0; at < both; at++) {
                boolean atHand = Outline.isAtHand(before.states[i][at]) || Outline.isAtHand(after.states[i][at]);
                if (atHand && before.contraindications[i][at] != after.contraindications[i][at]) {
                    Option option = options.get(i);
                    moves.add(new Move(
                            option.id(),
                            target(after, option.aboutPatient() ? 0 : at + 1),
                            before.contraindications[i][at].id(),
                            after.contraindications[i][at].id()));
                }
            }
        }
        return moves;
    }

    private List<Move> statements(Outline after) {
        List<BitSet> differ = new ArrayList<>();
        for (int slot = 0; slot < targets(after); slot++) {
            differ.add(differ(after, slot));
        }
        List<Move> moves = new ArrayList<>();
        for (Statement statement : engine.catalogue().statements()) {
            if (statement.kind() == Kind.OPENS || statement.kind() == Kind.ALERT) {
                continue;
            }
            int first = statement.aboutPatient() ? 0 : 1;
            int last = statement.aboutPatient() ? 0 : differ.size() - 1;
            for (int slot = first; slot <= last; slot++) {
                boolean matters = !statement.topic().isEmpty()
                        || isRelevant(before, statement, slot)
                        || isRelevant(after, statement, slot);
                if (matters && differ.get(slot).get(statement.index())) {
                    moves.add(new Move(
                            statement.id(), target(after, slot), state(before, statement, slot), state(after, statement, slot)));
                }
            }
        }
        return moves;
    }

    /** Statements of which something else is said after. */
    BitSet differ(Outline after, int slot) {
        BitSet differ = (BitSet) said(before, slot).holds().clone();
        differ.xor(said(after, slot).holds());
        BitSet open = (BitSet) said(before, slot).open().clone();
        open.xor(said(after, slot).open());
        differ.or(open);
        return differ;
    }

    private static Said said(Outline outline, int slot) {
        return slot < outline.said.size() ? outline.said.get(slot) : new Said(new BitSet(), new BitSet());
    }

    private static boolean isRelevant(Outline outline, Statement statement, int slot) {
        return slot < outline.relevant.size() && outline.relevant.get(slot).get(statement.index());
    }

    private static String state(Outline outline, Statement statement, int slot) {
        return slot >= outline.said.size()
                ? Changes.RULED_OUT
                : outline.holds(statement, slot)
                        ? Changes.HOLDS
                        : outline.open(statement, slot) ? Changes.POSSIBLE : Changes.RULED_OUT;
    }

    private List<Move> alerts(Outline after) {
        List<Move> moves = new ArrayList<>();
        before.alerts.forEach((topic, state) -> {
            String now = after.alerts.getOrDefault(topic, state).id();
            if (!now.equals(state.id())) {
                moves.add(new Move(topic, "", state.id(), now));
            }
        });
        return moves;
    }

    private List<Classes> assessments(Outline after) {
        return after.scores().equals(scores)
                ? List.of()
                : assessed(assessments, engine.explainer().assessments(after.facts, after.said));
    }

    /** The assessments that have other classes left, in the order they are listed; those that are no longer listed last. */
    static List<Classes> assessed(List<Assessment> before, List<Assessment> after) {
        Map<String, Assessment> was = new LinkedHashMap<>();
        before.forEach(each -> was.put(each.id() + "@" + each.target(), each));
        List<Classes> changed = new ArrayList<>();
        for (Assessment now : after) {
            Assessment then = was.remove(now.id() + "@" + now.target());
            if (then == null ? !now.classes().isEmpty() : !then.classes().equals(now.classes())) {
                changed.add(new Classes(
                        now.id(), now.target(), now.title(), then == null ? List.of() : then.classes(), now.classes()));
            }
        }
        for (Assessment then : was.values()) {
            if (!then.classes().isEmpty()) {
                changed.add(new Classes(then.id(), then.target(), then.title(), then.classes(), List.of()));
            }
        }
        return changed;
    }
}
