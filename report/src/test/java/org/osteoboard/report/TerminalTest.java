package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.text.Columns;

/** A report fits a terminal of 80 columns, with or without colour. */
class TerminalTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void no_line_is_wider_than_80_columns(Example example) {
        for (Lang lang : Lang.values()) {
            for (Layout layout : new Layout[] {Layout.SHORT, Layout.FULL}) {
                String report = Reports.render(example.proposal(), Format.TEXT, lang, layout);
                assertThat(report).endsWith("\n").doesNotContain("\r", "\t", "\u001b");
                assertThat(report.split("\n")).allSatisfy(line -> {
                    assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80);
                    assertThat(line).doesNotEndWith(" ");
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void colour_adds_nothing_but_colour(Example example) {
        String plain = Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT);
        String coloured = Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT.withColour(true));
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_locale_of_the_machine_changes_nothing(Example example) {
        Locale before = Locale.getDefault();
        String expected = Reports.render(example.proposal(), Format.TEXT, Lang.EN, Layout.SHORT);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Reports.render(example.proposal(), Format.TEXT, Lang.EN, Layout.SHORT))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_report_says_that_order_means_nothing_who_decides_and_who_has_not_reviewed(Example example) {
        assertThat(Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT))
                .contains("並び順に意味はありません", "判断は担当チームと本人", "臨床家による査読: なし");
        assertThat(Reports.render(example.proposal(), Format.TEXT, Lang.EN, Layout.SHORT))
                .contains("order means nothing", "The team and the person decide", "Not reviewed by a clinician");
    }
}
