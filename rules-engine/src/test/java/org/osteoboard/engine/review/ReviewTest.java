package org.osteoboard.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

class ReviewTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final FactorTable TABLE = FactorTable.load();
    private static final FactorUses USES = new FactorUses(CATALOGUE, TABLE);

    private static List<Factor> through(String statement, String factor) {
        Statement found = CATALOGUE.find(statement);
        return USES.statements(TABLE.named(factor)).getOrDefault(found, List.of());
    }

    @Test
    void a_rule_on_the_clearance_tests_it_directly_and_creatinine_and_age_through_it() {
        Factor clearance = TABLE.named("patient.kidney.creatinineClearance");
        assertThat(through("BMA-14", clearance.path())).containsExactly(clearance);
        assertThat(through("BMA-14", "patient.kidney.creatinine")).containsExactly(clearance);
        assertThat(through("BMA-14", "bone.side")).isEmpty();
    }

    @Test
    void a_score_reads_its_items_and_a_rule_on_its_total_reads_them_through_it() {
        assertThat(USES.scores(TABLE.named("spine.alignment")).keySet())
                .extracting(score -> score.id())
                .contains("SINS");
        assertThat(USES.statements(TABLE.named("spine.alignment"))).isNotEmpty();
    }

    @Test
    void every_statement_has_its_vignettes_and_every_contention_its_statements() {
        ReviewData data = ReviewData.load();
        for (Statement statement : CATALOGUE.statements()) {
            assertThat(data.vignettes(statement.id())).as(statement.id()).isNotEmpty();
        }
        CATALOGUE
                .contentions()
                .values()
                .forEach(contention -> contention
                        .statements()
                        .forEach(id -> assertThat(CATALOGUE.find(id)).as(id).isNotNull()));
    }

    @Test
    void numbers_and_units_are_the_same_in_both_languages_of_the_whole_knowledge() {
        assertThat(Review.of(CATALOGUE, TABLE))
                .filteredOn(finding -> finding.concern() == Concern.NUMBERS_DIFFER)
                .isEmpty();
    }

    @Test
    void a_number_or_unit_lost_between_languages_is_found() {
        assertThat(Tokens.same(new Text("8 Gy を2回", "8 Gy twice"))).isTrue();
        assertThat(Tokens.same(new Text("1,000 mg", "1000 mg"))).isTrue();
        assertThat(Tokens.same(new Text("8 Gy", "6 Gy"))).isFalse();
        assertThat(Tokens.same(new Text("5 mg/dL", "5 mmol/L"))).isFalse();
    }

    @Test
    void what_is_not_verified_or_ours_is_among_the_findings_and_nothing_else_of_these_kinds() {
        List<Finding> findings = Review.of(CATALOGUE, TABLE);
        for (Statement statement : CATALOGUE.statements()) {
            assertThat(found(findings, Concern.NOT_VERIFIED, statement.id()))
                    .isEqualTo(!statement.verification().equals("verified"));
            assertThat(found(findings, Concern.OURS, statement.id()))
                    .isEqualTo(!statement.ours().ja().isEmpty());
        }
    }

    private static boolean found(List<Finding> findings, Concern concern, String id) {
        return findings.stream()
                .anyMatch(each -> each.concern() == concern && each.id().equals(id));
    }
}
