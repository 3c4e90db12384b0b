package org.osteoboard.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;

/** Conditions as JSON: {@code all} and {@code any} of tests on factors. */
final class ConditionJson {
    private final Out out;
    private final FactorTable table;

    ConditionJson(Out out, FactorTable table) {
        this.out = out;
        this.table = table;
    }

    void write(String name, Condition condition) throws IOException {
        out.object(name, () -> members(condition));
    }

    private void members(Condition condition) throws IOException {
        if (condition instanceof Condition.Test test) {
            test(test);
        } else {
            out.array(condition instanceof Condition.Any ? "any" : "all", condition.parts(), this::members);
        }
    }

    private void test(Condition.Test test) throws IOException {
        Factor factor = table.get(test.factor());
        out.string("factor", factor.path());
        out.string("is", test.op().spelling());
        if (factor.kind() == Factor.Kind.RANGE) {
            out.string("number", test.threshold().toPlainString());
        }
        if (factor.kind() == Factor.Kind.CHOICE) {
            out.strings("values", words(factor, test.mask()));
        }
    }

    /** The words of the values in {@code mask}. */
    static List<String> words(Factor factor, long mask) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < factor.values().size(); i++) {
            if ((mask & 1L << i) != 0) {
                words.add(factor.values().get(i).word());
            }
        }
        return words;
    }
}
