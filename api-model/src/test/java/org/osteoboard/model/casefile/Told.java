package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;

/** Short ways to write a case file and to look into what was read. The body of a case begins on line 5. */
final class Told {
    static final FactorTable TABLE = FactorTable.load();
    private static final CaseReader READER = new CaseReader(TABLE);
    static final String HEAD = "osteoboard: 1\ncase: TB-1\nas-of: 2026-11-20\njurisdiction: JP\n";

    private Told() {}

    /** A case with the mandatory keys, and {@code body}. */
    static ReadResult of(String body) {
        return file(HEAD + body);
    }

    static ReadResult file(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }

    static ReadResult json(String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), Format.JSON);
    }

    /** A case with one lesion, L, written as a flow mapping without braces. */
    static ReadResult lesion(String keys) {
        return of("bone-metastases: {lesions: [{id: L, " + keys + "}]}");
    }

    /** The case with {@code value} at the key of the factor {@code path}. */
    static ReadResult at(String path, String value) {
        Factor factor = TABLE.named(path);
        Factor.Input input = factor.input();
        assertThat(input).as(path + " is no input").isNotNull();
        String[] keys = input.key().split("\\.");
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < keys.length; i++) {
            text.append('{').append(keys[i]).append(": ");
        }
        String written = text + value + "}".repeat(keys.length - 1);
        if (path.equals("patient.jurisdiction")) {
            return file("osteoboard: 1\ncase: TB-1\nas-of: 2026-11-20\njurisdiction: " + value + "\n");
        }
        return factor.ref().aboutPatient() ? of(keys[0] + ": " + written) : lesion(keys[0] + ": " + written);
    }

    /** What the file says of the factor {@code path}, of the patient or of the first lesion; null if nothing. */
    static @Nullable Answer find(ReadResult read, String path) {
        List<Answer> answers = new ArrayList<>(read.caseFile().answers());
        read.caseFile().lesions().stream().limit(1).forEach(lesion -> answers.addAll(lesion.answers()));
        List<Answer> found = answers.stream()
                .filter(answer -> answer.factor().path().equals(path))
                .toList();
        assertThat(found).as("answers of " + path).hasSizeLessThan(2);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What a file without problems says of the factor {@code path}. */
    static Answer answer(ReadResult read, String path) {
        assertThat(read.problems()).isEmpty();
        Answer answer = find(read, path);
        assertThat(answer).as("answer of " + path).isNotNull();
        return answer;
    }

    /** The values left at {@code path} if {@code value} is written there, on one line. */
    static String left(String path, String value) {
        Answer answer = answer(at(path, value), path);
        return shown(answer.factor(), answer.values());
    }

    /** {@code [4, 6)}, {@code yes or no}, {@code lytic or mixed}. */
    static String shown(Factor factor, Values values) {
        if (values instanceof ValueRange range) {
            return range.low().compareTo(range.high()) == 0
                    ? range.low().toPlainString()
                    : (range.lowOpen() ? "(" : "[")
                            + range.low().toPlainString() + ", " + range.high().toPlainString()
                            + (range.highOpen() ? ")" : "]");
        }
        if (values == NotApplicable.INSTANCE) {
            return "not applicable";
        }
        List<String> words = new ArrayList<>();
        List<String> all = factor.kind() == Factor.Kind.FINDING
                ? List.of("yes", "no")
                : factor.values().stream().map(Factor.Value::word).toList();
        for (int i = 0; i < all.size(); i++) {
            if (((ValueSet) values).mayBe(1L << i)) {
                words.add(all.get(i));
            }
        }
        return String.join(" or ", words);
    }

    /** {@code code@line pointer} of each problem. */
    static List<String> problems(ReadResult read) {
        return read.problems().stream()
                .map(problem -> problem.code() + "@" + problem.line() + " " + problem.pointer())
                .toList();
    }

    /** The only problem. */
    static Problem problem(ReadResult read) {
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    /** The only warning of a file without problems. */
    static Problem warning(ReadResult read) {
        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings()).hasSize(1);
        return read.warnings().get(0);
    }
}
