package org.osteoboard.engine.scale;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.osteoboard.engine.session.RuleModels;
import org.osteoboard.engine.session.RuleSessions;

/**
 * The rules several times over. Every copy is a rule of its own and says what its original says: all of them together
 * say what the originals say alone.
 */
public final class MultipliedRules {
    /** What every copy has of its own, besides its name. */
    public enum Own {
        /** Its compiled classes and its node, as another rule would. */
        CODE,
        /** Its node: the condition is asked again for every copy, by the code of the original. */
        NODE,
        /** Nothing: what is the same is put together with its original, and asked and matched once. */
        NOTHING
    }

    private final ModelImpl model = new ModelImpl("multiplied");

    /** @param times 1 for the rules as they are */
    public MultipliedRules(int times, Own own) {
        add(RuleModels.conditional(), 1, Own.NOTHING);
        for (int time = 2; time <= times; time++) {
            add(own == Own.CODE ? RulesAgain.conditional() : RuleModels.conditional(), time, own);
        }
    }

    private void add(List<Model> models, int time, Own own) {
        for (Model each : models) {
            for (Rule rule : each.getRules()) {
                model.addRule(time == 1 ? rule : copy(rule, "#" + time, own));
            }
        }
    }

    private static Rule copy(Rule rule, String suffix, Own own) {
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            conditions.add(
                    own != Own.NOTHING && condition instanceof Pattern<?> pattern ? apart(pattern, suffix) : condition);
        }
        return new RuleImpl(
                rule.getPackage(),
                rule.getName() + suffix,
                rule.getUnit(),
                new CompositePatterns(Condition.Type.AND, conditions, rule.getConsequences()));
    }

    private static <T> Condition apart(Pattern<T> pattern, String suffix) {
        PatternImpl<T> apart = new PatternImpl<>(pattern.getPatternVariable());
        apart(pattern.getConstraint(), suffix).forEach(apart::addConstraint);
        return apart;
    }

    /** Drools shares the node of conditions whose ids are equal. */
    private static List<Constraint> apart(Constraint constraint, String suffix) {
        if (constraint instanceof SingleConstraint single) {
            return List.of(apart(single, suffix));
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE) {
            throw new IllegalStateException("a rule has a constraint of type " + constraint.getType());
        }
        return constraint.getChildren().stream()
                .flatMap(child -> apart(child, suffix).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static SingleConstraint apart(SingleConstraint single, String suffix) {
        return new SingleConstraint1<>(single.getExprId() + suffix, single.getVariables()[0], single.getPredicate1());
    }

    List<Model> models() {
        return List.of(model);
    }

    /** How many rules there are now. */
    public int count() {
        return model.getRules().size();
    }

    /** A new rule base of them. */
    public RuleSessions sessions() {
        return new RuleSessions(models());
    }
}
