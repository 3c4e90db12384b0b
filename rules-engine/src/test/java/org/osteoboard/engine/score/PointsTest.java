package org.osteoboard.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.factor.FactorValues;

/** A table laid out for adding up gives the totals of the table it was made from. */
class PointsTest {
    private static final int CASES = 2_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void every_table_of_points_adds_up_alike_on_random_cases() {
        RandomCases cases = new RandomCases(ENGINE, 7L);
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = ENGINE.facts(cases.caseFile());
            for (ScoreTable table : ENGINE.catalogue().scores()) {
                if (table.form() == ScoreTable.Form.POINTS) {
                    compared += compared(table, facts);
                }
            }
        }
        assertThat(compared).isGreaterThan(10 * CASES);
    }

    private static int compared(ScoreTable table, CaseFacts facts) {
        Optional<Points> points = Points.of(table);
        int from = table.factor().aboutPatient() ? CaseFacts.PATIENT : 0;
        int to = table.factor().aboutPatient() ? 0 : facts.lesions().size();
        for (int at = from; at < to; at++) {
            FactorValues view = facts.view(at);
            assertThat(points.orElseThrow().total(view)).as(table.id()).isEqualTo(ScoreTables.total(table, view));
        }
        return to - from;
    }
}
