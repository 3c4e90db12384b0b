package org.osteoboard.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.FactorTable;

/** Creatinine clearance and eGFR are two things: what a sentence names is what its rule asks. */
class KidneyNumbersTest {
    private static final String CLEARANCE = "patient.kidney.creatinineClearance";
    private static final String FILTRATION = "patient.kidney.filtration";
    private static final FactorTable TABLE = FactorTable.load();

    private static Set<String> tested(Statement statement) {
        Set<String> paths = new TreeSet<>();
        statement.condition().tests(test -> paths.add(TABLE.get(test.factor()).path()));
        return paths;
    }

    /** All that is said of a statement, its own limits included. */
    private static String said(Statement statement) {
        return statement.text().en() + " " + statement.ours().en();
    }

    private static List<Statement> testing(String path) {
        return Catalogue.load().statements().stream()
                .filter(each -> tested(each).contains(path))
                .toList();
    }

    @Test
    void a_rule_that_asks_for_the_clearance_says_clearance() {
        assertThat(testing(CLEARANCE)).hasSizeGreaterThan(8).allSatisfy(each -> {
            assertThat(said(each)).as(each.id()).containsAnyOf("CrCl", "creatinine clearance");
            assertThat(each.text().ja() + each.ours().ja()).as(each.id()).containsAnyOf("CrCl", "クレアチニンクリアランス");
        });
    }

    @Test
    void a_rule_that_asks_for_the_filtration_rate_says_egfr() {
        assertThat(testing(FILTRATION)).hasSizeGreaterThan(8).allSatisfy(each -> {
            assertThat(said(each)).as(each.id()).contains("eGFR");
            assertThat(each.text().ja() + each.ours().ja()).as(each.id()).contains("eGFR");
        });
    }

    @Test
    void the_dose_table_of_zoledronic_acid_asks_for_the_clearance_alone() {
        List<String> rows = new ArrayList<>(List.of("BMA-14", "BMA-15", "BMA-16", "BMA-17"));
        for (Statement statement : Catalogue.load().statements()) {
            if (rows.remove(statement.id())) {
                assertThat(tested(statement)).as(statement.id()).containsExactly(CLEARANCE);
            }
        }
        assertThat(rows).isEmpty();
    }
}
