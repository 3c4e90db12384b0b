package org.osteoboard.report.figure;

import java.math.BigDecimal;
import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.choice.Collapse;
import org.osteoboard.model.choice.EpiduralGrade;
import org.osteoboard.model.choice.Fracture;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.text.Lang;

/** Reads off the facts of a lesion what its mark shows. What is not known is told apart from what is not there. */
final class Signs {
    private static final List<String> SCORES = List.of("fracture.mirels", "spine.sins");
    private static final List<String> NERVES =
            List.of("cord.suspected", "cord.impending", "cord.boneFragment", "nerve.compressed");

    private static final long COLLAPSED = 1L << Collapse.BELOW_HALF.ordinal()
            | 1L << Collapse.EXACTLY_HALF.ordinal()
            | 1L << Collapse.ABOVE_HALF.ordinal();
    private static final long EPIDURAL =
            ((1L << EpiduralGrade.values().length) - 1) & ~(1L << EpiduralGrade.ESCC_0.ordinal());

    /** What the facts say of one question. */
    enum Said {
        YES,
        NO,
        OPEN;

        Said or(Said other) {
            return this == YES || other == YES ? YES : this == NO ? other : OPEN;
        }
    }

    /**
     * The three questions of one lesion.
     *
     * @param spine false for a lesion outside the spine, where the last is asked only if something is recorded
     */
    record Answers(Said fracture, Said risk, Said nerve, boolean spine) {
        Sign sign() {
            boolean open = fracture == Said.OPEN || risk == Said.OPEN || nerve == Said.OPEN;
            return new Sign(fracture == Said.YES, risk == Said.YES, nerve == Said.YES, open);
        }
    }

    private final Catalogue catalogue;
    private final CaseFacts facts;

    Signs(Catalogue catalogue, CaseFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    Answers of(int position) {
        Said fractured = is("fracture.state", 1L << Fracture.PATHOLOGICAL.ordinal(), position);
        Said fracture = fractured.or(is("spine.collapse", COLLAPSED, position));
        Said risk = fracture == Said.YES ? Said.NO : is("fracture.state", 1L << Fracture.IMPENDING.ordinal(), position);
        for (String score : SCORES) {
            risk = risk.or(inHighestClass(score, position));
        }
        Said nerve = is("cord.grade", EPIDURAL, position);
        for (String path : NERVES) {
            nerve = nerve.or(is(path, ValueSet.YES_BIT, position));
        }
        boolean beyondSpine = is("bone.spine", ValueSet.YES_BIT, position) == Said.NO;
        return new Answers(fracture, risk, beyondSpine && nerve == Said.OPEN ? Said.NO : nerve, !beyondSpine);
    }

    private Said is(String path, long wanted, int position) {
        Values values = values(path, position);
        if (!(values instanceof ValueSet set) || !set.mayBe(wanted)) {
            return Said.NO;
        }
        return set.mustBe(wanted) ? Said.YES : Said.OPEN;
    }

    private Said inHighestClass(String path, int position) {
        if (!(values(path, position) instanceof ValueRange range)) {
            return Said.NO;
        }
        BigDecimal from = highestClass(path);
        if (range.high().compareTo(from) < 0) {
            return Said.NO;
        }
        return range.low().compareTo(from) >= 0 && !range.mayNotApply() ? Said.YES : Said.OPEN;
    }

    private Values values(String path, int position) {
        Values values = facts.fact(facts.table().named(path), position).values();
        return values instanceof NotApplicable ? NotApplicable.INSTANCE : values;
    }

    /** The lowest total of the highest class, in the scheme that the knowledge names first. */
    private BigDecimal highestClass(String path) {
        ScoreTable table = table(path);
        return table.bands().get(table.bands().size() - 1).from();
    }

    private ScoreTable table(String path) {
        return catalogue.scores().stream()
                .filter(each -> facts.table().get(each.factor()).path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** "Mirels 9-12, SINS 13-18": the classes that count as high. */
    String highest(Lang lang) {
        return String.join(
                FigureWords.AND.in(lang),
                SCORES.stream()
                        .map(path -> {
                            ScoreTable table = table(path);
                            BigDecimal to =
                                    table.bands().get(table.bands().size() - 1).to();
                            return facts.table().named(path).label().in(lang) + " " + highestClass(path) + "-" + to;
                        })
                        .toList());
    }
}
