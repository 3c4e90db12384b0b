package org.osteoboard.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;

/** No rule is lost in another, and rules are put together when and only when they ask the same. */
class OpenRulesTest {
    private static final List<Rule> MERGED =
            OpenRules.of(RuleModels.conditional()).getRules();

    @Test
    void every_rule_is_in_one_of_them_and_once() {
        List<String> merged =
                MERGED.stream().flatMap(OpenRulesTest::names).sorted().toList();
        List<String> all = RuleModels.conditional().stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
        assertThat(merged).isEqualTo(all);
        assertThat(MERGED).hasSizeLessThan(all.size());
    }

    @Test
    void those_together_have_the_same_condition_and_no_others_do() {
        var catalogue = OptionEngine.create().catalogue();
        Set<Object> seen = new HashSet<>();
        for (Rule rule : MERGED) {
            Set<Object> conditions = names(rule)
                    .map(id -> {
                        Statement statement = catalogue.find(id);
                        return List.of(statement.aboutPatient(), statement.condition());
                    })
                    .collect(Collectors.toSet());
            assertThat(conditions).as(rule.getName()).hasSize(1);
            assertThat(seen.addAll(conditions)).as(rule.getName()).isTrue();
        }
    }

    private static Stream<String> names(Rule rule) {
        return Stream.of(rule.getName().split(" "));
    }
}
