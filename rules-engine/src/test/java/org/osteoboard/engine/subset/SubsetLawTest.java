package org.osteoboard.engine.subset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;

/** A part of the knowledge says what the whole says, of every statement in it and of every case. */
class SubsetLawTest {
    /** Random subsets of the default run, each with {@link #CASES} cases; the long run sets {@code osteoboard.law.subsets}. */
    private static final int SUBSETS = Integer.getInteger("osteoboard.law.subsets", 20);

    private static final int CASES = 100;
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final List<Problem> PROBLEMS =
            ENGINE.reader().read(new byte[0], Format.YAML).problems();

    @Test
    void random_subsets_say_exactly_what_the_whole_engine_says_of_them() {
        SplittableRandom random = new SplittableRandom(1L);
        RandomCases cases = new RandomCases(ENGINE, 2L);
        int told = 0;
        for (int i = 0; i < SUBSETS; i++) {
            told += compared(ENGINE.only(subset(random)), cases);
        }
        assertThat(told).isGreaterThan(SUBSETS * CASES);
    }

    @Test
    void every_modality_alone_and_the_alerts_alone_say_what_the_whole_engine_says() {
        RandomCases cases = new RandomCases(ENGINE, 3L);
        for (Modality modality : Modality.values()) {
            assertThat(compared(ENGINE.only(Subset.ofModalities(modality)), cases))
                    .isGreaterThan(CASES);
        }
        assertThat(compared(ENGINE.only(Subset.ofAlerts()), cases)).isGreaterThan(CASES);
    }

    private static Subset subset(SplittableRandom random) {
        List<String> ids = new ArrayList<>();
        for (Statement statement : ENGINE.catalogue().statements()) {
            if (random.nextInt(20) == 0) {
                ids.add(statement.id());
            }
        }
        List<String> paths = new ArrayList<>();
        for (Factor factor : ENGINE.factors().all()) {
            if (random.nextInt(20) == 0) {
                paths.add(factor.path());
            }
        }
        return Subset.ofStatements(ids.toArray(String[]::new)).and(Subset.ofFactors(paths.toArray(String[]::new)));
    }

    /** How many statements held or were possible. */
    private static int compared(SubsetEngine subset, RandomCases cases) {
        int told = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile file = cases.caseFile();
            told += compared(subset, new ReadResult(file, i % 10 == 0 ? PROBLEMS : List.of(), List.of()));
        }
        return told;
    }

    private static int compared(SubsetEngine subset, ReadResult read) {
        CaseFacts facts = ENGINE.facts(read.caseFile());
        List<Said> said = ENGINE.fire(facts);
        SubsetResult result = subset.evaluate(read);
        ValueRange years = (ValueRange) facts.fact(ENGINE.factors().named("patient.years"), CaseFacts.PATIENT)
                .values();
        boolean alertsOnly = !read.usable() || years.high().intValue() < 18;
        List<SubsetResult.Told> expected = new ArrayList<>();
        for (int slot = 0; slot < said.size(); slot++) {
            for (Statement statement : ENGINE.catalogue().statements()) {
                boolean asked = subset.coverage().statements().contains(statement.id())
                        && (!alertsOnly || statement.kind() == Kind.ALERT);
                if (asked && said.get(slot).open().get(statement.index())) {
                    boolean holds = said.get(slot).holds().get(statement.index());
                    expected.add(new SubsetResult.Told(
                            statement.id(),
                            result.targets().get(slot),
                            holds ? SubsetResult.State.HOLDS : SubsetResult.State.POSSIBLE));
                }
            }
        }
        assertThat(result.told()).isEqualTo(expected);
        for (String path : result.coverage().factors()) {
            assertThat(alertsOnly).isFalse();
            Factor factor = ENGINE.factors().named(path);
            if (factor.ref().aboutPatient()) {
                assertThat(result.value(path, "patient"))
                        .isEqualTo(facts.fact(factor, CaseFacts.PATIENT).values());
            } else {
                for (int at = 0; at < facts.lesions().size(); at++) {
                    assertThat(result.value(path, result.targets().get(at + 1)))
                            .isEqualTo(facts.fact(factor, at).values());
                }
            }
        }
        return expected.size();
    }
}
