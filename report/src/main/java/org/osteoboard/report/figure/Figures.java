package org.osteoboard.report.figure;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.explain.ValueWords;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/**
 * The pictures of one case, from the facts that its proposal was made of. They show what is recorded and judge nothing.
 * Pure: no clock, no locale, no input or output.
 */
public final class Figures {
    private final Catalogue catalogue;
    private final ValueWords words;

    private final Limits limits;
    private final Formulas formulas;

    public Figures(FactorTable table, Catalogue catalogue, ValueWords words) {
        this.catalogue = catalogue;
        this.words = words;
        this.limits = new Limits(table, catalogue);
        this.formulas = new Formulas(table, catalogue);
    }

    /** Where the lesions are. */
    public BodyMap bodyMap(CaseFacts facts, Lang lang) {
        Signs signs = new Signs(catalogue, facts);
        List<MapLesion> lesions = new MapLesions(facts, words, signs, lang).all();
        return new BodyMaps(lang).of(lesions, keys(signs, lang), more(facts, lang));
    }

    /** The scores against their classes, in the order of the proposal that these {@code facts} gave. */
    public List<Bar> scores(CaseFacts facts, Proposal proposal, Lang lang) {
        return new ScoreBars(catalogue, facts, lang).all(proposal);
    }

    /** The pain of the person, then of each described lesion. */
    public List<Bar> pain(CaseFacts facts, Lang lang) {
        return new PainBars(facts, numbers(facts, lang), lang).all();
    }

    /** Laboratory values and formulas against the limits of the knowledge. */
    public List<Bar> laboratory(CaseFacts facts, Lang lang) {
        return new LaboratoryBars(facts, numbers(facts, lang), limits, lang).all();
    }

    private NumberBars numbers(CaseFacts facts, Lang lang) {
        return new NumberBars(facts, words, limits, formulas, lang);
    }

    private static List<BodyMap.Key> keys(Signs signs, Lang lang) {
        return List.of(
                new BodyMap.Key(Shape.SQUARE, FigureWords.FRACTURE.in(lang)),
                new BodyMap.Key(Shape.TRIANGLE, FigureWords.RISK_OR_CLASS.in(lang, signs.highest(lang))),
                new BodyMap.Key(Shape.DIAMOND, FigureWords.NERVE.in(lang)),
                new BodyMap.Key(Shape.RING, FigureWords.ALL_NO.in(lang)),
                new BodyMap.Key(Shape.DASHED_RING, FigureWords.SOME_OPEN.in(lang)));
    }

    private static String more(CaseFacts facts, Lang lang) {
        for (LesionFacts each : facts.lesions()) {
            if (each.lesion() == null) {
                return (each.certain() ? FigureWords.UNDESCRIBED : FigureWords.MAY_BE_MORE).in(lang);
            }
        }
        return "";
    }
}
