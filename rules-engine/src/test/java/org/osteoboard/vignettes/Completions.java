package org.osteoboard.vignettes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Proposal;

/** The same case with what it is asked for filled in, in many ways. */
final class Completions {
    /** One missing fact: a factor of the patient or of one lesion, and the values it is tried with. */
    private record Missing(Factor factor, String target, List<Values> tried) {}

    private static final int LEFT_OPEN = -1;

    private final OptionEngine engine;
    private final Map<FactorRef, Set<BigDecimal>> thresholds = new HashMap<>();

    Completions(OptionEngine engine) {
        this.engine = engine;
        engine.catalogue().statements().forEach(statement -> note(statement.condition()));
        engine.catalogue()
                .scores()
                .forEach(score -> score.items().forEach(item -> item.levels().forEach(level -> note(level.when()))));
        for (Factor factor : engine.factors().all()) {
            if (factor.source() instanceof Factor.YesIf yesIf) {
                note(yesIf.condition());
            }
            if (factor.noIf() != null) {
                note(factor.noIf());
            }
        }
    }

    private void note(Condition condition) {
        condition.tests(test -> thresholds
                .computeIfAbsent(test.factor(), ref -> new TreeSet<>())
                .add(test.threshold()));
    }

    /**
     * At most {@code most} completions of {@code file}: those that answer one thing alone, and all that answer
     * everything or, if they are too many, those that say no to everything or to all but one thing, those that say yes
     * so, and a fixed random choice of the others.
     *
     * @param keys the missing facts, {@code factor@target}; those that no answer can settle are left as they are
     */
    List<CaseFile> of(CaseFile file, List<String> keys, int most, long seed) {
        List<Missing> missing = missing(file, keys);
        if (missing.isEmpty()) {
            return List.of();
        }
        List<CaseFile> completions = new ArrayList<>();
        for (int[] choice : choices(missing, most, seed)) {
            CaseFile completed = file;
            for (int i = 0; i < choice.length; i++) {
                completed = choice[i] == LEFT_OPEN
                        ? completed
                        : with(completed, missing.get(i), missing.get(i).tried().get(choice[i]));
            }
            completions.add(completed);
        }
        return completions;
    }

