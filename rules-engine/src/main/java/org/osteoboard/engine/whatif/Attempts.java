package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.whatif.Changes;

/** Tries answers to one case, and remembers which statements any of them moved. For one case; not thread-safe. */
final class Attempts {
    private final OptionEngine engine;
    private final CaseFile file;
    private final Set<Contradiction> contradictions;
    private final List<Said> said;
    private final List<BitSet> moved = new ArrayList<>();
    private final Compared compared;

    Attempts(OptionEngine engine, CaseFile file, Outline before) {
        this.engine = engine;
        this.file = file;
        this.contradictions = new HashSet<>(before.facts.contradictions());
        this.said = before.said;
        this.compared = new Compared(engine, before);
        said.forEach(each -> moved.add(new BitSet()));
    }

    CaseFile answered(Asked asked, Candidate candidate) {
        return asked.answered(file, candidate, engine.factors());
    }

    /** What an answer changes; null if other facts on file exclude it. */
    @Nullable
    Changes of(CaseFile answered) {
        CaseFacts facts = engine.facts(answered);
        facts.complete();
        if (!contradictions.containsAll(facts.contradictions())) {
            return null;
        }
        List<Said> now = engine.fire(facts);
        for (int slot = 0; slot < moved.size(); slot++) {
            Said was = said.get(slot);
            Said is = slot < now.size() ? now.get(slot) : new Said(new BitSet(), new BitSet());
            addDifference(was.holds(), is.holds(), moved.get(slot));
            addDifference(was.open(), is.open(), moved.get(slot));
        }
        return compared.with(facts, now);
    }

    private static void addDifference(BitSet was, BitSet is, BitSet into) {
        BitSet differ = (BitSet) was.clone();
        differ.xor(is);
        into.or(differ);
    }

    /** True if some answer tried so far made a statement hold or ruled it out. */
    boolean moved(int statement, int position) {
        return moved.get(position + 1).get(statement);
    }
}
