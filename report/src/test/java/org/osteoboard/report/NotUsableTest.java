package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;

/** Where no option may be presented, the alerts still are. */
class NotUsableTest {
    private static final String HEAD = """
            osteoboard: 1
            case: TB-1
            as-of: 2026-11-20
            jurisdiction: JP
            """;
    private static final String WEAK_LEGS = """
            cancer: {primary: breast}
            condition: {symptoms: {limb-weakness: yes}}
            bone-metastases: {lesions: [{id: T8, vertebra: T8}]}
            """;

    @Test
    void a_file_that_cannot_be_read_whole_gives_a_notice_and_the_alerts() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60, weihgt: 52 kg}\n" + WEAK_LEGS);
        String report = Reports.render(proposal, Format.TEXT, Lang.JA, Layout.SHORT);
        assertThat(proposal.usable()).isFalse();
        assertThat(report).contains("読めませんでした", "脊髄・馬尾圧迫の疑い", "RED-01").doesNotContain("鎮痛薬");
    }

    @Test
    void a_minor_is_shown_the_notice_and_the_alerts() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 15}\n" + WEAK_LEGS);
        String report = Reports.render(proposal, Format.TEXT, Lang.EN, Layout.SHORT);
        assertThat(report)
                .contains("Under 18", "suspected cord or cauda equina compression", "RED-01")
                .doesNotContain("Painkillers");
    }

    @Test
    void no_sign_on_file_is_never_a_reassurance() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60}\ncancer: {primary: breast}\n");
        assertThat(Reports.render(proposal, Format.TEXT, Lang.JA, Layout.SHORT))
                .contains("記載された徴候はありません", "確認されていないもの", "脊髄・馬尾圧迫の疑い")
                .doesNotContain("異常なし", "問題なし", "安全です");
    }
}
