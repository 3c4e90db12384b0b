package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.ValueWords;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.whatif.Answer;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Tried;

/**
 * Tries two answers together, for openers and contraindications that no single answer moves. The condition as data tells
 * which pairs are worth firing; what they change is what the rules then say.
 */
final class Pairs {
    /** More values of a fact than this are thinned out: a pair multiplies them. */
    private static final int MOST_VALUES = 12;

    private record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    /** A statement at a target that waits for two facts or more. */
    private record Waiting(Statement statement, int position) {}

    private final OptionEngine engine;
    private final Attempts attempts;
    private final ValueWords words;
    private final CaseFile file;
    private final List<Asked> asked;

    Pairs(OptionEngine engine, Attempts attempts, CaseFile file, List<Asked> asked) {
        this.engine = engine;
        this.attempts = attempts;
        this.words = engine.explainer().words();
        this.file = file;
        this.asked = asked;
    }

    List<Tried> of(Proposal before, Map<String, Integer> positions) {
        Map<Pair, List<Waiting>> pairs = new TreeMap<>();
        Set<String> atHand = atHand(before);
        for (StatementEntry entry : before.statements()) {
            boolean wanted = entry.kind().equals("opens") || entry.kind().equals("contraindication");
            Integer position = positions.get(entry.target());
            if (entry.holds() || !wanted || position == null || !atHand.contains(entry.id() + "@" + entry.target())) {
                continue;
            }
            Statement statement = engine.catalogue().find(entry.id());
            if (statement == null || attempts.moved(statement.index(), position)) {
                continue;
            }
            List<Integer> waits = waits(entry);
            for (int i = 0; i < waits.size(); i++) {
                for (int j = i + 1; j < waits.size(); j++) {
                    pairs.computeIfAbsent(new Pair(waits.get(i), waits.get(j)), pair -> new ArrayList<>())
                            .add(new Waiting(statement, position));
                }
            }
        }
        List<Tried> tried = new ArrayList<>();
        pairs.forEach((pair, waiting) -> {
            Tried found = tried(asked.get(pair.first), asked.get(pair.second), waiting);
            if (!found.answers().isEmpty()) {
                tried.add(found);
            }
        });
        return tried;
    }

    private static Set<String> atHand(Proposal before) {
        Set<String> said = new LinkedHashSet<>();
        before.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(option -> Outline.isAtHand(option.state()))
                .flatMap(option -> option.statements().stream())
                .forEach((OptionEntry.Said each) -> said.add(each.statement() + "@" + each.target()));
        return said;
    }

    private List<Integer> waits(StatementEntry entry) {
        List<Integer> waits = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (entry.waitsFor().contains(asked.get(i).missing().key())) {
                waits.add(i);
            }
        }
        return waits;
    }

    private Tried tried(Asked first, Asked second, List<Waiting> waiting) {
        Map<Changes, Map<Candidate, List<Candidate>>> same = new LinkedHashMap<>();
        for (Candidate one : few(first.candidates())) {
            CaseFile half = attempts.answered(first, one);
            for (Candidate two : few(second.candidates())) {
                CaseFile both = second.answered(half, two, engine.factors());
                if (settles(both, waiting)) {
                    Changes changes = attempts.of(both);
                    if (changes != null) {
                        Changes more = without(changes, attempts.known(first, one), attempts.known(second, two));
                        same.computeIfAbsent(more, key -> new LinkedHashMap<>())
                                .computeIfAbsent(one, key -> new ArrayList<>())
                                .add(two);
                    }
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        same.forEach((changes, values) -> {
            if (changes.isEmpty()) {
                return;
            }
            Map<List<Candidate>, List<Candidate>> bySecond = new LinkedHashMap<>();
            values.forEach((one, twos) ->
                    bySecond.computeIfAbsent(twos, key -> new ArrayList<>()).add(one));
            bySecond.forEach((twos, ones) -> answers.add(new Answer(
                    List.of(words(first, ones), words(second, twos)),
                    List.of(first.setting(file, ones.get(0)), second.setting(file, twos.get(0))),
                    changes)));
        });
        return new Tried(List.of(first.missing(), second.missing()), answers, List.of());
    }

    /** What neither answer changes alone. */
    private static Changes without(Changes both, Changes one, Changes two) {
        return new Changes(
                without(both.options(), one.options(), two.options()),
                without(both.contraindications(), one.contraindications(), two.contraindications()),
                without(both.statements(), one.statements(), two.statements()),
                without(both.alerts(), one.alerts(), two.alerts()),
                without(both.assessments(), one.assessments(), two.assessments()));
    }

    private static <T> List<T> without(List<T> both, List<T> one, List<T> two) {
        return both.stream()
                .filter(each -> !one.contains(each) && !two.contains(each))
                .toList();
    }

    private static List<Candidate> few(List<Candidate> all) {
        if (all.size() <= MOST_VALUES) {
            return all;
        }
        List<Candidate> few = new ArrayList<>();
        for (int i = 0; i < MOST_VALUES; i++) {
            few.add(all.get(i * (all.size() - 1) / (MOST_VALUES - 1)));
        }
        return few;
    }

    private boolean settles(CaseFile answered, List<Waiting> waiting) {
        CaseFacts facts = engine.facts(answered);
        for (Waiting each : waiting) {
            var view = facts.view(each.position);
            if (each.statement.condition().certain(view)
                    || !each.statement.condition().possible(view)) {
                return true;
            }
        }
        return false;
    }

    private List<Text> words(Asked asked, List<Candidate> candidates) {
        return candidates.stream()
                .map(each -> words.of(asked.factor(), each.values()))
                .toList();
    }
}