    private static List<int[]> choices(List<Missing> missing, int most, long seed) {
        int[] sizes = missing.stream().mapToInt(each -> each.tried().size()).toArray();
        long count = 1;
        for (int size : sizes) {
            count = Math.min(count * size, most + 1L);
        }
        List<int[]> choices = new ArrayList<>();
        for (int only = 0; only < sizes.length && sizes.length > 1; only++) {
            for (int value = 0; value < sizes[only]; value++) {
                int[] choice = new int[sizes.length];
                Arrays.fill(choice, LEFT_OPEN);
                choice[only] = value;
                choices.add(choice);
            }
        }
        if (choices.size() + count <= most) {
            for (int number = 0; number < count; number++) {
                int[] choice = new int[sizes.length];
                int rest = number;
                for (int i = 0; i < sizes.length; i++) {
                    choice[i] = rest % sizes[i];
                    rest /= sizes[i];
                }
                choices.add(choice);
            }
            return choices;
        }
        for (int pattern = 0; pattern < 4; pattern++) {
            for (int odd = -1; odd < sizes.length; odd++) {
                int[] choice = new int[sizes.length];
                for (int i = 0; i < sizes.length; i++) {
                    boolean named = missing.get(i).factor().kind() == Factor.Kind.CHOICE;
                    boolean last = (named ? pattern & 1 : pattern & 2) != 0;
                    choice[i] = last == (i != odd) ? sizes[i] - 1 : 0;
                }
                choices.add(choice);
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        while (choices.size() < most) {
            choices.add(Arrays.stream(sizes).map(random::nextInt).toArray());
        }
        return choices.subList(0, most);
    }

    private List<Missing> missing(CaseFile file, List<String> keys) {
        List<Missing> missing = new ArrayList<>();
        CaseFacts facts = engine.facts(file);
        for (String key : keys) {
            int at = key.indexOf('@');
            Factor factor = engine.factors().find(key.substring(0, at));
            if (factor != null && factor.input() != null) {
                String target = key.substring(at + 1);
                Values left = facts.fact(factor.ref(), position(facts, target)).values();
                List<Values> tried = tried(factor, left, keys.size() == 1 ? 24 : 6);
                if (!left.settled() && !tried.isEmpty()) {
                    missing.add(new Missing(factor, target, tried));
                }
            }
        }
        return missing;
    }

    /** True if some answer could settle one of {@code keys}: not all of them are matters on which sources differ. */
    boolean answerable(CaseFile file, List<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith("lesion@"))
                || !missing(file, keys).isEmpty();
    }

    /** Single values a factor may still have: of a number the ends, thresholds with a step around them, and a grid. */
    private List<Values> tried(Factor factor, Values left, int grid) {
        List<Values> all = new ArrayList<>();
        if (left instanceof ValueRange range) {
            Factor.Numbers numbers = factor.numbers();
            BigDecimal step = numbers.whole() ? BigDecimal.ONE : new BigDecimal("0.1");
            BigDecimal low =
                    numbers.plausibleLow() == null ? range.low() : range.low().max(numbers.plausibleLow());
            BigDecimal high = numbers.plausibleHigh() == null
                    ? range.high()
                    : range.high().min(numbers.plausibleHigh());
            Set<BigDecimal> values = new TreeSet<>(List.of(range.low(), range.high()));
            for (BigDecimal threshold : thresholds.getOrDefault(factor.ref(), Set.of())) {
                values.addAll(List.of(threshold.subtract(step), threshold, threshold.add(step)));
            }
            for (int i = 0; i <= 24; i++) {
                values.add(low.add(step.multiply(BigDecimal.valueOf(i))));
            }
            for (int i = 0; i <= grid; i++) {
                values.add(low.add(high.subtract(low)
                        .multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(grid), numbers.whole() ? 0 : 2, RoundingMode.HALF_EVEN)));
            }
            values.forEach(value -> all.add(ValueRange.exactly(value)));
        } else if (left instanceof ValueSet) {
            if (factor.kind() == Factor.Kind.FINDING) {
                all.addAll(List.of(ValueSet.NO, ValueSet.YES));
            }
            for (int i = 0; i < factor.values().size(); i++) {
                all.add(ValueSet.of(1L << i));
            }
        }
        return all.stream().filter(value -> value.within(left)).toList();
    }

    static int position(CaseFacts facts, String target) {
        return target.equals(Proposal.PATIENT)
                ? CaseFacts.PATIENT
                : facts.lesions().stream()
                        .filter(lesion -> lesion.id().equals(target))
                        .mapToInt(LesionFacts::position)
                        .findFirst()
                        .orElseThrow();
    }

    private static CaseFile with(CaseFile file, Missing missing, Values values) {
        List<Lesion> lesions = file.lesions().stream()
                .map(lesion -> lesion.id().equals(missing.target())
                        ? new Lesion(
                                lesion.id(),
                                lesion.pointer(),
                                lesion.line(),
                                with(lesion.answers(), lesion.pointer(), missing.factor(), values),
                                lesion.note())
                        : lesion)
                .toList();
        List<Answer> answers = missing.target().equals(Proposal.PATIENT)
                ? with(file.answers(), "", missing.factor(), values)
                : file.answers();
        return with(file, answers, lesions);
    }

    private static List<Answer> with(List<Answer> answers, String above, Factor factor, Values values) {
        List<Answer> all = new ArrayList<>(answers);
        all.removeIf(answer -> answer.factor().equals(factor));
        all.add(new Answer(factor, values, Answer.Kind.STATED, null, above + "/" + factor.path(), 1));
        return all;
    }

    /** The same case with {@code lesion} described: one of those that were counted and not described. */
    static CaseFile described(CaseFile file, Lesion lesion) {
        List<Lesion> lesions = new ArrayList<>(file.lesions());
        int next = lesions.size();
        lesions.add(new Lesion("described-" + next, "/bone-metastases/lesions/" + next, 1, lesion.answers(), ""));
        return with(file, file.answers(), lesions);
    }

    private static CaseFile with(CaseFile file, List<Answer> answers, List<Lesion> lesions) {
        return new CaseFile(
                file.label(),
                file.asOf(),
                answers,
                lesions,
                file.lesionsListed(),
                file.goals(),
                file.note(),
                file.sha256());
    }
}
