package org.osteoboard.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/** The laboratory values and formulas that the knowledge has limits for. */
final class LaboratoryBars {
    private static final String LABORATORY = "laboratory";

    private final CaseFacts facts;
    private final FactorTable table;
    private final NumberBars bars;
    private final Limits limits;
    private final Lang lang;

    LaboratoryBars(CaseFacts facts, NumberBars bars, Limits limits, Lang lang) {
        this.facts = facts;
        this.table = facts.table();
        this.bars = bars;
        this.limits = limits;
        this.lang = lang;
    }

    List<Bar> all() {
        List<Bar> all = new ArrayList<>();
        for (Factor factor : table.ofPatient()) {
            if (factor.kind() == Factor.Kind.RANGE && factor.who().equals(LABORATORY)) {
                List<NumberBars.Own> own = own(factor);
                if (!own.isEmpty() || !limits.of(factor).isEmpty()) {
                    String name = factor.label().in(lang);
                    all.add(bars.of(factor, CaseFacts.PATIENT, Proposal.PATIENT, name, own, null));
                }
            }
        }
        return all;
    }

    /** What a finding compares {@code factor} with, as far as it is known: the laboratory's own limit, a baseline. */
    private List<NumberBars.Own> own(Factor factor) {
        List<NumberBars.Own> own = new ArrayList<>();
        for (Factor finding : table.ofPatient()) {
            if (finding.kind() == Factor.Kind.FINDING
                    && finding.source() instanceof Factor.Computed computed
                    && computed.from().size() == 2
                    && computed.from().get(0).equals(factor.ref())) {
                FactorRef other = computed.from().get(1);
                if (facts.fact(other, CaseFacts.PATIENT).values() instanceof ValueRange range && range.settled()) {
                    own.add(new NumberBars.Own(
                            range.low(), table.get(other).label().in(lang)));
                }
            }
        }
        return own;
    }
}
