package org.osteoboard.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.grammar.Op;

/** The condition of a rule or a factor: and/or of positive tests on factors. */
sealed interface Condition {

    /** True if every part is true; the empty one is always true. */
    record All(List<Condition> parts) implements Condition {}

    /** True if one part is true. */
    record Any(List<Condition> parts) implements Condition {}

    /**
     * One test.
     *
     * @param factor the row tested
     * @param op what is asked
     * @param number the threshold as written, "" if the test has none
     * @param constants the enum constants as written
     * @param mask one bit for each constant
     */
    record Test(FactorRow factor, Op op, String number, List<String> constants, long mask) implements Condition {}

    Condition ALWAYS = new All(List.of());

    /** The factors tested, in the order written. */
    default Set<FactorRow> factors() {
        Set<FactorRow> factors = new LinkedHashSet<>();
        collect(factors);
        return factors;
    }

    private void collect(Set<FactorRow> into) {
        if (this instanceof All all) {
            all.parts.forEach(part -> part.collect(into));
        } else if (this instanceof Any any) {
            any.parts.forEach(part -> part.collect(into));
        } else {
            into.add(((Test) this).factor);
        }
    }

    /** The condition as it is written in a rule. */
    default String spelled() {
        if (this instanceof All all) {
            return join(all.parts, ", ");
        }
        if (this instanceof Any any) {
            return join(any.parts, " || ");
        }
        Test test = (Test) this;
        String type = test.factor.type();
        String args = test.constants.isEmpty()
                ? test.number
                : String.join(
                        ", ", test.constants.stream().map(c -> type + "." + c).toList());
        return test.factor.path() + "." + test.op.spelling() + "(" + args + ")";
    }

    private static String join(List<Condition> parts, String with) {
        return String.join(
                with,
                parts.stream()
                        .map(part -> part instanceof Test ? part.spelled() : "(" + part.spelled() + ")")
                        .toList());
    }
}
