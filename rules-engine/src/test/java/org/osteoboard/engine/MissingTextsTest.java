package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.MissingText;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Text;

/** What the knowledge says of a missing fact stands beside it, also where the fact is an item of a score. */
class MissingTextsTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final String KATAGIRI = "KATAGIRI_2014";

    private static Proposal propose(String rest) {
        String text = "osteoboard: 1\ncase: TB-1\nas-of: 2026-11-20\njurisdiction: JP\n" + rest;
        return ENGINE.propose(ENGINE.reader().read(text.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }

    private static Text text(String id) {
        return ENGINE.catalogue().missingTexts().stream()
                .filter(each -> each.id().equals(id))
                .map(MissingText::text)
                .findFirst()
                .orElseThrow();
    }

    private static boolean waits(Missing missing) {
        return missing.assessments().stream().anyMatch(each -> each.statement().equals(KATAGIRI));
    }

    private static final String ALMOST = """
            patient: {age: 60, sex: female}
            cancer: {primary: breast, hormone-dependent: yes, visceral-metastases: none, brain-metastases: no,
              peritoneal-metastases: no, leptomeningeal-metastases: no, previous-chemotherapy: no}
            condition: {ecog: 1}
            bone-metastases: {count: 1, lesions: [{id: femur-R, bone: femur, side: right, imaging: CT, pain: {worst: 5}}]}
            """;

    @Test
    void every_open_item_of_the_new_katagiri_score_says_that_the_outlook_is_a_range() {
        List<Missing> items = propose(ALMOST).missing().stream()
                .filter(MissingTextsTest::waits)
                .toList();
        assertThat(items).extracting(Missing::factor).contains("patient.blood.platelets", "patient.blood.albumin");
        assertThat(items).allSatisfy(each -> assertThat(each.why()).contains(text("SURG-17-missing")));
    }

    @Test
    void nothing_else_says_so() {
        assertThat(propose(ALMOST).missing())
                .filteredOn(each -> !waits(each))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.why()).doesNotContain(text("SURG-17-missing")));
    }

    @Test
    void an_expected_survival_that_nobody_wrote_down_says_what_draws_on_it() {
        assertThat(propose(ALMOST).missing())
                .filteredOn(each -> each.factor().equals("patient.prognosis.months"))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).contains(text("GEN-10")));
        assertThat(propose(ALMOST.replace("ecog: 1", "ecog: 1, prognosis-months: 6"))
                        .missing())
                .allSatisfy(each -> assertThat(each.why()).doesNotContain(text("GEN-10")));
    }
}
