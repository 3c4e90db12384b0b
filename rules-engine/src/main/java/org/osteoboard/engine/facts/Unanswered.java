package org.osteoboard.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.reading.Choice;
import org.osteoboard.model.reading.Finding;
import org.osteoboard.model.reading.Range;
import org.osteoboard.model.reading.Reading;

/**
 * The facts of factors that a file does not answer, and what rules see of them: the same in every case, so made once.
 * Immutable.
 */
public final class Unanswered {
    /**
     * One factor.
     *
     * @param applies its fact where it applies
     * @param mayNotApply where that is not settled
     * @param notApplicable where it does not apply
     * @param derived the facts that other facts mostly lead to
     */
    record Blank(
            Factor factor,
            Fact applies,
            Fact mayNotApply,
            Fact notApplicable,
            List<Fact> derived,
            Seen everything,
            Seen orNone) {
        static Blank of(Factor factor) {
            Values everything = factor.everything();
            Values orNone = everything.orNotApplicable();
            List<Fact> derived = new ArrayList<>(4);
            if (factor.input() == null || factor.noIf() != null) {
                derived.add(fact(factor, everything, Standing.DERIVED));
                derived.add(fact(factor, orNone, Standing.DERIVED));
                if (factor.kind() == Factor.Kind.FINDING) {
                    derived.add(fact(factor, ValueSet.YES, Standing.KNOWN));
                    derived.add(fact(factor, ValueSet.NO, Standing.KNOWN));
                }
            }
            return new Blank(
                    factor,
                    fact(factor, everything, Standing.NOT_RECORDED),
                    fact(factor, orNone, Standing.NOT_RECORDED),
                    fact(factor, NotApplicable.INSTANCE, Standing.NOT_APPLICABLE),
                    derived,
                    Seen.of(factor, everything),
                    Seen.of(factor, orNone));
        }
    }

    /** What rules see of the same values in the two readings: a finding, a range or a choice. */
    record Seen(Object strict, Object open) {
        static Seen of(Factor factor, Values values) {
            return new Seen(seen(factor, values, Reading.STRICT), seen(factor, values, Reading.OPEN));
        }

        private static Object seen(Factor factor, Values values, Reading reading) {
            return switch (factor.kind()) {
                case FINDING -> Finding.of(values, reading);
                case RANGE -> Range.of(values, reading);
                case CHOICE -> Choice.of(values, reading);
            };
        }

        Object in(Reading reading) {
            return reading == Reading.STRICT ? strict : open;
        }
    }

    private final FactorTable table;
    private final Blank[] ofPatient;
    private final Blank[] ofLesion;
    private final List<Factor> contradictableOfPatient;
    private final List<Factor> contradictableOfLesion;
    private final Factor count;

    public Unanswered(FactorTable table) {
        this.table = table;
        this.ofPatient = blanks(table.ofPatient());
        this.ofLesion = blanks(table.ofLesion());
        this.contradictableOfPatient = contradictable(table.ofPatient());
        this.contradictableOfLesion = contradictable(table.ofLesion());
        this.count = count(table);
    }

    private static Factor count(FactorTable table) {
        for (Factor factor : table.ofPatient()) {
            if (factor.source() instanceof Factor.Computed computed
                    && computed.by().equals("bone-metastasis-count")) {
                return factor;
            }
        }
        throw new IllegalStateException("the factor table has no count of bone metastases");
    }

    private static List<Factor> contradictable(List<Factor> factors) {
        List<Factor> some = new ArrayList<>();
        for (Factor factor : factors) {
            if (factor.input() == null && (factor.noIf() != null || factor.source() instanceof Factor.Computed)) {
                some.add(factor);
            }
        }
        return some;
    }

    /** The derived factors in which facts may be found to contradict each other. */
    List<Factor> contradictable(boolean ofPatient) {
        return ofPatient ? contradictableOfPatient : contradictableOfLesion;
    }

    /** The number of bone metastases, on which the targets of a case depend. */
    Factor count() {
        return count;
    }

    private static Blank[] blanks(List<Factor> factors) {
        return factors.stream().map(Blank::of).toArray(Blank[]::new);
    }

    private static Fact fact(Factor factor, Values values, Standing standing) {
        return new Fact(factor, values, standing, "", null, null);
    }

    FactorTable table() {
        return table;
    }

    Blank of(FactorRef ref) {
        return (ref.aboutPatient() ? ofPatient : ofLesion)[ref.index()];
    }

    /** The factor of the patient, or of a lesion, with this index. */
    Factor factor(boolean ofPatient, int index) {
        return (ofPatient ? this.ofPatient : ofLesion)[index].factor();
    }

    /** Every value a factor can have. */
    Values everything(FactorRef ref) {
        return of(ref).applies().values();
    }

    /** A fact that the file states nowhere. */
    Fact unstated(Factor factor, Values values, Standing standing) {
        Blank blank = of(factor.ref());
        if (standing == Standing.NOT_APPLICABLE) {
            return blank.notApplicable();
        }
        for (int i = 0; i < blank.derived().size(); i++) {
            Fact ready = blank.derived().get(i);
            if (ready.standing() == standing
                    && (ready.values() == values || ready.values().equals(values))) {
                return ready;
            }
        }
        return fact(factor, values, standing);
    }

    /** What a reading shows of a fact that leaves everything open. */
    Object seen(Fact fact, Reading reading) {
        Blank blank = of(fact.factor().ref());
        if (fact.values() == blank.applies().values()) {
            return blank.everything().in(reading);
        }
        return fact.values() == blank.mayNotApply().values()
                ? blank.orNone().in(reading)
                : Seen.seen(fact.factor(), fact.values(), reading);
    }
}
