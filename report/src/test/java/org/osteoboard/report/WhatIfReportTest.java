package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.engine.whatif.WhatIf;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Verdicts;
import org.osteoboard.model.whatif.Difference;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.report.compose.DifferencePage;
import org.osteoboard.report.compose.SweepPage;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Span;
import org.osteoboard.report.text.Columns;

/** What answers would change, as people and programs read it; goldens as in {@link GoldenReportsTest}. */
class WhatIfReportTest {
    private static final boolean UPDATE = Boolean.getBoolean("osteoboard.update-golden");
    private static final WhatIf WHAT_IF = WhatIf.of(Examples.ENGINE);
    private static final String BREAST = "breast-femur-and-spine";
    private static final String KIDNEY = "kidney-humerus-fracture";
    private static final List<String> SET = List.of("lesions.T8.imaging=MRI", "lesions.T8.fracture=pathological");

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Examples.FOLDER.resolve("cases").resolve(name + ".yaml"));
    }

    private static Sweep sweep(String name) throws IOException {
        return WHAT_IF.sweep(
                Examples.ENGINE.reader().read(bytes(name), Format.YAML).caseFile());
    }

    private static Difference set() throws IOException {
        return WHAT_IF.with(bytes(BREAST), Format.YAML, SET).difference().orElseThrow();
    }

    private static void golden(String name, Lang lang, String report) throws IOException {
        Path file = Examples.FOLDER
                .resolve("golden")
                .resolve(name + "." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
        String sha256 = Examples.ENGINE.catalogue().sha256().substring(0, 8);
        String told = report.replace(sha256, "00000000");
        if (UPDATE) {
            Files.writeString(file, told);
        }
        assertThat(file).exists().content().isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {BREAST, KIDNEY})
    void the_sweep_is_the_one_that_was_read(String name) throws IOException {
        Sweep sweep = sweep(name);
        for (Lang lang : Lang.values()) {
            String report = Reports.render(sweep, org.osteoboard.report.Format.TEXT, lang, false);
            assertThat(report.lines()).allMatch(line -> Columns.of(line) <= 80);
            golden(name + ".whatif", lang, report);
        }
    }

    @Test
    void both_sides_are_those_that_were_read() throws IOException {
        for (Lang lang : Lang.values()) {
            String report = Reports.render(set(), org.osteoboard.report.Format.TEXT, lang, false);
            assertThat(report.lines()).allMatch(line -> Columns.of(line) <= 80);
            golden(BREAST + ".whatif-set", lang, report);
        }
    }

    @Test
    void both_languages_have_the_same_lines_and_no_verdict() throws IOException {
        Sweep sweep = sweep(KIDNEY);
        List<Line> ja = SweepPage.of(sweep, Lang.JA).lines();
        List<Line> en = SweepPage.of(sweep, Lang.EN).lines();
        assertThat(structure(ja)).isEqualTo(structure(en));
        en.forEach(line -> assertThat(line.label() + line.plain()).doesNotContainPattern("[ぁ-んァ-ヶ一-龠、。]"));
        Difference set = set();
        assertThat(structure(DifferencePage.of(set, Lang.JA).lines()))
                .isEqualTo(structure(DifferencePage.of(set, Lang.EN).lines()));
        for (Line line : en) {
            for (Span span : line.body()) {
                assertThat(Verdicts.in(span.text())).isEmpty();
            }
        }
    }

    private static List<String> structure(List<Line> lines) {
        return lines.stream().map(Line::structure).toList();
    }

    @Test
    void the_JSON_keeps_to_its_schema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "whatif.schema.json")), InputFormat.JSON);
        String sweep = Reports.render(sweep(BREAST), org.osteoboard.report.Format.JSON, Lang.JA, false);
        String set = Reports.render(set(), org.osteoboard.report.Format.JSON, Lang.EN, false);
        assertThat(schema.validate(sweep, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(set, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sweep.replaceFirst("\"single\"", "\"rank\": 1, \"single\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
