package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** Whether a condition agrees with itself: it can be true, it asks something, and no part of it is idle. */
final class Sense {
    private final FactorTable table;
    private final Findings findings;

    Sense(FactorTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    /** True if there is nothing wrong with it. */
    boolean check(Condition condition, Spot spot) {
        try {
            if (Ways.of(condition, table).none()) {
                findings.fault(
                        "never-true",
                        spot,
                        "条件が自分と矛盾しており、決して成り立ちません。",
                        "the condition contradicts itself: nothing can make it true.");
                return false;
            }
            return parts(condition, spot);
        } catch (Ways.TooMany tooMany) {
            findings.fault(
                    "too-many-ways",
                    spot,
                    "条件の組み合わせが " + PackLimits.WAYS + " 通りを超えます。文を分けてください。",
                    "the condition can come true in more than " + PackLimits.WAYS + " ways; write several statements.");
            return false;
        }
    }

    private boolean parts(Condition condition, Spot spot) throws Ways.TooMany {
        List<Condition> parts = condition.parts();
        for (Condition part : parts) {
            if (!parts(part, spot)) {
                return false;
            }
        }
        boolean all = condition instanceof Condition.All;
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            List<Condition> rest = new ArrayList<>(parts);
            rest.remove(i);
            Ways one = Ways.of(parts.get(i), table);
            Ways others = Ways.of(all ? new Condition.All(rest) : new Condition.Any(rest), table);
            if (all ? others.within(one) : one.within(others)) {
                findings.fault(
                        "idle-part",
                        spot,
                        "条件の " + (i + 1) + " 番目の部分は他の部分と重なり、何も変えません。",
                        "part " + (i + 1) + " of the condition overlaps with the others and changes nothing.");
                return false;
            }
        }
        if (!all && asksNothing(parts)) {
            findings.fault(
                    "splits-nothing",
                    spot,
                    "or でつないだ部分がすべての値を覆い、何も分けません。",
                    "the parts joined by or cover every value: together they split nothing.");
            return false;
        }
        return true;
    }

    /** True if the parts are tests of one factor that let every value of it pass. */
    private boolean asksNothing(List<Condition> parts) {
        if (parts.isEmpty() || !(parts.get(0) instanceof Condition.Test first)) {
            return false;
        }
        Factor factor = table.get(first.factor());
        List<Values> passing = new ArrayList<>();
        for (Condition part : parts) {
            if (!(part instanceof Condition.Test test) || !test.factor().equals(first.factor())) {
                return false;
            }
            passing.add(Ways.passing(test, factor));
        }
        if (factor.everything() instanceof ValueSet every) {
            long mask = 0;
            for (Values each : passing) {
                mask |= ((ValueSet) each).mask();
            }
            return mask == every.mask();
        }
        // Two half-lines, for more would be idle: they cover all if they meet or touch.
        return passing.size() == 2 && touch((ValueRange) passing.get(0), (ValueRange) passing.get(1));
    }

    private static boolean touch(ValueRange one, ValueRange other) {
        boolean upwards = one.low().compareTo(other.low()) > 0;
        ValueRange up = upwards ? one : other;
        ValueRange down = upwards ? other : one;
        int order = down.high().compareTo(up.low());
        return order > 0 || (order == 0 && !(down.highOpen() && up.lowOpen()));
    }
}
