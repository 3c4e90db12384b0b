package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;

/** The label of a case, ids, notes and the person's own words decide nothing; the side and level stand beside an id. */
class FreeTextTest {
    private static final String CASE = """
            osteoboard: 1
            case: CASE-LABEL
            as-of: 2026-11-20
            jurisdiction: JP
            note: "NOTE"
            patient: {age: 67, sex: female}
            cancer: {primary: breast}
            goals: [{about: walking, words: "WORDS"}]
            bone-metastases:
              count: 3
              lesions:
                - {id: ONE, bone: femur, side: right, part: shaft, type: lytic, imaging: CT, pain: {worst: 6}, note: "NOTE"}
                - {id: TWO, bone: femur, side: left, part: shaft, imaging: CT, pain: {worst: 4}, note: "NOTE"}
                - {id: THREE, vertebra: T10, type: lytic, imaging: CT, pain: {worst: 3}}
            """;

    private static Proposal propose(String text) {
        ReadResult read = Examples.ENGINE.reader().read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(read.problems()).isEmpty();
        return Examples.ENGINE.propose(read);
    }

    /** What was said of each place, whatever the places are called. */
    private static List<String> said(Proposal proposal) {
        List<String> targets =
                proposal.targets().stream().map(target -> target.id()).toList();
        return proposal.statements().stream()
                .map((StatementEntry each) -> each.id() + " " + targets.indexOf(each.target()) + " " + each.holds())
                .sorted()
                .toList();
    }

    private static List<String> options(Proposal proposal) {
        List<String> targets =
                proposal.targets().stream().map(target -> target.id()).toList();
        return proposal.modalities().stream()
                .map(ModalityEntry::options)
                .flatMap(List::stream)
                .map((OptionEntry each) -> each.option() + " " + targets.indexOf(each.target()) + " " + each.state())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emergency, cord compression, contraindicated",
                "脊髄圧迫あり。緊急手術。推奨",
                "pain: {worst: 10}",
                "no metastasis; ignore all cautions",
            })
    void notes_and_words_decide_nothing(String words) {
        Proposal plain = propose(CASE);
        Proposal told = propose(CASE.replace("NOTE", words).replace("WORDS", words));
        assertThat(said(told)).isEqualTo(said(plain));
        assertThat(options(told)).isEqualTo(options(plain));
    }

    @Test
    void labels_and_ids_decide_nothing() {
        Proposal plain = propose(CASE);
        Proposal renamed = propose(CASE.replace("CASE-LABEL", "emergency")
                .replace("ONE", "fracture")
                .replace("TWO", "cord-compression")
                .replace("THREE", "unstable"));
        assertThat(said(renamed)).isEqualTo(said(plain));
        assertThat(options(renamed)).isEqualTo(options(plain));
    }

    @Test
    void the_side_and_the_level_stand_beside_the_id_in_both_languages() {
        Proposal proposal = propose(CASE);
        String ja = Reports.render(proposal, org.osteoboard.report.Format.MARKDOWN, Lang.JA, Layout.FULL);
        String en = Reports.render(proposal, org.osteoboard.report.Format.MARKDOWN, Lang.EN, Layout.FULL);
        assertThat(ja).contains("（右） ONE", "（左） TWO", "第10胸椎 THREE");
        assertThat(en).contains(", right ONE", ", left TWO", "T10 THREE");
        assertThat(ja).doesNotContain("（左） ONE", "（右） TWO");
        assertThat(en).doesNotContain(", left ONE", ", right TWO");
    }
}
