package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;

class CaseSchemaTest {
    private static final FactorTable TABLE = FactorTable.load();
    private static final String JSON = CaseSchema.json(TABLE);
    private static final Schema SCHEMA = new Schema(JSON);
    private static final CaseReader READER = new CaseReader(TABLE);
    private static final String HEAD = "osteoboard: 1\ncase: TB-1\nas-of: 2026-11-20\n";

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("..", "examples", "cases"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid(Path file) throws IOException {
        assertThat(SCHEMA.complaintsAbout(Files.readString(file))).isEmpty();
    }

    @Test
    void whatever_the_schema_offers_for_a_key_the_reader_reads() {
        List<String> wrong = new ArrayList<>();
        walk(Keys.of(TABLE.ofPatient()), "", "%s", wrong);
        walk(Keys.of(TABLE.ofLesion()), "", "bone-metastases: {lesions: [{id: x, %s}]}", wrong);
        assertThat(wrong).isEmpty();
    }

    private static void walk(Keys keys, String path, String around, List<String> wrong) {
        for (Map.Entry<String, Keys> child : keys.children().entrySet()) {
            String key = child.getKey();
            Keys below = child.getValue();
            Factor factor = below.factor();
            if (factor != null) {
                SampleValues.of(factor).forEach(value -> tryBoth(around.formatted(key + ": " + value), wrong));
            }
            if (!below.members().isEmpty()) {
                String words = String.join(", ", below.members().keySet());
                List.of("[" + words + "]", "[]", "none", "unknown", "pending")
                        .forEach(value -> tryBoth(around.formatted(key + ": " + value), wrong));
            }
            walk(below, path + "/" + key, around.formatted(key + ": {%s}"), wrong);
        }
    }

    private static void tryBoth(String yaml, List<String> wrong) {
        String file = HEAD + (yaml.startsWith("jurisdiction:") ? "" : "jurisdiction: JP\n") + yaml + "\n";
        List<String> bySchema = SCHEMA.complaintsAbout(file);
        List<Problem> byReader =
                READER.read(file.getBytes(StandardCharsets.UTF_8), Format.YAML).problems();
        if (!bySchema.isEmpty() || !byReader.isEmpty()) {
            wrong.add(yaml + "\n  schema: " + bySchema + "\n  reader: " + byReader);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient: {agee: 67}",
                "patients: {age: 67}",
                "patient: {age: sixty}",
                "patient: {age: 670}",
                "patient: {age: 6.5}",
                "patient: {weight: 52}",
                "patient: {weight: 52 stone}",
                "patient: {weight: ５２ kg}",
                "patient: {sex: woman}",
                "patient: [67]",
                "labs: {creatinine: 0.9 mg/dL}",
                "labs: {creatinine: 0.9 on 2026-11-18}",
                "labs: {creatinine: {value: 0.9, on: 2026-11-18}}",
                "labs: {creatinine: {value: 0.9, unit: mg/dL}}",
                "labs: {creatinine: {value: 0.9, unit: mg/dL, when: 2026-11-18}}",
                "condition: {symptoms: {limb-weakness: maybe}}",
                "condition: {symptoms: {limb-weakness: {value: yes, unit: mg}}}",
                "purposes: pain-relief",
                "purposes: [pain]",
                "purposes: [{about: pain-relief, words: x}]",
                "goals: [{about: flying}]",
                "bone-metastases: {lesions: [{vertebra: T8}]}",
                "bone-metastases: {lesions: [{id: 右大腿骨}]}",
                "bone-metastases: {lesions: [{id: x, vertebra: L6}]}",
                "bone-metastases: {lesions: [{id: x, note: [a]}]}",
                "as-of: 20 Nov 2026",
            })
    void what_the_reader_refuses_the_schema_refuses(String yaml) {
        String head = yaml.startsWith("as-of") ? "osteoboard: 1\ncase: TB-1\n" : HEAD;
        String file = head + "jurisdiction: JP\n" + yaml + "\n";
        assertThat(READER.read(file.getBytes(StandardCharsets.UTF_8), Format.YAML)
                        .problems())
                .isNotEmpty();
        assertThat(SCHEMA.complaintsAbout(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"osteoboard", "case", "as-of", "jurisdiction"})
    void a_mandatory_key_is_mandatory(String key) {
        String file = (HEAD + "jurisdiction: JP\n").replaceAll("(?m)^" + key + ":.*\n", "");
        assertThat(SCHEMA.complaintsAbout(file)).hasSize(1);
    }

    @Test
    void every_key_speaks_both_languages() {
        assertThat(JSON.lines().filter(line -> line.contains("\"title\":"))).allMatch(line -> line.contains(" / "));
        assertThat(JSON).contains("乳癌 / breast");
    }

    /** Write it anew with {@code -Dosteoboard.update-golden=true}. */
    @Test
    void the_published_schema_is_this_one() throws IOException {
        Path published = Path.of("..", "docs", "schema", CaseSchema.FILE_NAME);
        if (Boolean.getBoolean("osteoboard.update-golden")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, JSON);
        }
        assertThat(Files.readString(published).equals(JSON))
                .as("docs/schema is out of date: run with -Dosteoboard.update-golden=true")
                .isTrue();
    }
}
