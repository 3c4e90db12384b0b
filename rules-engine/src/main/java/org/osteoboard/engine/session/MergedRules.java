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
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/**
 * Rules that ask the same of the same kind of fact, put together: such a rule matches once and says what each of them
 * says. Each match costs a case time and memory, and each rule a start.
 */
final class MergedRules {
    private MergedRules() {}

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
        ModelImpl merged = new ModelImpl();
        byCondition.values().forEach(rules -> merged.addRule(rules.size() == 1 ? rules.get(0) : merged(rules)));
        return merged;
    }

    /** The kind of fact and what is asked of it, by the ids under which Drools shares a condition between rules. */
    private static List<String> asked(Rule rule) {
        List<String> asked = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof Pattern<?> pattern) {
                asked.add(pattern.getPatternVariable().getType().getName());
                add(pattern.getConstraint(), asked);
            }
        }
        return asked;
    }

    private static void add(Constraint constraint, List<String> asked) {
        if (constraint instanceof SingleConstraint single) {
            asked.add(single.getExprId());
            return;
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE) {
            throw new IllegalStateException("a rule has a constraint of type " + constraint.getType());
        }
        constraint.getChildren().forEach(child -> add(child, asked));
    }

    private static Rule merged(List<Rule> rules) {
        Rule first = rules.get(0);
        Consequence consequence = first.getDefaultConsequence();
        BlockN[] blocks = rules.stream()
                .map(rule -> rule.getDefaultConsequence().getBlock())
                .toArray(BlockN[]::new);
        BlockN each = facts -> {
            for (BlockN block : blocks) {
                block.execute(facts);
            }
        };
        return new RuleImpl(
                first.getPackage(),
                rules.stream().map(Rule::getName).collect(Collectors.joining(" ")),
                first.getUnit(),
                new CompositePatterns(
                        Condition.Type.AND,
                        first.getView().getSubConditions(),
                        Map.of(
                                "default",
                                new ConsequenceImpl(
                                        each,
                                        consequence.getVariables(),
                                        consequence.isUsingDrools(),
                                        consequence.isBreaking(),
                                        consequence.getLanguage()))));
    }
}
