package org.osteoboard.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.Values;

/** The facts of factors that a file does not answer: the same in every case, so made once. Immutable. */
public final class Unanswered {
    /** The fact of one factor where it applies, where that is not settled, and where it does not apply. */
    record Blank(Fact applies, Fact mayNotApply, Fact notApplicable) {
        static Blank of(Factor factor) {
            Values everything = factor.everything();
            return new Blank(
                    blank(factor, everything, Standing.NOT_RECORDED),
                    blank(factor, everything.orNotApplicable(), Standing.NOT_RECORDED),
                    blank(factor, NotApplicable.INSTANCE, Standing.NOT_APPLICABLE));
        }

        private static Fact blank(Factor factor, Values values, Standing standing) {
            return new Fact(factor, values, standing, "", null, null);
        }
    }

    private final FactorTable table;
    private final List<Blank> ofPatient;
    private final List<Blank> ofLesion;

    public Unanswered(FactorTable table) {
        this.table = table;
        this.ofPatient = blanks(table.ofPatient());
        this.ofLesion = blanks(table.ofLesion());
    }

    private static List<Blank> blanks(List<Factor> factors) {
        List<Blank> blanks = new ArrayList<>(factors.size());
        for (Factor factor : factors) {
            blanks.add(Blank.of(factor));
        }
        return blanks;
    }

    FactorTable table() {
        return table;
    }

    Blank of(FactorRef ref) {
        return (ref.aboutPatient() ? ofPatient : ofLesion).get(ref.index());
    }

    /** Every value a factor can have. */
    Values everything(FactorRef ref) {
        return of(ref).applies().values();
    }
}
