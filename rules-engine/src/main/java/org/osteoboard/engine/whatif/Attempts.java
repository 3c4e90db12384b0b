package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.outline.Changed;
import org.osteoboard.engine.outline.Index;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.whatif.Changes;

/**
 * Tries answers to one case, and remembers which statements any of them moved. Only targets of which a rule asks for
 * something that changed are fired again. For one case; not thread-safe.
 */
final class Attempts {
    /** One answer to one fact. */
    private record Single(String key, Candidate candidate) {}

    private static final Changes NOTHING = new Changes(List.of(), List.of(), List.of(), List.of(), List.of());

    private final OptionEngine engine;
    private final Index index;
    private final CaseFile file;
    private final Outline before;
    private final List<Assessment> assessments;
    private final Set<Contradiction> contradictions;
    private final List<BitSet> moved = new ArrayList<>();
    private final Map<Single, Changes> single = new HashMap<>();

    Attempts(OptionEngine engine, Index index, CaseFile file, Outline before, List<Assessment> assessments) {
        this.engine = engine;
        this.index = index;
        this.file = file;
        this.before = before;
        this.assessments = assessments;
        this.contradictions = new HashSet<>(before.facts().contradictions());
        before.said().forEach(each -> moved.add(new BitSet()));
    }

    CaseFile answered(Asked asked, Candidate candidate) {
        return asked.answered(file, candidate, engine.factors());
    }

    /** What one answer changes; null if other facts on file exclude it. */
    @Nullable
    Changes of(Asked asked, Candidate candidate) {
        Changes changes = of(answered(asked, candidate));
        if (changes != null) {
            single.put(new Single(asked.missing().key(), candidate), changes);
        }
        return changes;
    }

    /** What one answer changes, if it was tried; else nothing. */
    Changes known(Asked asked, Candidate candidate) {
        return single.getOrDefault(new Single(asked.missing().key(), candidate), NOTHING);
    }

    /** What answers change; null if other facts on file exclude them. */
    @Nullable
    Changes of(CaseFile answered) {
        CaseFacts facts = engine.facts(answered);
        facts.complete();
        if (!contradictions.containsAll(facts.contradictions())) {
            return null;
        }
        boolean sameTargets = facts.lesions().equals(before.facts().lesions());
        if (!sameTargets) {
            return compared(facts, engine.fire(facts), everything(facts));
        }
        Changed changed = Changed.between(before.facts(), facts);
        BitSet touched = index.touched(changed, before.said().size());
        return compared(facts, touched.isEmpty() ? before.said() : fired(facts, touched), changed);
    }

    /** What is said of the targets that are touched, and what was said of the others. */
    private List<Said> fired(CaseFacts facts, BitSet touched) {
        List<Said> now = engine.fire(facts, touched);
        List<Said> said = new ArrayList<>();
        for (int slot = 0; slot < now.size(); slot++) {
            said.add(touched.get(slot) ? now.get(slot) : before.said().get(slot));
        }
        return said;
    }

    private static Changed everything(CaseFacts facts) {
        BitSet ofPatient = new BitSet();
        ofPatient.set(0, facts.table().ofPatient().size());
        BitSet ofLesion = new BitSet();
        ofLesion.set(0, facts.table().ofLesion().size());
        return new Changed(
                ofPatient, facts.lesions().stream().map(each -> ofLesion).toList());
    }

    private Changes compared(CaseFacts facts, List<Said> said, Changed changed) {
        List<BitSet> differ = Compared.differ(before.said(), said);
        BitSet any = new BitSet();
        differ.forEach(any::or);
        for (int slot = 0; slot < moved.size(); slot++) {
            moved.get(slot).or(differ.get(slot));
        }
        Changes changes = new Compared(engine, index, before, before.after(facts, said, any, changed))
                .changes(differ, changed, assessments);
        return changes.isEmpty() ? NOTHING : changes;
    }

    /** True if some answer tried so far made a statement hold or ruled it out. */
    boolean moved(int statement, int position) {
        return moved.get(position + 1).get(statement);
    }
}
