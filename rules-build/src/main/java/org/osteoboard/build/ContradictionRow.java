package org.osteoboard.build;

import java.util.Set;

/** One row of {@code contradictions.yaml}: stated facts that exclude each other. */
record ContradictionRow(String id, boolean aboutPatient, Words text, Condition when) {

    static ContradictionRow of(String id, YamlMap row, FactorRows rows, Faults faults) {
        row.allow(Set.of("scope", "when", "ja", "en"));
        String scope = row.text("scope");
        faults.check(Set.of("patient", "lesion").contains(scope), id, "scope must be patient or lesion");
        boolean aboutPatient = scope.equals("patient");
        Condition when = new ConditionParser(row.text("when"), rows, id, !aboutPatient, faults).parse();
        Set<FactorRow> factors = when.factors();
        faults.check(factors.size() > 1, id, "needs at least two facts that exclude each other");
        faults.check(
                aboutPatient || factors.stream().anyMatch(factor -> !factor.aboutPatient()),
                id,
                "speaks of a lesion and tests nothing of it");
        for (FactorRow factor : factors) {
            faults.check(factor.isInput(), id, factor.path() + " is derived; name the facts it comes from");
        }
        return new ContradictionRow(id, aboutPatient, row.words(), when);
    }
}
