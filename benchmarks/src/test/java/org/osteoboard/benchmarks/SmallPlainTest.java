package org.osteoboard.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.engine.subset.SubsetEngine;
import org.osteoboard.engine.subset.SubsetResult;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The handful of statements by hand and by the engine: the same answers, so that what they cost can be compared. */
class SmallPlainTest {
    private static final int CASES = 20_000;
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final SubsetEngine SUBSET = ENGINE.only(SmallBase.SUBSET);

    @Test
    void plain_java_says_exactly_what_the_engine_says_of_the_handful() {
        RandomCases random = new RandomCases(ENGINE, 4L);
        SplittableRandom ends = new SplittableRandom(5L);
        int adults = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile file = withOpenEnds(random.caseFile(), ends);
            SubsetResult result = SUBSET.evaluate(new ReadResult(file, List.of(), List.of()));
            if (result.contradictions().isEmpty()
                    && !result.coverage().factors().isEmpty()) {
                adults++;
                same(SmallPlain.answers(SmallValues.of(file)), result, i);
            }
        }
        assertThat(adults).isGreaterThan(CASES / 2);
    }

    @Test
    void and_of_the_measured_case() {
        ReadResult read = ENGINE.reader().read(MeasuredCase.smallBase(), Format.YAML);
        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        SubsetResult result = SUBSET.evaluate(read);
        assertThat(result.targets()).hasSize(6);
        assertThat(result.contradictions()).isEmpty();
        assertThat(result.told()).hasSizeGreaterThan(10);
        same(SmallPlain.answers(SmallValues.of(read.caseFile())), result, 0);
    }

    private static void same(SmallAnswers plain, SubsetResult result, int number) {
        List<String> targets = result.targets();
        assertThat(plain.holds).as("case %d", number).hasSize(targets.size());
        for (int slot = 0; slot < targets.size(); slot++) {
            List<String> statements = slot == 0 ? SmallBase.OF_PATIENT : SmallBase.OF_LESION;
            for (int bit = 0; bit < statements.size(); bit++) {
                assertThat(state(plain, slot, bit))
                        .as("case %d, %s of %s", number, statements.get(bit), targets.get(slot))
                        .isEqualTo(result.state(statements.get(bit), targets.get(slot)));
            }
        }
        Values clearance = result.value(SmallBase.CLEARANCE, Proposal.PATIENT);
        assertThat(applies(clearance)).as("case %d", number).isEqualTo(plain.clearanceApplies);
        if (clearance instanceof ValueRange range) {
            assertThat(plain.clearance.low()).isEqualTo(range.low().doubleValue(), offset(1e-8));
            assertThat(plain.clearance.high()).isEqualTo(range.high().doubleValue(), offset(1e-8));
        }
        for (int i = 1; i < targets.size(); i++) {
            same(plain.sins[i - 1], result.value(SmallBase.SINS, targets.get(i)), number);
            same(plain.mirels[i - 1], result.value(SmallBase.MIRELS, targets.get(i)), number);
        }
    }

    private static SubsetResult.State state(SmallAnswers plain, int slot, int bit) {
        boolean holds = (plain.holds[slot] & 1L << bit) != 0;
        boolean open = (plain.open[slot] & 1L << bit) != 0;
        return holds ? SubsetResult.State.HOLDS : open ? SubsetResult.State.POSSIBLE : SubsetResult.State.RULED_OUT;
    }

    private static SmallAnswers.Applies applies(Values values) {
        return values == NotApplicable.INSTANCE
                ? SmallAnswers.Applies.NO
                : values.mayNotApply() ? SmallAnswers.Applies.PERHAPS : SmallAnswers.Applies.YES;
    }

    private static void same(SmallAnswers.Score plain, Values score, int number) {
        assertThat(plain.applies()).as("case %d", number).isEqualTo(applies(score));
        if (score instanceof ValueRange range) {
            assertThat(plain.low()).as("case %d", number).isEqualTo(range.low().intValueExact());
            assertThat(plain.high())
                    .as("case %d", number)
                    .isEqualTo(range.high().intValueExact());
        }
    }

    /** The same case with some ends of its ranges left out, as in <em>below 50</em>. */
    private static CaseFile withOpenEnds(CaseFile file, SplittableRandom random) {
        List<Lesion> lesions = new ArrayList<>();
        for (Lesion lesion : file.lesions()) {
            lesions.add(new Lesion(
                    lesion.id(),
                    lesion.pointer(),
                    lesion.line(),
                    withOpenEnds(lesion.answers(), random),
                    lesion.note()));
        }
        return new CaseFile(
                file.label(),
                file.asOf(),
                withOpenEnds(file.answers(), random),
                lesions,
                file.lesionsListed(),
                file.goals(),
                file.note(),
                file.sha256());
    }

    private static List<Answer> withOpenEnds(List<Answer> answers, SplittableRandom random) {
        List<Answer> open = new ArrayList<>();
        for (Answer answer : answers) {
            boolean whole = answer.factor().path().startsWith("patient.metastases");
            Values values = answer.values();
            if (values instanceof ValueRange range && !range.settled() && !whole) {
                values = new ValueRange(range.low(), random.nextBoolean(), range.high(), random.nextBoolean(), false);
            }
            open.add(new Answer(answer.factor(), values, answer.kind(), answer.on(), answer.pointer(), answer.line()));
        }
        return open;
    }
}
