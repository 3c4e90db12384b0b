package org.osteoboard.engine.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.grammar.Op;

/**
 * What people do, or write down. That it was not done says nothing of a danger, and a statement that carries one never
 * tests it: it names the check in {@code answered-by}.
 */
public final class Doings {
    private static final Set<String> PATHS = Set.of(
            "patient.mouth.checkDone",
            "patient.therapy.laxative",
            "patient.therapy.steroid",
            "patient.therapy.calciumVitamin",
            "patient.opioid.rescue",
            "patient.pain.optimised",
            "patient.analgesic.inUse",
            "patient.rehabilitation.ordered",
            "patient.rehabilitation.activityOrder",
            "patient.cancer.histologyConfirmed",
            "patient.cancer.biopsyPlanned",
            "patient.condition.geriatricAssessed",
            "patient.purpose.stated",
            "patient.goals.stated",
            "bone.imagingConfirmed",
            "bone.imaging",
            "radiation.afterSurgery",
            "radiation.fieldKnown",
            "surgery.reviewed",
            "surgery.planned",
            "surgery.done",
            "loading.order",
            "loading.orthosisOrdered");

    private final FactorTable table;
    private final Set<FactorRef> seen = new LinkedHashSet<>();
    private final Set<String> undone = new LinkedHashSet<>();

    private Doings(FactorTable table) {
        this.table = table;
    }

    /** The factors that are doings. */
    public static Set<String> paths() {
        return PATHS;
    }

    /** The doings whose absence {@code condition} asks for, itself or through a derived factor. */
    public static Set<String> undone(Condition condition, FactorTable table) {
        Doings doings = new Doings(table);
        doings.look(condition);
        return doings.undone;
    }

    private void look(Condition condition) {
        condition.tests(test -> {
            Factor factor = table.get(test.factor());
            if (PATHS.contains(factor.path()) && asksForAbsence(factor, test)) {
                undone.add(factor.path());
            }
            if (seen.add(test.factor())) {
                if (factor.source() instanceof Factor.YesIf yesIf) {
                    look(yesIf.condition());
                } else if (factor.source() instanceof Factor.Cases cases) {
                    cases.cases().forEach(each -> look(each.when()));
                } else if (factor.source() instanceof Factor.Computed computed) {
                    look(computed.when());
                }
            }
        });
    }

    private static boolean asksForAbsence(Factor factor, Condition.Test test) {
        long none = noneOf(factor);
        return test.op() == Op.NO
                || (test.op() == Op.IS && (test.mask() & none) != 0)
                || (test.op() == Op.IS_NOT && none != 0 && (test.mask() & none) == 0);
    }

    /** The value {@code none} of a choice; 0 if it has no such value. */
    private static long noneOf(Factor factor) {
        for (int i = 0; i < factor.values().size(); i++) {
            if (factor.values().get(i).word().equals("none")) {
                return 1L << i;
            }
        }
        return 0;
    }
}
