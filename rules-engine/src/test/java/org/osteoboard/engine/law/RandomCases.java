package org.osteoboard.engine.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** Random cases without contradictions, and the same cases with less known. Numbers lie at and around thresholds. */
public final class RandomCases {
    private static final String COUNT = "patient.metastases.stated";

    private final OptionEngine engine;
    private final SplittableRandom random;
    private final Map<FactorRef, List<BigDecimal>> interesting = new HashMap<>();

    public RandomCases(OptionEngine engine, long seed) {
        this.engine = engine;
        this.random = new SplittableRandom(seed);
        Map<FactorRef, Set<BigDecimal>> thresholds = new HashMap<>();
        for (Statement statement : engine.catalogue().statements()) {
            note(statement.condition(), thresholds);
        }
        engine.catalogue()
                .scores()
                .forEach(score ->
                        score.items().forEach(item -> item.levels().forEach(level -> note(level.when(), thresholds))));
        for (Factor factor : engine.factors().all()) {
            if (factor.kind() == Factor.Kind.RANGE) {
                interesting.put(factor.ref(), values(factor, thresholds.getOrDefault(factor.ref(), Set.of())));
            }
        }
    }

    private static void note(Condition condition, Map<FactorRef, Set<BigDecimal>> into) {
        condition.tests(test ->
                into.computeIfAbsent(test.factor(), ref -> new HashSet<>()).add(test.threshold()));
    }

    private static List<BigDecimal> values(Factor factor, Set<BigDecimal> thresholds) {
        Factor.Numbers numbers = factor.numbers();
        BigDecimal step = numbers.whole() ? BigDecimal.ONE : new BigDecimal("0.1");
        BigDecimal most = numbers.plausibleHigh() == null
                ? numbers.high().min(numbers.low().add(BigDecimal.valueOf(60)))
                : numbers.plausibleHigh();
        Set<BigDecimal> values = new TreeSet<>();
        for (BigDecimal threshold : thresholds) {
            values.add(threshold);
            values.add(threshold.subtract(step));
            values.add(threshold.add(step));
        }
        for (int i = 0; i <= 6; i++) {
            BigDecimal share = most.subtract(numbers.low())
                    .multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(6), numbers.whole() ? 0 : 1, RoundingMode.DOWN);
            values.add(numbers.low().add(share));
        }
        return values.stream()
                .filter(v -> v.compareTo(numbers.low()) >= 0 && v.compareTo(numbers.high()) <= 0)
                .toList();
    }

    /** A case without contradictions; how much it says differs from case to case. */
    public CaseFile caseFile() {
        double density = 0.05 + 0.9 * random.nextDouble();
        int described = random.nextInt(4);
        List<Answer> answers = answers(engine.factors().ofPatient(), "", density);
        List<Lesion> lesions = new ArrayList<>();
        for (int i = 0; i < described; i++) {
            lesions.add(lesion(i, density));
        }
        CaseFile file = file(answers, lesions);
        for (int attempt = 0; attempt < 20; attempt++) {
            CaseFacts facts = engine.facts(file);
            facts.complete();
            if (facts.contradictions().isEmpty()) {
                return file;
            }
            file = without(file, facts.contradictions());
        }
        return file(List.of(), List.of());
    }

    private Lesion lesion(int index, double density) {
        String pointer = "/bone-metastases/lesions/" + index;
        return new Lesion("L" + index, pointer, 1, answers(engine.factors().ofLesion(), pointer, density), "");
    }

    private CaseFile file(List<Answer> answers, List<Lesion> lesions) {
        return new CaseFile(
                "random", LocalDate.of(2026, 11, 20), answers, lesions, true, List.of(), "", "0".repeat(64));
    }

    private CaseFile without(CaseFile file, List<Contradiction> contradictions) {
        Set<String> pointers = new HashSet<>();
        contradictions.forEach(contradiction -> pointers.addAll(contradiction.pointers()));
        boolean none = pointers.stream().allMatch(String::isEmpty);
        List<Answer> answers = file.answers().stream()
                .filter(answer -> none ? random.nextBoolean() : !pointers.contains(answer.pointer()))
                .toList();
        List<Lesion> lesions = file.lesions().stream()
                .map(lesion -> new Lesion(
                        lesion.id(),
                        lesion.pointer(),
                        1,
                        lesion.answers().stream()
                                .filter(answer -> none ? random.nextBoolean() : !pointers.contains(answer.pointer()))
                                .toList(),
                        ""))
                .toList();
        return file(answers, lesions);
    }

    private List<Answer> answers(List<Factor> factors, String above, double density) {
        List<Answer> answers = new ArrayList<>();
        for (Factor factor : factors) {
            if (factor.input() != null && random.nextDouble() < density) {
                answers.add(answer(factor, values(factor), above));
            }
        }
        return answers;
    }

    private static Answer answer(Factor factor, Values values, String above) {
        return new Answer(factor, values, Answer.Kind.STATED, null, above + "/" + factor.path(), 1);
    }

    private Values values(Factor factor) {
        if (factor.kind() != Factor.Kind.RANGE) {
            ValueSet all = (ValueSet) factor.everything();
            int count = Long.bitCount(all.mask());
            long mask = 1L << random.nextInt(count);
            while (random.nextInt(6) == 0) {
                mask |= 1L << random.nextInt(count);
            }
            return ValueSet.of(mask);
        }
        List<BigDecimal> values = interesting.get(factor.ref());
        if (factor.path().equals(COUNT)) {
            values = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(4), BigDecimal.valueOf(7));
        }
        BigDecimal one = values.get(random.nextInt(values.size()));
        BigDecimal two = random.nextInt(4) == 0 ? values.get(random.nextInt(values.size())) : one;
        return ValueRange.between(one.min(two), one.max(two));
    }

    /** The same case with less known: answers widened or left out, lesions counted and no longer described. */
    public CaseFile lessKnown(CaseFile file) {
        double forgetting = random.nextDouble();
        List<Lesion> lesions = new ArrayList<>();
        boolean counted = file.answers().stream()
                .anyMatch(answer -> answer.factor().path().equals(COUNT));
        for (Lesion lesion : file.lesions()) {
            boolean forgotten = !counted && random.nextInt(4) == 0;
            if (!forgotten) {
                lesions.add(new Lesion(
                        lesion.id(), lesion.pointer(), 1, wider(lesion.answers(), lesion.pointer(), forgetting), ""));
            }
        }
        return file(wider(file.answers(), "", forgetting), lesions);
    }

    private List<Answer> wider(List<Answer> answers, String above, double forgetting) {
        List<Answer> wider = new ArrayList<>();
        for (Answer answer : answers) {
            if (random.nextDouble() >= forgetting) {
                wider.add(answer);
            } else if (random.nextInt(3) == 0) {
                wider.add(answer(answer.factor(), answer.values().or(values(answer.factor())), above));
            }
        }
        return wider;
    }
}
