package org.osteoboard.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.outline.Index;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.casefile.Settings;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.source.SourceResult;
import org.osteoboard.model.whatif.Difference;
import org.osteoboard.model.whatif.SetResult;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.model.whatif.Tried;

/**
 * What an answer would open, close or caution. It never says which answer, or which option, is better. Immutable and
 * thread-safe; make one beside the engine and keep it.
 */
public final class WhatIf {
    private final OptionEngine engine;
    private final Cuts cuts;
    private final Index index;
    private final Settings settings;

    private WhatIf(OptionEngine engine) {
        this.engine = engine;
        this.cuts = new Cuts(engine);
        this.index = new Index(engine);
        this.settings = new Settings(engine.factors());
    }

    public static WhatIf of(OptionEngine engine) {
        return new WhatIf(engine);
    }

    /** Tries every missing fact of a usable case over the values it may still have, then pairs where one is not enough. */
    public Sweep sweep(CaseFile file) {
        CaseFacts facts = engine.facts(file);
        List<Said> said = engine.fire(facts);
        Proposal before = engine.explainer().build(facts, said, true);
        List<Asked> asked = asked(before, facts);
        List<Missing> undescribed = before.missing().stream()
                .filter(missing -> missing.factor().isEmpty())
                .toList();
        Outline outline = Outline.of(engine, index, facts, said);
        Attempts attempts = new Attempts(engine, index, file, outline, before.assessments());
        Singles singles = new Singles(attempts, engine.explainer().words(), file, cuts);
        List<Tried> single = asked.stream().map(singles::of).toList();
        List<Tried> pairs = new Pairs(engine, attempts, file, asked).of(before, positions(facts));
        return new Sweep(before, single, pairs, undescribed);
    }

    /** The missing facts that a case file can answer, in the order of the factor table. */
    List<Asked> asked(Proposal before, CaseFacts facts) {
        Map<String, Integer> positions = positions(facts);
        List<Asked> asked = new ArrayList<>();
        for (Missing missing : before.missing()) {
            Factor factor = engine.factors().find(missing.factor());
            Integer position = positions.get(missing.target());
            if (factor != null && factor.input() != null && position != null) {
                Values left = applying(facts.fact(factor, position).values());
                asked.add(Asked.of(missing, factor, position, left, cuts));
            }
        }
        return asked;
    }

    /** The patient and each described lesion. */
    private static Map<String, Integer> positions(CaseFacts facts) {
        Map<String, Integer> positions = new HashMap<>();
        positions.put(Proposal.PATIENT, CaseFacts.PATIENT);
        for (LesionFacts lesion : facts.lesions()) {
            if (lesion.lesion() != null) {
                positions.put(lesion.id(), lesion.position());
            }
        }
        return positions;
    }

    /** The values left without <em>not applicable</em>, which nobody can answer. */
    private static Values applying(Values left) {
        if (left instanceof ValueRange range) {
            return new ValueRange(range.low(), range.lowOpen(), range.high(), range.highOpen(), false);
        }
        return left == NotApplicable.INSTANCE ? left : ValueSet.of(((ValueSet) left).mask());
    }

    /**
     * Puts answers in place of what a file says, each as {@code path=value}: the path as in the case file or as a JSON
     * Pointer, the value as in the case file.
     */
    public SetResult with(byte[] bytes, Format format, List<String> changes) {
        ReadResult read = engine.reader().read(bytes, format);
        SourceResult tree = engine.reader().tree(bytes, format);
        if (!read.usable() || tree.root() == null) {
            return new SetResult(Optional.empty(), read.problems(), List.of(), read.warnings());
        }
        Settings.Edited edited = settings.in(tree.root(), changes);
        ReadResult now = engine.reader().read(edited.root());
        List<Problem> unusable = new ArrayList<>(edited.problems());
        now.problems().forEach(each -> unusable.add(numbered(each, edited.places())));
        List<Problem> warnings = now.warnings().stream()
                .filter(each -> !read.warnings().contains(each))
                .map(each -> numbered(each, edited.places()))
                .toList();
        if (!unusable.isEmpty()) {
            return new SetResult(Optional.empty(), List.of(), unusable, warnings);
        }
        return new SetResult(
                Optional.of(difference(
                        read.caseFile(), now.caseFile(), edited.places().keySet())),
                List.of(),
                List.of(),
                warnings);
    }

    /** A problem of a setting, with its number as its line. */
    private static Problem numbered(Problem problem, Map<String, Integer> places) {
        int number = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            if ((problem.pointer() + "/").startsWith(place.getKey() + "/")) {
                number = place.getValue();
            }
        }
        return new Problem(problem.code(), number, problem.pointer(), problem.message(), problem.hint());
    }

    private Difference difference(CaseFile was, CaseFile is, Set<String> pointers) {
        CaseFacts factsBefore = engine.facts(was);
        CaseFacts factsAfter = engine.facts(is);
        Proposal before = engine.explainer().build(factsBefore, engine.fire(factsBefore), true);
        Proposal after = engine.explainer().build(factsAfter, engine.fire(factsAfter), true);
        List<Difference.Set> set = new ArrayList<>();
        for (String pointer : pointers) {
            set.addAll(set(pointer, factsBefore, factsAfter));
        }
        return new Difference(before, after, set, Proposals.changes(before, after), after.missing());
    }

    /** The facts that a key of the case file holds, before and after. */
    private List<Difference.Set> set(String pointer, CaseFacts was, CaseFacts is) {
        Map<Factor, Integer> factors = new LinkedHashMap<>();
        String lesions = "/bone-metastases/lesions/";
        boolean ofLesion = pointer.startsWith(lesions);
        int cut = ofLesion ? pointer.indexOf('/', lesions.length()) : 0;
        int position = ofLesion ? Integer.parseInt(pointer.substring(lesions.length(), cut)) : CaseFacts.PATIENT;
        String key = pointer.substring(cut + 1).replace('/', '.');
        for (Factor factor :
                ofLesion ? engine.factors().ofLesion() : engine.factors().ofPatient()) {
            if (factor.input() != null && factor.input().key().equals(key)) {
                factors.put(factor, position);
            }
        }
        List<Difference.Set> set = new ArrayList<>();
        Set<Difference.Set> changed = new LinkedHashSet<>();
        factors.forEach((factor, at) -> {
            FactUse before = engine.explainer().fact(was, factor, at);
            FactUse after = engine.explainer().fact(is, factor, at);
            set.add(new Difference.Set(before, after));
            if (!before.values().equals(after.values()) || !before.standing().equals(after.standing())) {
                changed.add(new Difference.Set(before, after));
            }
        });
        // Of a long list only the words that are answered in another way than before.
        return set.size() > 1 && !changed.isEmpty() ? List.copyOf(changed) : set;
    }
}
