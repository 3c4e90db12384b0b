package org.osteoboard.engine.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.explain.ValueWords;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.whatif.Answer;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Tried;

/** Tries every value that one missing fact may still have. */
final class Singles {
    /** A value with what it changes; null where other facts exclude it. */
    private record Outcome(Candidate candidate, @Nullable Changes changes) {}

    private static final Text ANY = new Text("どの値でも", "any value");

    private final Attempts attempts;
    private final ValueWords words;
    private final CaseFile file;
    private final Cuts cuts;

    Singles(Attempts attempts, ValueWords words, CaseFile file, Cuts cuts) {
        this.attempts = attempts;
        this.words = words;
        this.file = file;
        this.cuts = cuts;
    }

    Tried of(Asked asked) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Candidate candidate : asked.candidates()) {
            outcomes.add(outcome(asked, candidate));
        }
        boolean stepped = asked.left() instanceof ValueRange && cuts.feedsFormula(asked.factor());
        if (stepped) {
            outcomes = refined(asked, outcomes);
        }
        List<Text> contradicting = new ArrayList<>();
        Map<Changes, List<List<Candidate>>> same = new LinkedHashMap<>();
        Outcome last = null;
        List<Candidate> run = new ArrayList<>();
        List<List<Candidate>> excluded = new ArrayList<>();
        for (Outcome each : outcomes) {
            boolean goesOn =
                    last != null && asked.left() instanceof ValueRange && Objects.equals(last.changes, each.changes);
            if (!goesOn) {
                run = new ArrayList<>();
                (each.changes == null ? excluded : same.computeIfAbsent(each.changes, key -> new ArrayList<>()))
                        .add(run);
            }
            run.add(each.candidate);
            last = each;
        }
        excluded.forEach(each -> contradicting.add(words(asked.factor(), each)));
        List<Answer> answers = new ArrayList<>();
        same.forEach((changes, runs) -> {
            if (!changes.isEmpty()) {
                answers.add(new Answer(
                        List.of(runs.stream()
                                .map(each -> words(asked.factor(), each))
                                .toList()),
                        List.of(asked.setting(file, runs.get(0).get(0))),
                        changes));
            }
        });
        return new Tried(List.of(asked.missing()), answers, contradicting);
    }

    private Outcome outcome(Asked asked, Candidate candidate) {
        return new Outcome(candidate, attempts.of(asked, candidate));
    }

    /** Looks between two steps that change different things for where the one ends and the other begins. */
    private List<Outcome> refined(Asked asked, List<Outcome> outcomes) {
        Steps steps = new Steps(asked.factor(), cuts.parts(asked.factor(), (ValueRange) asked.left()));
        List<Outcome> refined = new ArrayList<>();
        for (Outcome next : outcomes) {
            if (!refined.isEmpty()) {
                between(asked, steps, refined.get(refined.size() - 1), next, refined);
            }
            refined.add(next);
        }
        return refined;
    }

    private void between(Asked asked, Steps steps, Outcome low, Outcome high, List<Outcome> into) {
        if (Objects.equals(low.changes, high.changes)) {
            return;
        }
        BigDecimal at = steps.between(low.candidate.low(), high.candidate.low());
        if (at.compareTo(low.candidate.low()) == 0) {
            return;
        }
        Outcome middle = outcome(asked, new Candidate(ValueRange.exactly(at)));
        between(asked, steps, low, middle, into);
        into.add(middle);
        between(asked, steps, middle, high, into);
    }

    /** A value, or the span of a run of neighbouring ones. */
    private Text words(Factor factor, List<Candidate> run) {
        Values first = run.get(0).values();
        Values all = first.or(run.get(run.size() - 1).values());
        boolean any = all instanceof ValueRange && all.equals(factor.everything());
        return any ? ANY : words.of(factor, all);
    }
}
