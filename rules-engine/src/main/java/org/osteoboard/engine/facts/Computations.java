package org.osteoboard.engine.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.formula.CalciumLimit;
import org.osteoboard.engine.formula.CockcroftGault;
import org.osteoboard.engine.formula.CorrectedCalcium;
import org.osteoboard.engine.formula.CreatinineRise;
import org.osteoboard.engine.formula.EgfrCkdEpi2021;
import org.osteoboard.engine.formula.JapaneseEgfr;
import org.osteoboard.engine.formula.MetastasisCounts;
import org.osteoboard.engine.formula.PerformanceStatus;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.text.Text;

/** The computations the factor table names under {@code by}. */
final class Computations {
    private static final Map<String, Computation> ALL = new HashMap<>();

    static {
        ALL.put("bone-metastasis-count", (factor, computed, facts) -> facts.count());
        ALL.put("any-lesion", (factor, computed, facts) -> anyLesion(computed.when(), facts));
        ALL.put("count-lesions", (factor, computed, facts) -> countLesions(computed.when(), facts));
        ALL.put("part-of-count", Computations::partOfCount);
        ALL.put("metastasis-total", Computations::metastasisTotal);
        ALL.put("worst-pain", Computations::worstPain);
        ALL.put("cockcroft-gault", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CockcroftGault.clearance(in.range(0), in.finding(1), in.range(2), in.range(3));
        });
        ALL.put("egfr-japan", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return JapaneseEgfr.filtration(in.range(0), in.finding(1), in.range(2));
        });
        ALL.put("egfr-ckd-epi-2021", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return EgfrCkdEpi2021.filtration(in.range(0), in.finding(1), in.range(2));
        });
        ALL.put("egfr-either", Computations::statedOrComputed);
        ALL.put("calcium-payne-japan", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CorrectedCalcium.payneJapan(in.range(0), in.range(1));
        });
        ALL.put("calcium-factor-08", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CorrectedCalcium.factor08(in.range(0), in.range(1));
        });
        ALL.put("calcium-either", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return in.range(0).or(in.range(1));
        });
        ALL.put("calcium-below-limit", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CalciumLimit.below(in.range(0), in.range(1));
        });
        ALL.put("calcium-above-limit", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CalciumLimit.above(in.range(0), in.range(1));
        });
        ALL.put("creatinine-rise", (factor, computed, facts) -> {
            Inputs in = new Inputs(computed, facts);
            return CreatinineRise.reached(in.range(0), in.range(1));
        });
        ALL.put("ecog-range", Computations::performance);
        ALL.put("kps-range", Computations::performance);
    }

    private Computations() {}

    static @Nullable Computation of(String name) {
        return ALL.get(name);
    }

    /** The values of the factors a computation names. */
    private record Inputs(Factor.Computed computed, CaseFacts facts) {
        Fact fact(int at) {
            return facts.fact(computed.from().get(at), CaseFacts.PATIENT);
        }

        ValueRange range(int at) {
            Fact fact = fact(at);
            return (ValueRange)
                    (fact.values() instanceof ValueRange range
                            ? range
                            : fact.factor().everything());
        }

        ValueSet finding(int at) {
            return (ValueSet) fact(at).values();
        }
    }

    private static Values anyLesion(Condition when, CaseFacts facts) {
        boolean certain = false;
        boolean possible = false;
        for (LesionFacts lesion : facts.lesions()) {
            certain |= lesion.certain() && when.certain(facts.view(lesion.position()));
            possible |= when.possible(facts.view(lesion.position()));
        }
        return ValueSet.finding(certain, possible);
    }

    /** How many lesions fulfil the condition: from the certain ones to the possible ones, undescribed lesions included. */
    private static Values countLesions(Condition when, CaseFacts facts) {
        int least = 0;
        int most = 0;
        int described = 0;
        for (LesionFacts lesion : facts.lesions()) {
            boolean possible = when.possible(facts.view(lesion.position()));
            if (lesion.lesion() == null) {
                most += possible ? facts.count().high().intValueExact() - described : 0;
            } else {
                described++;
                least += when.certain(facts.view(lesion.position())) ? 1 : 0;
                most += possible ? 1 : 0;
            }
        }
        return ValueRange.between(least, most);
    }

    /** The bone metastases in one part: as stated, as described, and what the other part leaves of all. */
    private static Values partOfCount(Factor factor, Factor.Computed computed, CaseFacts facts) {
        Inputs in = new Inputs(computed, facts);
        ValueRange otherPart = MetastasisCounts.common(in.range(2), in.range(3));
        ValueRange rest = MetastasisCounts.rest(in.range(4), otherPart);
        ValueRange described = in.range(1);
        ValueRange others = MetastasisCounts.common(described, rest);
        boolean agree = described.meets(rest) && in.range(0).meets(others);
        return counted(factor, List.of(in.fact(0), in.fact(2)), others, agree, facts);
    }

    private static Values metastasisTotal(Factor factor, Factor.Computed computed, CaseFacts facts) {
        Inputs in = new Inputs(computed, facts);
        BigDecimal most = factor.numbers().high();
        ValueRange others = MetastasisCounts.total(in.range(1), in.finding(2), most);
        return counted(factor, List.of(in.fact(0)), others, in.range(0).meets(others), facts);
    }

    /** The number first stated, within what else is on file; every value of both, and reported, if they disagree. */
    private static Values counted(Factor factor, List<Fact> stated, ValueRange others, boolean agree, CaseFacts facts) {
        if (!agree) {
            facts.contradiction(
                    factor,
                    CaseFacts.PATIENT,
                    new Text(
                            "「" + factor.label().ja() + "」が、他に記載された転移と合わない。",
                            "The " + factor.label().en() + " does not agree with the other metastases on file."),
                    stated.stream()
                            .map(Fact::pointer)
                            .filter(pointer -> !pointer.isEmpty())
                            .toList());
        }
        return MetastasisCounts.common((ValueRange) stated.get(0).values(), others);
    }

    /** The worst pain is as stated, and never less than that of a lesion. */
    private static Values worstPain(Factor factor, Factor.Computed computed, CaseFacts facts) {
        Fact stated = facts.fact(computed.from().get(0), CaseFacts.PATIENT);
        ValueRange range = (ValueRange) stated.values();
        Factor ofLesion = facts.table().named("pain.worst");
        BigDecimal least = BigDecimal.ZERO;
        String worstAt = "";
        for (LesionFacts lesion : facts.lesions()) {
            Fact pain = facts.fact(ofLesion.ref(), lesion.position());
            BigDecimal low = ((ValueRange) pain.values()).low();
            if (low.compareTo(least) > 0) {
                least = low;
                worstAt = pain.pointer();
            }
        }
        ValueRange atLeast = ValueRange.between(least, factor.numbers().high());
        if (range.meets(atLeast)) {
            return range.and(atLeast);
        }
        facts.contradiction(
                factor,
                CaseFacts.PATIENT,
                new Text("全体の最大の痛みが、病変の痛みより弱い。", "The worst pain stated is less than the pain of a lesion."),
                List.of(stated.pointer(), worstAt));
        return range.or(ValueRange.exactly(least));
    }

    /** What is stated and what is computed have in common; both, and reported, if they have nothing in common. */
    private static Values statedOrComputed(Factor factor, Factor.Computed computed, CaseFacts facts) {
        Inputs in = new Inputs(computed, facts);
        ValueRange stated = in.range(0);
        if (!(in.fact(1).values() instanceof ValueRange calculated) || calculated.mayNotApply()) {
            return stated;
        }
        if (stated.meets(calculated)) {
            return stated.and(calculated);
        }
        facts.contradiction(
                factor,
                CaseFacts.PATIENT,
                new Text(
                        "記載された eGFR と、クレアチニンから計算した eGFR が異なる。両方の値で判断する。",
                        "The eGFR stated and the one computed from creatinine differ. Both are used."),
                List.of(in.fact(0).pointer()));
        return stated.or(calculated);
    }

    /** The scale as stated, or as the published mappings give it from the other scale. */
    private static Values performance(Factor factor, Factor.Computed computed, CaseFacts facts) {
        Inputs in = new Inputs(computed, facts);
        ValueRange stated = in.range(0);
        ValueRange mapped = in.range(1);
        if (PerformanceStatus.contradict(stated, mapped)) {
            facts.contradiction(
                    factor,
                    CaseFacts.PATIENT,
                    new Text(
                            "ECOG PS と KPS が、公表されたどの対応表でも両立しない。",
                            "ECOG and Karnofsky status agree under none of the published mappings."),
                    List.of(in.fact(0).pointer()));
        }
        return PerformanceStatus.common(stated, mapped);
    }
}
