package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.text.Lang;

class CaseTemplateTest {
    private static final FactorTable TABLE = FactorTable.load();
    private static final CaseReader READER = new CaseReader(TABLE);
    private static final Pattern KEY = Pattern.compile("^# ( *)(- )?((?!yaml-language)[a-z][a-z0-9-]*):(.*)$");

    private static String template(Lang lang) {
        return CaseTemplate.yaml(TABLE, lang, CaseSchema.FILE_NAME, LocalDate.of(2026, 11, 20));
    }

    private static ReadResult read(String yaml) {
        return READER.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_editor_finds_the_schema_in_the_first_line(Lang lang) {
        assertThat(template(lang)).startsWith("# yaml-language-server: $schema=case.schema.json\n");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void it_is_a_case_file_as_it_is(Lang lang) {
        assertThat(read(template(lang)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void with_every_key_filled_in_it_is_read_whole(Lang lang) {
        Map<String, String> values = values();
        List<String> lines = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String line : template(lang).lines().toList()) {
            Matcher key = KEY.matcher(line);
            String bare = line.startsWith("# ") ? line.substring(2) : line;
            if (!line.startsWith("# ") || key.matches()) {
                note(bare, above);
            }
            lines.add(key.matches() ? filled(key, String.join(".", above), values) : line);
        }
        ReadResult result = read(String.join("\n", lines) + "\n");
        assertThat(result.problems()).isEmpty();
        assertThat(values).as("keys the template does not have").isEmpty();
        assertThat(result.caseFile().lesions()).hasSize(1);
    }

    private static String filled(Matcher key, String path, Map<String, String> values) {
        String start = key.group(1) + (key.group(2) == null ? "" : key.group(2)) + key.group(3) + ": ";
        String value = values.remove(path);
        if (value == null) {
            value = key.group(3).equals("id") ? "femur-R" : key.group(3).equals("note") ? "text" : "";
        }
        return start + value;
    }

    /** Keeps the key path of the current line. */
    private static void note(String line, List<String> above) {
        Matcher key = Pattern.compile("^( *)(?:- )?([a-z][a-z0-9-]*):.*$").matcher(line);
        if (key.matches()) {
            int depth = key.group(1).length() / 2 + (line.contains("- id:") ? 1 : 0);
            while (above.size() > depth) {
                above.remove(above.size() - 1);
            }
            above.add(key.group(2));
        }
    }

    /** One value for every key path of the case file. */
    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (Factor factor : TABLE.all()) {
            Factor.Input input = factor.input();
            if (input == null || input.key().equals("jurisdiction")) {
                continue;
            }
            String path = (factor.ref().aboutPatient() ? "" : "bone-metastases.lesions.") + input.key();
            List<String> samples = SampleValues.of(factor);
            values.put(path, input.member().isEmpty() ? samples.get(samples.size() - 1) : "[" + input.member() + "]");
        }
        return values;
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Lang.JA)).isEqualTo(keys(Lang.EN)).hasSizeGreaterThan(150);
    }

    private static List<String> keys(Lang lang) {
        return template(lang)
                .lines()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1) + key.group(3))
                .toList();
    }
}
