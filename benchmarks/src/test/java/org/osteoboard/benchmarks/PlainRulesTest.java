package org.osteoboard.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;

/** What is compared gives the same answers, and what is measured can be read. */
class PlainRulesTest {
    private static final int CASES = 2_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void plain_java_says_exactly_what_the_rules_say() {
        RandomCases random = new RandomCases(ENGINE, 15L);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = ENGINE.facts(random.caseFile());
            assertThat(PlainJava.fire(ENGINE.readings(facts))).as("case %d", i).isEqualTo(ENGINE.fire(facts));
        }
    }

    @Test
    void the_measured_case_is_read_without_problems_whatever_the_number_of_its_lesions() {
        for (int lesions : new int[] {1, 2, 5, 100}) {
            ReadResult read = ENGINE.reader().read(MeasuredCase.withLesions(lesions), Format.YAML);
            ReadResult json = ENGINE.reader().read(MeasuredCase.asJson(lesions), Format.JSON);
            assertThat(ENGINE.fire(ENGINE.facts(json.caseFile())))
                    .isEqualTo(ENGINE.fire(ENGINE.facts(read.caseFile())));
            assertThat(json.warnings()).isEmpty();
            assertThat(read.problems()).isEmpty();
            assertThat(read.warnings()).isEmpty();
            assertThat(read.caseFile().lesions()).hasSize(lesions);
            CaseFacts facts = ENGINE.facts(read.caseFile());
            facts.complete();
            assertThat(facts.lesions()).hasSize(lesions);
            assertThat(facts.contradictions()).isEmpty();
        }
    }
}
