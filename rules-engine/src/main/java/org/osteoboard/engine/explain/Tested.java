package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;

/** The tests of a statement's rule and the factors they ask, each once. The same in every case, so made once. */
record Tested(List<Condition.Test> tests, List<FactorRef> factors) {

    static Tested of(Condition condition) {
        List<Condition.Test> tests = new ArrayList<>();
        condition.tests(tests::add);
        Set<FactorRef> factors = new LinkedHashSet<>();
        tests.forEach(test -> factors.add(test.factor()));
        return new Tested(List.copyOf(tests), List.copyOf(factors));
    }

    /** The factors with a test that passes whatever is still open; all factors if there is none. */
    List<FactorRef> passing(FactorValues view) {
        List<FactorRef> passing = new ArrayList<>(factors.size());
        for (int i = 0; i < tests.size(); i++) {
            Condition.Test test = tests.get(i);
            if (test.certain(view) && !passing.contains(test.factor())) {
                passing.add(test.factor());
            }
        }
        return passing.isEmpty() ? factors : passing;
    }
}
