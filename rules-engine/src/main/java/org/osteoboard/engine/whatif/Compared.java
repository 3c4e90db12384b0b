package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.outline.Changed;
import org.osteoboard.engine.outline.Index;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Classes;
import org.osteoboard.model.whatif.Changes.Move;

/** Compares a case with the same case after an answer, on what was fired: no proposal is built for the answer. */
final class Compared {
    private final OptionEngine engine;
    private final Index index;
    private final Outline before;
    private final Outline after;

    Compared(OptionEngine engine, Index index, Outline before, Outline after) {
        this.engine = engine;
        this.index = index;
        this.before = before;
        this.after = after;
    }

    /**
     * @param differ the statements of which something else is said, by target
     * @param assessments those of the case before
     */
    Changes changes(List<BitSet> differ, Changed changed, List<Assessment> assessments) {
        return new Changes(moved(), contraindicated(), statements(differ), alerts(), assessed(changed, assessments));
    }

    private String target(int slot) {
        Outline longer = slot < after.said().size() ? after : before;
        return slot == 0
                ? Proposal.PATIENT
                : longer.facts().lesions().get(slot - 1).id();
    }

    private List<Move> moved() {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < index.options().size(); i++) {
            State[] was = before.states(i);
            State[] is = after.states(i);
            Option option = index.options().get(i);
            for (int at = 0; was != is && at < Math.max(was.length, is.length); at++) {
                boolean both = at < was.length && at < is.length;
                boolean atHand =
                        (at < was.length && Outline.isAtHand(was[at])) || (at < is.length && Outline.isAtHand(is[at]));
                String then = at < was.length ? was[at].id() : Changes.NO_SUCH_TARGET;
                String now = at < is.length ? is[at].id() : Changes.NO_SUCH_TARGET;
                if (!then.equals(now) && (atHand || both)) {
                    moves.add(new Move(option.id(), target(option.aboutPatient() ? 0 : at + 1), then, now));
                }
            }
        }
        return moves;
    }

    private List<Move> contraindicated() {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < index.options().size(); i++) {
            Contraindication[] was = before.contraindications(i);
            Contraindication[] is = after.contraindications(i);
            Option option = index.options().get(i);
            for (int at = 0; was != is && at < Math.min(was.length, is.length); at++) {
                boolean atHand = Outline.isAtHand(before.states(i)[at]) || Outline.isAtHand(after.states(i)[at]);
                if (atHand && was[at] != is[at]) {
                    moves.add(new Move(
                            option.id(), target(option.aboutPatient() ? 0 : at + 1), was[at].id(), is[at].id()));
                }
            }
        }
        return moves;
    }

    private List<Move> statements(List<BitSet> differ) {
        BitSet any = new BitSet();
        differ.forEach(any::or);
        any.and(index.told());
        List<Move> moves = new ArrayList<>();
        for (int at = any.nextSetBit(0); at >= 0; at = any.nextSetBit(at + 1)) {
            Statement statement = engine.catalogue().statements().get(at);
            for (int slot = 0; slot < differ.size(); slot++) {
                boolean matters = !statement.topic().isEmpty()
                        || before.isRelevant(statement, slot)
                        || after.isRelevant(statement, slot);
                if (differ.get(slot).get(at) && matters) {
                    moves.add(new Move(
                            statement.id(),
                            target(slot),
                            state(before, statement, slot),
                            state(after, statement, slot)));
                }
            }
        }
        return moves;
    }

    /** Statements of which something else is said after, by target. */
    static List<BitSet> differ(List<Said> was, List<Said> is) {
        List<BitSet> differ = new ArrayList<>();
        for (int slot = 0; slot < Math.max(was.size(), is.size()); slot++) {
            BitSet either = new BitSet();
            if (slot >= was.size() || slot >= is.size() || was.get(slot) != is.get(slot)) {
                Said then = slot < was.size() ? was.get(slot) : new Said(new BitSet(), new BitSet());
                Said now = slot < is.size() ? is.get(slot) : new Said(new BitSet(), new BitSet());
                either.or(then.holds());
                either.xor(now.holds());
                BitSet open = (BitSet) then.open().clone();
                open.xor(now.open());
                either.or(open);
            }
            differ.add(either);
        }
        return differ;
    }

    private static String state(Outline outline, Statement statement, int slot) {
        return slot >= outline.said().size()
                ? Changes.RULED_OUT
                : outline.holds(statement, slot)
                        ? Changes.HOLDS
                        : outline.open(statement, slot) ? Changes.POSSIBLE : Changes.RULED_OUT;
    }

    private List<Move> alerts() {
        List<Move> moves = new ArrayList<>();
        before.alerts().forEach((topic, state) -> {
            String now = after.alerts().getOrDefault(topic, state).id();
            if (!now.equals(state.id())) {
                moves.add(new Move(topic, "", state.id(), now));
            }
        });
        return moves;
    }

    private List<Classes> assessed(Changed changed, List<Assessment> assessments) {
        List<String> other = new ArrayList<>();
        for (ScoreTable table : engine.catalogue().scores()) {
            if (table.form() != ScoreTable.Form.FRAMEWORK && changed.has(table.factor())) {
                other.add(table.id());
            }
        }
        return other.isEmpty()
                ? List.of()
                : assessed(
                        assessments.stream()
                                .filter(each -> other.contains(each.id()))
                                .toList(),
                        engine.explainer()
                                .assessments(after.facts(), after.said(), table -> other.contains(table.id())));
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
