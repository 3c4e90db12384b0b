package org.osteoboard.report.line;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.report.json.ProposalJson;

/** A line never leaves its schema and says what the proposal says. */
class CaseLinesTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final CaseLines IDS = new CaseLines(ENGINE, Detail.IDS);
    private static final CaseLines WHOLE = new CaseLines(ENGINE, Detail.WHOLE);
    private static final GeneratedCases GENERATED = new GeneratedCases(ENGINE.factors(), ENGINE.catalogue(), 11, 8);

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/line.schema.json")), InputFormat.JSON);
    }

    private static String line(CaseLines lines, byte[] bytes, Format format) {
        return new String(lines.of(bytes, format, new Origin("", 7)).json(), UTF_8);
    }

    @Test
    void every_line_is_valid() throws IOException {
        Schema schema = schema();
        for (int i = 0; i < 200; i++) {
            String line = line(IDS, GENERATED.line(i), Format.JSON);
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            assertThat(line).doesNotContain("\n");
        }
        try (Stream<Path> files = Files.list(Path.of("../examples/cases"))) {
            for (Path each : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(each);
                for (CaseLines lines : List.of(IDS, WHOLE)) {
                    String line = line(lines, bytes, Format.of(each.toString(), bytes));
                    assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
                }
            }
        }
    }

    @Test
    void another_member_leaves_the_schema() throws IOException {
        String line = line(IDS, GENERATED.line(1), Format.JSON);
        assertThat(schema().validate(line.replace("\"usable\"", "\"best\":\"EBRT\",\"usable\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(line.replaceFirst("\"missing\":\\[[^]]*],", ""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_line_begins_with_the_head_of_its_input() {
        for (int i = 0; i < 40; i++) {
            byte[] bytes = GENERATED.line(i);
            ReadResult read = ENGINE.reader().read(bytes, Format.JSON);
            String head = new String(IDS.head(read.caseFile().sha256()), US_ASCII);
            assertThat(line(IDS, bytes, Format.JSON)).startsWith(head + ",");
            assertThat(line(WHOLE, bytes, Format.JSON)).doesNotStartWith(head);
        }
    }

    @Test
    void only_the_line_of_an_unusable_case_tells_its_number() {
        for (int i = 0; i < 40; i++) {
            assertThat(line(IDS, GENERATED.line(i), Format.JSON).contains(",\"line\":7,"))
                    .isEqualTo(!GENERATED.usable(i));
        }
    }

    @Test
    void a_whole_line_is_the_line_with_the_proposal_behind_it() {
        byte[] bytes = GENERATED.line(2);
        Proposal proposal = ENGINE.propose(ENGINE.reader().read(bytes, Format.JSON));
        String ids = line(IDS, bytes, Format.JSON).replace("\"ids\"", "\"whole\"");
        assertThat(line(WHOLE, bytes, Format.JSON))
                .startsWith(ids.substring(0, ids.length() - 1) + ",\"proposal\":{")
                .endsWith("}}")
                .hasSizeLessThan(ProposalJson.write(proposal).length());
    }

    @Test
    void numbers_left_of_an_assessment_are_those_of_the_proposal() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("../examples/cases/breast-femur-and-spine.yaml"));
        Proposal proposal = ENGINE.propose(ENGINE.reader().read(bytes, Format.YAML));
        String line = line(IDS, bytes, Format.YAML);
        int ranges = 0;
        for (Assessment each : proposal.assessments()) {
            Matcher range =
                    Pattern.compile("(\\d+)-(\\d+)").matcher(each.value().en());
            if (range.matches()) {
                assertThat(line)
                        .contains("\"" + each.id() + "\":{\"from\":" + range.group(1) + ",\"to\":" + range.group(2)
                                + "}");
                ranges++;
            }
        }
        assertThat(ranges).isGreaterThan(4);
    }
}
