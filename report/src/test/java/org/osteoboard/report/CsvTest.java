package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/** The table for spreadsheets: whole, readable by any reader of RFC 4180, and harmless. */
class CsvTest {
    /** At the start of a cell, or of what another separator makes one; after what may hide it. */
    private static final Pattern FORMULA = Pattern.compile("(?:^|[;\\t\\n])[\\s\\p{Z}\\p{Cf}\"＂「]*[=+@|＝＋－＠-]");

    private static final String HOSTILE = """
            osteoboard: 1
            case: -TB-1
            as-of: 2026-11-20
            jurisdiction: JP
            patient: {age: 67, sex: male}
            cancer: {primary: prostate}
            goals:
              - {about: walking, words: "=HYPERLINK(\\"http://x.example\\",\\"x\\")"}
              - {about: home, words: "　＝cmd|' /C calc'!A0"}
              - {about: work, words: "a;@SUM(1)\\n+1"}
            bone-metastases:
              lesions:
                - {id: -T5, vertebra: T5, note: "\\t=1, \\"quoted\\"\\n-2"}
            """;

    static String csv(Proposal proposal, Lang lang) {
        return Reports.render(proposal, Format.CSV, lang, Layout.SHORT);
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void both_languages_have_the_same_rows_and_differ_in_words_only(Example example) {
        List<Map<String, String>> ja = CsvRows.of(csv(example.proposal(), Lang.JA));
        List<Map<String, String>> en = CsvRows.of(csv(example.proposal(), Lang.EN));
        assertThat(ja).hasSameSizeAs(en);
        for (String name : List.of("part", "case", "modality", "option", "target", "state", "id", "holding", "local")) {
            assertThat(ja.stream().map(row -> row.get(name)).toList())
                    .isEqualTo(en.stream().map(row -> row.get(name)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_option_of_every_target_has_a_row_and_one_for_each_statement_said_of_it(Example example) {
        List<Map<String, String>> rows = CsvRows.of(csv(example.proposal(), Lang.EN));
        example.proposal()
                .modalities()
                .forEach(modality -> modality.options().forEach(option -> {
                    List<Map<String, String>> of = rows.stream()
                            .filter(row -> row.get("option").equals(option.option()))
                            .toList();
                    assertThat(of).anySatisfy(row -> {
                        assertThat(row.get("part")).isEqualTo("option");
                        assertThat(row.get("target")).isEqualTo(option.target());
                        assertThat(row.get("state")).isEqualTo(option.state().id());
                        assertThat(row.get("contraindication"))
                                .isEqualTo(option.contraindication().id());
                    });
                    Set<String> said = of.stream().map(row -> row.get("id")).collect(Collectors.toSet());
                    option.statements().forEach(statement -> assertThat(said).contains(statement.statement()));
                }));
    }

    @Test
    void it_begins_with_the_mark_that_Excel_needs_and_ends_every_row_as_RFC_4180_has_it() {
        String csv = csv(Examples.all().findFirst().orElseThrow().proposal(), Lang.JA);
        assertThat(csv)
                .startsWith("\uFEFFpart,case,as_of,jurisdiction,modality,option,option_name,target,target_name,state,"
                        + "contraindication,id,kind,holding,standing,text,brief,answers,waits_for,sources,"
                        + "verification,verification_note,ours,contention,grade,local\r\n")
                .endsWith("\r\n");
    }

    @Test
    void no_word_of_a_case_file_becomes_a_formula() {
        Proposal proposal = Examples.of(HOSTILE);
        for (Lang lang : Lang.values()) {
            List<Map<String, String>> rows = CsvRows.of(csv(proposal, lang));
            List<String> cells =
                    rows.stream().flatMap(row -> row.values().stream()).toList();
            assertThat(cells.stream().filter(cell -> FORMULA.matcher(cell).find()))
                    .isEmpty();
            assertThat(rows.stream().map(row -> row.get("text")))
                    .contains("'=HYPERLINK(\"http://x.example\",\"x\")", "'　＝cmd|' /C calc'!A0", "a;'@SUM(1)\n'+1");
            assertThat(rows).anySatisfy(row -> assertThat(row.get("target")).isEqualTo("'-T5"));
            assertThat(rows.stream().map(row -> row.get("case")).distinct()).containsExactly("'-TB-1");
        }
    }
}
