package org.osteoboard.engine.law;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/**
 * The law under refinement (ARCHITECTURE.md): where more becomes known and nothing contradicts, what holds stays
 * holding, what is ruled out stays ruled out, and no factor gains a value.
 */
public final class Law {
    private final OptionEngine engine;
    private final Function<CaseFacts, List<Said>> fire;

    public Law(OptionEngine engine, Function<CaseFacts, List<Said>> fire) {
        this.engine = engine;
        this.fire = fire;
    }

    /** What breaks the law between a case and the same case with more known; empty if nothing does. */
    public Optional<String> broken(CaseFile less, CaseFile more) {
        CaseFacts before = engine.facts(less);
        CaseFacts after = engine.facts(more);
        before.complete();
        after.complete();
        if (!after.contradictions().isEmpty()) {
            return Optional.empty();
        }
        if (!before.contradictions().isEmpty()) {
            return Optional.of("knowing less contradicts: " + before.contradictions());
        }
        List<Said> saidBefore = fire.apply(before);
        List<Said> saidAfter = fire.apply(after);
        Optional<String> broken = broken(before, after, CaseFacts.PATIENT, CaseFacts.PATIENT, saidBefore, saidAfter);
        for (LesionFacts lesion : after.lesions()) {
            if (broken.isPresent()) {
                return broken;
            }
            broken = broken(before, after, positionBefore(before, lesion), lesion.position(), saidBefore, saidAfter);
        }
        return broken;
    }

    /** The same lesion, or the undescribed among which it was counted. */
    private static int positionBefore(CaseFacts before, LesionFacts lesion) {
        for (LesionFacts each : before.lesions()) {
            if (each.id().equals(lesion.id())) {
                return each.position();
            }
        }
        return before.lesions().size() - 1;
    }

    private Optional<String> broken(
            CaseFacts before, CaseFacts after, int was, int is, List<Said> saidBefore, List<Said> saidAfter) {
        List<Factor> factors = is == CaseFacts.PATIENT
                ? engine.factors().ofPatient()
                : engine.factors().ofLesion();
        for (Factor factor : factors) {
            Values old = before.fact(factor.ref(), was).values();
            Values now = after.fact(factor.ref(), is).values();
            if (!now.within(old)) {
                return Optional.of(factor + " was " + old + " and became " + now);
            }
        }
        BitSet lost = (BitSet) saidBefore.get(was + 1).holds().clone();
        lost.andNot(saidAfter.get(is + 1).holds());
        BitSet gained = (BitSet) saidAfter.get(is + 1).open().clone();
        gained.andNot(saidBefore.get(was + 1).open());
        if (!lost.isEmpty()) {
            return Optional.of("no longer holds: "
                    + engine.catalogue().statements().get(lost.nextSetBit(0)).id());
        }
        if (!gained.isEmpty()) {
            return Optional.of("was ruled out and is not any more: "
                    + engine.catalogue().statements().get(gained.nextSetBit(0)).id());
        }
        return Optional.empty();
    }
}
