package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;

/** The purposes and goals on file stand in every report, with the options and the statements that say so. */
class AimsReportTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_full_report_names_every_option_that_serves_or_costs_an_aim_and_who_says_so(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.EN, true).lines();
        for (Aim aim : example.proposal().aims()) {
            String text = text(lines, aim);
            for (Aim.Link link : aim.links()) {
                link.grounds().forEach(ground -> assertThat(text).contains(ground.statement()));
            }
            aim.words().forEach(words -> assertThat(text).contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_short_report_has_a_line_for_each_aim_on_file(Example example) {
        for (Lang lang : Lang.values()) {
            List<Line> lines = Composer.page(example.proposal(), lang, false).lines();
            for (Aim aim : example.proposal().aims()) {
                assertThat(lines)
                        .filteredOn(line -> line.ids().equals(List.of(aim.factor())))
                        .singleElement()
                        .satisfies(line ->
                                assertThat(line.label()).isEqualTo(aim.label().in(lang)));
            }
        }
    }

    @Test
    void what_is_not_on_file_is_one_line() {
        Proposal proposal = Examples.of("osteoboard: 1\ncase: T\nas-of: 2026-11-20\njurisdiction: JP\n");
        assertThat(Reports.render(proposal, Format.TEXT, Lang.JA, Layout.SHORT))
                .contains("治療の目的の記載・ご本人の希望・目標の記載: 記載なし");
    }

    @Test
    void surgery_declined_stands_beside_the_operations_of_that_lesion() {
        Proposal proposal = Examples.of(
                "osteoboard: 1\ncase: T\nas-of: 2026-11-20\njurisdiction: JP\n"
                        + "bone-metastases: {count: 1, lesions: [{id: F, bone: femur, side: left, fracture: pathological, surgery: {declined: yes}}]}\n");
        for (Layout layout : List.of(Layout.SHORT, Layout.FULL)) {
            assertThat(Reports.render(proposal, Format.TEXT, Lang.JA, layout)).contains("手術を希望されない（F）");
            assertThat(Reports.render(proposal, Format.TEXT, Lang.EN, layout))
                    .contains("surgery declined by the person (F)");
        }
    }

    private static String text(List<Line> lines, Aim aim) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .filter(line -> line.ids().contains(aim.factor()))
                .forEach(line -> text.append(line.plain()).append('\n'));
        return text.toString();
    }
}
