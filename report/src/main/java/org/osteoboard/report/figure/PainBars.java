package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/** Pain of the person and of each lesion, from 0 to 10, and whether moving or loading brings it on. */
final class PainBars {
    private static final Scale NRS = new Scale(0, 10);

    private final CaseFacts facts;
    private final NumberBars bars;
    private final Lang lang;

    PainBars(CaseFacts facts, NumberBars bars, Lang lang) {
        this.facts = facts;
        this.bars = bars;
        this.lang = lang;
    }

    List<Bar> all() {
        List<Bar> all = new ArrayList<>();
        add("patient.pain.", "patient.pain.moving", CaseFacts.PATIENT, Proposal.PATIENT, all);
        for (LesionFacts lesion : facts.lesions()) {
            if (lesion.lesion() != null) {
                add("pain.", "pain.onLoading", lesion.position(), lesion.id(), all);
            }
        }
        return all;
    }

    /** The worst pain always, the pain now where it is stated. */
    private void add(String path, String moving, int position, String target, List<Bar> all) {
        Bar worst = bar(path + "worst", position, target, FigureWords.WORST);
        String movement = movement(moving, position, position == CaseFacts.PATIENT);
        String note = worst.note().isEmpty() ? movement : worst.note() + FigureWords.DOT.in(lang) + movement;
        all.add(new Bar(
                worst.id(),
                target,
                worst.name(),
                worst.value(),
                note,
                worst.desc() + FigureWords.STOP.in(lang) + movement,
                worst.height(),
                worst.boxes(),
                worst.ticks(),
                worst.values()));
        Factor now = facts.table().named(path + "now");
        if (!facts.fact(now, position).pointer().isEmpty()) {
            all.add(bar(path + "now", position, target, FigureWords.NOW));
        }
    }

    private Bar bar(String path, int position, String target, FigureWords which) {
        Factor factor = facts.table().named(path);
        return bars.of(factor, position, target, FigureWords.PAIN_OF.in(lang, which.in(lang)), List.of(), NRS);
    }

    private String movement(String path, int position, boolean person) {
        Factor factor = facts.table().named(path);
        FigureWords words = FigureWords.MOVING_OPEN;
        if (facts.fact(factor, position).values() instanceof ValueSet set && set.settled()) {
            boolean yes = set.mustBe(ValueSet.YES_BIT);
            words = person
                    ? yes ? FigureWords.ON_MOVING : FigureWords.NOT_ON_MOVING
                    : yes ? FigureWords.ON_LOADING : FigureWords.NOT_ON_LOADING;
        }
        return words.in(lang);
    }
}
