package org.osteoboard.engine.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.engine.scale.MultipliedRules.Own;
import org.osteoboard.engine.session.RuleSessions;

/** The larger rule base that is measured is one: every copy works, and says the same. */
class MultipliedRulesTest {
    private static final int CASES = 100;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @ParameterizedTest
    @EnumSource
    void three_times_the_rules_say_what_the_rules_say(Own own) {
        RuleSessions sessions = new MultipliedRules(3, own).sessions();
        RandomCases random = new RandomCases(ENGINE, 7L);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = ENGINE.facts(random.caseFile());
            assertThat(sessions.fire(ENGINE.readings(facts))).as("case %d", i).isEqualTo(ENGINE.fire(facts));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_third_copies_alone_say_what_the_rules_say(Own own) {
        ModelImpl third = new ModelImpl();
        new MultipliedRules(3, own)
                .models().stream()
                        .flatMap(model -> model.getRules().stream())
                        .filter(rule -> rule.getName().endsWith("#3"))
                        .forEach(third::addRule);
        RuleSessions sessions = new RuleSessions(List.of(third));
        RandomCases random = new RandomCases(ENGINE, 8L);
        for (int i = 0; i < CASES; i++) {
            CaseFacts facts = ENGINE.facts(random.caseFile());
            assertThat(sessions.fire(ENGINE.readings(facts))).as("case %d", i).isEqualTo(ENGINE.fire(facts));
        }
    }

    @Test
    void rules_loaded_again_have_classes_of_their_own() {
        Class<?> once = conditionOf(RulesAgain.conditional());
        Class<?> again = conditionOf(RulesAgain.conditional());
        assertThat(again.getName()).startsWith("org.osteoboard.rules.").isEqualTo(once.getName());
        assertThat(again).isNotSameAs(once);
    }

    private static Class<?> conditionOf(List<Model> models) {
        Rule first = models.get(0).getRules().get(0);
        Pattern<?> pattern = (Pattern<?>) first.getView().getSubConditions().get(0);
        Constraint constraint = pattern.getConstraint();
        while (!(constraint instanceof SingleConstraint)) {
            constraint = constraint.getChildren().get(0);
        }
        return ((Predicate1.Impl<?>) ((SingleConstraint) constraint).getPredicate1())
                .getLambda()
                .getClass();
    }

    @Test
    void conditions_are_asked_again_for_every_copy_or_once_for_all() {
        int once = alphaNodes(1, Own.CODE);
        assertThat(once).isGreaterThan(100);
        assertThat(alphaNodes(3, Own.CODE)).isEqualTo(3 * once);
        assertThat(alphaNodes(3, Own.NODE)).isEqualTo(3 * once);
        assertThat(alphaNodes(3, Own.NOTHING)).isEqualTo(once);
    }

    private static int alphaNodes(int times, Own own) {
        InternalRuleBase base =
                (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(new MultipliedRules(times, own).models());
        AtomicInteger count = new AtomicInteger();
        base.getRete().getObjectTypeNodes().forEach(type -> count(type.getObjectSinkPropagator(), count));
        return count.get();
    }

    private static void count(ObjectSinkPropagator sinks, AtomicInteger count) {
        for (ObjectSink sink : sinks.getSinks()) {
            if (sink instanceof AlphaNode alpha) {
                count.incrementAndGet();
                count(alpha.getObjectSinkPropagator(), count);
            }
        }
    }
}
