package org.osteoboard.engine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;

/**
 * The rules as they are matched: once for each target, in its open reading. What a rule says there is possible, and whether
 * it holds is then asked of the strict reading, by the rule's own conditions; whatever holds is possible too (ADR 2), so
 * nothing is missed. Rules that ask the same are put together: such a rule matches once and says what each of them says.
 */
final class OpenRules {
    private OpenRules() {}

    /** @param models rules of one pattern and without attributes, as the build makes sure of */
    static Model of(List<Model> models) {
        Map<List<String>, List<Rule>> byCondition = new LinkedHashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                byCondition
                        .computeIfAbsent(asked(rule), asked -> new ArrayList<>(1))
                        .add(rule);
            }
        }
        ModelImpl open = new ModelImpl();
        byCondition.values().forEach(rules -> open.addRule(together(rules)));
        return open;
    }

    /** The kind of target and what is asked of it, by the ids under which Drools shares a condition between rules. */
    private static List<String> asked(Rule rule) {
        Pattern<?> pattern = pattern(rule);
        List<String> asked = new ArrayList<>();
        asked.add(pattern.getPatternVariable().getType().getName());
        conditions(pattern.getConstraint()).forEach(condition -> asked.add(condition.getExprId()));
        return asked;
    }

    private static Pattern<?> pattern(Rule rule) {
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof Pattern<?> pattern) {
                return pattern;
            }
        }
        throw new IllegalStateException("a rule has no pattern: " + rule.getName());
    }

    private static List<SingleConstraint> conditions(Constraint constraint) {
        if (constraint == SingleConstraint.TRUE) {
            return List.of();
        }
        if (constraint instanceof SingleConstraint single) {
            return List.of(single);
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE) {
            throw new IllegalStateException("a rule has a constraint of type " + constraint.getType());
        }
        List<SingleConstraint> all = new ArrayList<>();
        constraint.getChildren().forEach(child -> all.addAll(conditions(child)));
        return all;
    }

    private static Rule together(List<Rule> rules) {
        Rule first = rules.get(0);
        Consequence consequence = new ConsequenceImpl(
                new Says(rules), first.getDefaultConsequence().getVariables(), false, false, "java");
        return new RuleImpl(
                first.getPackage(),
                rules.stream().map(Rule::getName).collect(Collectors.joining(" ")),
                first.getUnit(),
                new CompositePatterns(
                        Condition.Type.AND, first.getView().getSubConditions(), Map.of("default", consequence)));
    }

    /** What rules of the same conditions say of a target whose open reading passes them. */
    private static final class Says implements BlockN {
        private final transient BlockN[] said;
        private final transient PredicateN[] conditions;
        private final boolean ofPatient;

        Says(List<Rule> rules) {
            Pattern<?> pattern = pattern(rules.get(0));
            said = rules.stream()
                    .map(rule -> rule.getDefaultConsequence().getBlock())
                    .toArray(BlockN[]::new);
            conditions = conditions(pattern.getConstraint()).stream()
                    .map(SingleConstraint::getPredicate)
                    .toArray(PredicateN[]::new);
            Variable<?> target = pattern.getPatternVariable();
            ofPatient = target.getType() == PatientReading.class;
        }

        @Override
        public void execute(Object... target) throws Exception {
            say(target);
            Object strict = ofPatient ? ((PatientReading) target[0]).strict() : ((LesionReading) target[0]).strict();
            if (strict != null) {
                Object[] strictly = {strict};
                if (passes(strictly)) {
                    say(strictly);
                }
            }
        }

        private boolean passes(Object... strict) throws Exception {
            for (PredicateN condition : conditions) {
                if (!condition.test(strict)) {
                    return false;
                }
            }
            return true;
        }

        private void say(Object... reading) throws Exception {
            for (BlockN each : said) {
                each.execute(reading);
            }
        }
    }
}
