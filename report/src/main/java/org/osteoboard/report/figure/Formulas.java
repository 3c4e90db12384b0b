package org.osteoboard.report.figure;

import java.util.EnumSet;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.report.Labels;

/** How far the formulas and scores behind a number were checked against their sources. */
final class Formulas {
    private final FactorTable table;
    private final Catalogue catalogue;

    Formulas(FactorTable table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** The marks of what computes {@code factor}; none if all of it is verified. */
    Set<Labels> marks(Factor factor) {
        Set<Labels> marks = EnumSet.noneOf(Labels.class);
        if (factor.source() instanceof Factor.Computed computed) {
            for (ScoreTable score : catalogue.scores()) {
                if (score.factor().equals(factor.ref())) {
                    marks.addAll(mark(score.verification()));
                }
            }
            computed.from().forEach(ref -> marks.addAll(marks(table.get(ref))));
        }
        return marks;
    }

    static Set<Labels> mark(String verification) {
        return switch (verification) {
            case "verified" -> Set.of();
            case "partly" -> Set.of(Labels.PARTLY_VERIFIED);
            default -> Set.of(Labels.NOT_VERIFIED);
        };
    }
}
