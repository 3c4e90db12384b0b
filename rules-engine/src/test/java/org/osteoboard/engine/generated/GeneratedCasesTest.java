package org.osteoboard.engine.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;

/** Generated cases are cases, of all kinds; and those that are to be unusable are. */
class GeneratedCasesTest {
    private static final int CASES = 4_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    private static GeneratedCases cases(long seed, int oneInUnusable) {
        return new GeneratedCases(ENGINE.factors(), ENGINE.catalogue(), seed, oneInUnusable);
    }

    private static ReadResult read(byte[] line) {
        return ENGINE.reader().read(line, Format.JSON);
    }

    @Test
    void a_usable_line_is_read_without_a_problem_and_an_unusable_one_is_not() {
        GeneratedCases cases = cases(1, 10);
        int unusable = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] line = cases.line(i);
            ReadResult read = read(line);
            assertThat(read.usable())
                    .as("%d: %s %s", i, read.problems(), new String(line, UTF_8))
                    .isEqualTo(cases.usable(i));
            assertThat(line).doesNotContain('\n', '\r');
            unusable += read.usable() ? 0 : 1;
        }
        assertThat(unusable).isBetween(CASES / 10 * 8 / 10, CASES / 10 * 12 / 10);
    }

    @Test
    void all_lines_are_usable_if_none_is_to_be_unusable() {
        GeneratedCases cases = cases(2, 0);
        assertThat(IntStream.range(0, CASES)
                        .allMatch(i -> cases.usable(i) && read(cases.line(i)).usable()))
                .isTrue();
    }

    @Test
    void every_way_to_be_unusable_is_one() {
        byte[] line = cases(3, 0).line(0);
        Set<String> found = new TreeSet<>();
        for (Spoiling spoiling : Spoiling.values()) {
            ReadResult read = read(spoiling.spoil(line, new Chance(3, spoiling.ordinal())));
            assertThat(read.usable()).as(spoiling.name()).isFalse();
            read.problems().stream().map(Problem::code).forEach(found::add);
        }
        assertThat(found).hasSizeGreaterThan(14);
    }

    @Test
    void nearly_every_factor_of_the_table_is_answered_and_much_is_left_out() {
        GeneratedCases cases = cases(4, 0);
        Set<String> answered = new HashSet<>();
        long lesions = 0;
        long answers = 0;
        int contradictory = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile file = read(cases.line(i)).caseFile();
            lesions += file.lesions().size();
            answers += file.answers().size();
            file.answers().forEach(answer -> note(answer, answered));
            file.lesions().forEach(lesion -> lesion.answers().forEach(answer -> note(answer, answered)));
            var facts = ENGINE.facts(file);
            facts.complete();
            contradictory += facts.contradictions().isEmpty() ? 0 : 1;
        }
        List<String> never = ENGINE.factors().all().stream()
                .filter(factor -> factor.input() != null)
                .map(Factor::path)
                .filter(path -> !answered.contains(path))
                .toList();
        assertThat(never).isEmpty();
        assertThat(lesions / (double) CASES).isBetween(2.7, 3.3);
        long ofPatient = ENGINE.factors().ofPatient().stream()
                .filter(factor -> factor.input() != null)
                .count();
        assertThat(answers / (double) CASES).isBetween(ofPatient * 0.15, ofPatient * 0.5);
        assertThat(contradictory).isLessThan(CASES / 50);
    }

    private static void note(Answer answer, Set<String> answered) {
        if (answer.kind() == Answer.Kind.STATED) {
            answered.add(answer.factor().path());
        }
    }

    @Test
    void a_line_depends_on_its_seed_and_index_alone() {
        assertThat(cases(5, 10).line(7))
                .isEqualTo(cases(5, 10).line(7))
                .isNotEqualTo(cases(6, 10).line(7));
        GeneratedCases cases = cases(5, 10);
        byte[] before = cases.line(7);
        cases.line(8);
        assertThat(cases.line(7)).isEqualTo(before).isNotEqualTo(cases.line(8));
    }
}
