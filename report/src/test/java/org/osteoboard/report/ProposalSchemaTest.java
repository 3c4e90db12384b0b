package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/** No proposal leaves its published schema, and the schema has no place for a verdict. */
class ProposalSchemaTest {
    private static final String TEXT = schemaText();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_proposal_is_valid(Example example) {
        assertThat(SCHEMA.validate(json(example), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_same_proposal_is_written_the_same_in_every_language(Example example) {
        assertThat(Reports.render(example.proposal(), Format.JSON, Lang.EN, Layout.FULL))
                .isEqualTo(json(example))
                .endsWith("}\n");
    }

    @Test
    void a_member_that_is_not_in_the_schema_is_refused() {
        String json = json(Examples.all().findFirst().orElseThrow());
        assertThat(SCHEMA.validate(json.replaceFirst("\"usable\"", "\"rank\": 1, \"usable\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(
                        json.replaceFirst("\"opener\"", "\"recommended\": true, \"opener\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void every_object_of_the_schema_is_closed() {
        assertThat(count("\"type\": \"object\"")).isPositive().isEqualTo(count("\"additionalProperties\": false"));
    }

    @Test
    void no_member_scores_ranks_or_recommends() {
        List<String> names = new ArrayList<>();
        Pattern.compile("\"([A-Za-z-]+)\": \\{").matcher(TEXT).results().forEach(match -> names.add(match.group(1)));
        assertThat(names).contains("option", "statement");
        assertThat(names)
                .noneMatch(name -> name.matches("(?i).*(score|rank|weight|recommend|verdict|priority|best|prefer).*"));
    }

    private static long count(String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(TEXT).results().count();
    }

    private static String json(Example example) {
        return Reports.render(example.proposal(), Format.JSON, Lang.JA, Layout.SHORT);
    }

    private static String schemaText() {
        try (InputStream in = Reports.class.getResourceAsStream(Reports.PROPOSAL_SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("no schema");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
