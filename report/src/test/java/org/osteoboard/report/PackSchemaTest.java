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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.local.PackSchema;
import org.osteoboard.model.factor.FactorTable;

/** The published schema of packs accepts the example and refuses what a schema can see. */
class PackSchemaTest {
    private static final boolean UPDATE = Boolean.getBoolean("osteoboard.update-docs");
    private static final Path PUBLISHED = Path.of("..", "docs", "schema", "pack.schema.json");
    private static final String TEXT = PackSchema.json(Catalogue.load(), FactorTable.load());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static final String HEAD = """
            osteoboard-pack: 1
            id: kita-hospital
            version: "1"
            name: {ja: 北病院, en: North Hospital}
            review-by: 2027-11-30
            """;
    private static final String STATEMENT = """
            LOCAL-A:
              kind: caution
              options: [EBRT]
              when: pain.worst.atLeast(7)
              ja: 院内の取り決め。
              en: An agreement of this hospital.
              brief: {ja: 取り決め, en: agreed here}
              sources: [{id: SEED, at: p. 3}]
              answered-by: [patient.mouth.checkDone]
              reviewed: 2026-11-20
            """;

    private static boolean accepts(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
    }

    @Test
    void the_published_schema_is_the_one_the_program_prints() throws IOException {
        if (UPDATE) {
            Files.writeString(PUBLISHED, TEXT);
        }
        assertThat(PUBLISHED).content().isEqualTo(TEXT);
    }

    @Test
    void every_file_of_the_example_is_accepted() throws IOException {
        try (Stream<Path> files = Files.list(Examples.FOLDER.resolve("local-pack"))) {
            List<Path> all = files.toList();
            assertThat(all)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: caution -> kind: opens",
                "kind: caution -> kind: contraindication",
                "kind: caution -> kind: alert",
                "kind: caution -> kind: unavailable",
                "kind: caution -> kinds: caution",
                "[EBRT] -> [EBRTX]",
                "[EBRT] -> [EBRT, EBRT]",
                "[EBRT] -> []",
                "options: [EBRT] -> topic: INFECTION",
                "LOCAL-A -> RT-01",
                "LOCAL-A -> LOCAL-a",
                "LOCAL-A -> LOCAL-А",
                "2026-11-20 -> last week",
                "mouth.checkDone -> mouth.checked",
                "[{id: SEED, at: p. 3}] -> []",
                "id: SEED, at -> id: SEED, page",
                "{ja: 取り決め, en: agreed here} -> {ja: 取り決め}",
                "en: agreed here -> en: agreed here.",
                "ja: 取り決め, -> ja: 取り決め。,",
                "ja: 院内の取り決め。 -> ja: ''",
            })
    void a_statement_that_the_reader_would_refuse_is_refused(String change) {
        String[] words = change.split(" -> ");
        assertThat(STATEMENT).contains(words[0]);
        assertThat(accepts(STATEMENT)).isTrue();
        assertThat(accepts(STATEMENT.replace(words[0], words[1]))).as(change).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "osteoboard-pack: 1 -> osteoboard-pack: 2",
                "id: kita-hospital -> id: 北病院",
                ", en: North Hospital -> ''",
                "2027-11-30 -> 30.11.2027",
                "review-by -> review",
            })
    void so_is_a_head(String change) {
        String[] words = change.split(" -> ");
        assertThat(HEAD).contains(words[0]);
        assertThat(accepts(HEAD)).isTrue();
        assertThat(accepts(HEAD.replace(words[0], words[1].replace("''", ""))))
                .as(change)
                .isFalse();
    }

    @Test
    void every_key_that_must_be_there_is_asked_for() {
        for (String line : STATEMENT.split("\n")) {
            boolean optional = line.contains("answered-by") || line.contains("brief") || line.startsWith("LOCAL");
            assertThat(accepts(STATEMENT.replace(line + "\n", "")) && !line.startsWith("LOCAL"))
                    .as(line)
                    .isEqualTo(optional && !line.startsWith("LOCAL"));
        }
    }

    @Test
    void sources_and_topics_have_their_own_keys() {
        assertThat(accepts("LOCAL-M: {title: 手順書, org: 北病院, year: 2026, url: 'https://example.org/'}"))
                .isTrue();
        assertThat(accepts("LOCAL-M: {title: 手順書, org: 北病院, url: 'http://example.org/'}"))
                .isFalse();
        assertThat(accepts("LOCAL-M: {title: 手順書}")).isFalse();
        assertThat(accepts("LOCAL-T: {kind: note, ja: 連絡先, en: contacts}")).isTrue();
        assertThat(accepts("LOCAL-T: {kind: alert, ja: 発熱, en: fever}")).isFalse();
        assertThat(accepts("LOCAL-T: {kind: alert, ja: 発熱, en: fever, signs: [patient.symptom.temperature]}"))
                .isTrue();
        assertThat(accepts("LOCAL-T: {kind: note, ja: 発熱, en: fever, signs: [patient.symptom.temperature]}"))
                .isFalse();
    }
}
