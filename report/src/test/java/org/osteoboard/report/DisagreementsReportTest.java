package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;

/** The full report prints every side with its sources; the short one names each disagreement at hand by its title. */
class DisagreementsReportTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_full_report_prints_every_side_with_its_sources(Example example) {
        for (Lang lang : Lang.values()) {
            List<Line> lines = Composer.page(example.proposal(), lang, true).lines();
            for (Disagreement each : example.proposal().disagreements()) {
                for (Disagreement.Side side : each.sides()) {
                    assertThat(lines).as(each.id()).anySatisfy(line -> {
                        assertThat(line.ids()).contains(each.id());
                        assertThat(line.plain()).contains(side.text().in(lang));
                        side.sources().forEach(cite -> assertThat(line.plain()).contains(cite.source()));
                        side.statements().forEach(id -> assertThat(line.plain()).contains(id));
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_short_report_names_every_one_at_hand_in_one_place(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.JA, false).lines();
        List<Disagreement> atHand = example.proposal().disagreements().stream()
                .filter(Disagreement::atHand)
                .toList();
        assertThat(atHand).isNotEmpty();
        assertThat(lines)
                .filteredOn(line -> line.label().equals(Labels.DIFFERENCES_BRIEF.in(Lang.JA)))
                .singleElement()
                .satisfies(line -> atHand.forEach(each -> assertThat(line.plain())
                        .contains(each.id() + " " + each.title().ja())));
    }
}
