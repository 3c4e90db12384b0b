package org.osteoboard.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.reading.Range;
import org.osteoboard.model.reading.Reading;

/** Knowing more never takes back what held, and never brings back what was ruled out. */
class LawOfRefinementTest {
    /** Pairs of the default run; the long run sets {@code osteoboard.law.pairs}. */
    private static final int PAIRS = Integer.getInteger("osteoboard.law.pairs", 100_000);

    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void holds_stays_holds_and_ruled_out_stays_ruled_out_on_random_pairs() {
        Law law = new Law(ENGINE, ENGINE::fire);
        RandomCases cases = new RandomCases(ENGINE, Long.getLong("osteoboard.law.seed", 20261122L));
        for (int i = 0; i < PAIRS; i++) {
            CaseFile more = cases.caseFile();
            CaseFile less = cases.lessKnown(more);
            Optional<String> broken = law.broken(less, more);
            if (broken.isPresent()) {
                fail("pair %d: %s%n%s%nrefined to%n%s", i, broken.get(), Told.of(less), Told.of(more));
            }
        }
    }

    @Test
    void a_seeded_negation_breaks_the_law_and_is_caught() {
        FactorRef pain = ENGINE.factors().named("patient.pain.worst").ref();
        Law law = new Law(ENGINE, facts -> negated(facts, pain));
        RandomCases cases = new RandomCases(ENGINE, 1L);
        Optional<String> broken = Optional.empty();
        for (int i = 0; i < 1_000 && broken.isEmpty(); i++) {
            CaseFile more = cases.caseFile();
            broken = law.broken(cases.lessKnown(more), more);
        }
        assertThat(broken).isPresent();
    }

    /** What the rules say, with {@code !pain.worst.atLeast(4)} as the condition of the first statement. */
    private static List<Said> negated(CaseFacts facts, FactorRef pain) {
        List<Said> said = ENGINE.fire(facts);
        set(said.get(0).holds(), facts, pain, Reading.STRICT);
        set(said.get(0).open(), facts, pain, Reading.OPEN);
        return said;
    }

    private static void set(BitSet bits, CaseFacts facts, FactorRef pain, Reading reading) {
        Range range = Range.of(facts.fact(pain, CaseFacts.PATIENT).values(), reading);
        bits.set(0, !range.atLeast(4));
    }
}
