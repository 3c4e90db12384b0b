package org.osteoboard.engine.generated;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** Takes out of a case what cannot stand beside the rest of it, as a person filling it in would. */
final class Coherence {
    private final FactorTable table;
    private final Scope patientScope;
    private final Scope lesionScope;

    Coherence(FactorTable table, Catalogue catalogue) {
        this.table = table;
        this.patientScope = new Scope(table.ofPatient());
        this.lesionScope = new Scope(table.ofLesion());
        catalogue
                .contradictions()
                .forEach(each -> (each.aboutPatient() ? patientScope : lesionScope).excluding.add(each.when()));
    }

    void settle(Target patient, List<Target> lesions) {
        patientScope.settle(patient, new View(patient, null));
        for (Target lesion : lesions) {
            lesionScope.settle(lesion, new View(patient, lesion));
        }
    }

    /** What is looked for in the patient, or in one lesion. */
    private final class Scope {
        private final boolean ofPatient;
        private final Values[] everything;
        private final List<Condition> excluding = new ArrayList<>();
        private final List<Factor> bound = new ArrayList<>();

        Scope(List<Factor> factors) {
            ofPatient = factors.get(0).ref().aboutPatient();
            everything = factors.stream().map(Factor::everything).toArray(Values[]::new);
            for (Factor factor : factors) {
                if (factor.source() instanceof Factor.YesIf yesIf && factor.noIf() != null) {
                    excluding.add(new Condition.All(List.of(yesIf.condition(), factor.noIf())));
                }
                if (factor.input() != null && (factor.applies() != null || factor.noIf() != null)) {
                    bound.add(factor);
                }
            }
        }

        void settle(Target target, FactorValues view) {
            for (Condition both : excluding) {
                if (both.certain(view)) {
                    both.tests(test -> forget(test, both, target, view));
                }
            }
            for (Factor factor : bound) {
                if (target.says(factor) && !fits(factor, view)) {
                    target.forget(factor);
                }
            }
        }

        /** What is tested is said no more, if the condition is fulfilled by it still. */
        private void forget(Condition.Test test, Condition both, Target target, FactorValues view) {
            Factor factor = table.get(test.factor());
            boolean here = test.factor().aboutPatient() == ofPatient;
            if (here && target.says(factor) && test.certain(view) && both.certain(view)) {
                target.forget(factor);
            }
        }
    }

    /** Only what surely applies is written down, and nothing that follows from the rest. */
    private static boolean fits(Factor factor, FactorValues view) {
        Condition applies = factor.applies();
        Condition noIf = factor.noIf();
        return (applies == null || applies.certain(view)) && (noIf == null || !noIf.certain(view));
    }

    /** What is meant so far, seen from the patient or from a lesion. */
    private final class View implements FactorValues {
        private final Target patient;
        private final Target lesion;

        View(Target patient, Target lesion) {
            this.patient = patient;
            this.lesion = lesion;
        }

        @Override
        public Values of(FactorRef ref) {
            Target target = ref.aboutPatient() ? patient : lesion;
            Factor factor = table.get(ref);
            Values meant = target == null ? null : target.meant(factor);
            if (meant != null) {
                return meant;
            }
            if (factor.source() instanceof Factor.YesIf yesIf) {
                Condition when = yesIf.condition();
                return ValueSet.finding(when.certain(this), when.possible(this));
            }
            return (ref.aboutPatient() ? patientScope : lesionScope).everything[ref.index()];
        }
    }
}
