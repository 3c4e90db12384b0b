package org.osteoboard.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.grammar.Op;

/** The factor table that was built is whole and consistent. */
class FactorTableTest {
    private static final FactorTable TABLE = FactorTable.load();

    @Test
    void every_factor_is_found_by_its_path_and_by_its_position() {
        assertThat(TABLE.all()).hasSizeGreaterThan(250);
        assertThat(TABLE.all()).extracting(Factor::path).doesNotHaveDuplicates();
        for (Factor factor : TABLE.all()) {
            assertThat(TABLE.named(factor.path())).isSameAs(factor);
            assertThat(TABLE.find(factor.path())).isSameAs(factor);
            assertThat(TABLE.get(factor.ref())).isSameAs(factor);
            assertThat(factor.ref().aboutPatient()).isEqualTo(factor.path().startsWith("patient."));
        }
        assertThat(TABLE.ofPatient().size() + TABLE.ofLesion().size())
                .isEqualTo(TABLE.all().size());
        assertThat(TABLE.find("patient.nothing")).isNull();
        assertThatThrownBy(() -> TABLE.named("patient.nothing")).hasMessage("no factor patient.nothing");
    }

    @Test
    void every_factor_has_a_label_in_both_languages_a_group_and_somebody_who_can_supply_it() {
        for (Factor factor : TABLE.all()) {
            assertThat(factor.label().ja()).as(factor.path()).isNotBlank();
            assertThat(factor.label().en()).as(factor.path()).isNotBlank();
            assertThat(factor.help().ja().isEmpty())
                    .as(factor.path())
                    .isEqualTo(factor.help().en().isEmpty());
            assertThat(TABLE.groups()).as(factor.path()).containsKey(factor.group());
            assertThat(TABLE.roles()).as(factor.path()).containsKey(factor.who());
        }
    }

    @Test
    void every_key_of_the_case_file_lies_in_a_section_that_has_a_title() {
        for (Factor factor : TABLE.all()) {
            Factor.Input input = factor.input();
            if (input != null && input.key().contains(".")) {
                String section = input.key().substring(0, input.key().lastIndexOf('.'));
                String full = factor.ref().aboutPatient() ? section : "bone-metastases.lesions." + section;
                assertThat(TABLE.sections()).as(factor.path()).containsKey(full);
            }
        }
    }

    @Test
    void no_word_of_a_choice_means_two_things_even_without_regard_to_case() {
        for (Factor factor : TABLE.all()) {
            Map<String, Long> meanings = new HashMap<>();
            BiConsumer<String, Long> meaning = (word, mask) -> {
                Long other = meanings.put(word.toLowerCase(Locale.ROOT), mask);
                assertThat(other == null || other.equals(mask))
                        .as("%s: %s", factor, word)
                        .isTrue();
            };
            for (int i = 0; i < factor.values().size(); i++) {
                meaning.accept(factor.values().get(i).word(), 1L << i);
            }
            factor.aliases().forEach(alias -> meaning.accept(alias.word(), alias.mask()));
            assertThat(meanings).as(factor.path()).doesNotContainKeys("unknown", "pending");
        }
    }

    @Test
    void every_alias_and_every_implied_value_is_one_of_its_factor() {
        for (Factor factor : TABLE.all()) {
            for (Factor.Alias alias : factor.aliases()) {
                assertThat(ValueSet.of(alias.mask()).within(factor.everything()))
                        .as("%s: %s", factor, alias.word())
                        .isTrue();
            }
            for (Factor.Implied implied : factor.implied()) {
                assertThat(ValueSet.of(implied.mask())
                                .within(TABLE.get(implied.factor()).everything()))
                        .as(factor.path())
                        .isTrue();
            }
        }
    }

    @Test
    void limits_of_a_number_lie_in_order() {
        for (Factor factor : TABLE.all()) {
            assertThat(factor.number() != null).as(factor.path()).isEqualTo(factor.kind() == Factor.Kind.RANGE);
            if (factor.number() != null) {
                Factor.Numbers numbers = factor.numbers();
                assertThat(numbers.low()).as(factor.path()).isLessThan(numbers.high());
                assertThat(numbers.plausibleLow() == null).as(factor.path()).isEqualTo(numbers.plausibleHigh() == null);
                if (numbers.plausibleLow() != null && numbers.plausibleHigh() != null) {
                    assertThat(numbers.plausibleLow())
                            .as(factor.path())
                            .isBetween(numbers.low(), numbers.high())
                            .isLessThan(numbers.plausibleHigh());
                    assertThat(numbers.plausibleHigh()).as(factor.path()).isLessThanOrEqualTo(numbers.high());
                }
            }
        }
    }

    @Test
    void what_must_have_a_date_grows_old() {
        for (Factor factor : TABLE.all()) {
            if (factor.dateRequired() || factor.staleAfterDays() > 0) {
                assertThat(factor.dated()).as(factor.path()).isTrue();
            }
            if (factor.dateRequired()) {
                assertThat(factor.staleAfterDays()).as(factor.path()).isPositive();
            }
        }
    }

    @Test
    void every_condition_asks_of_each_factor_what_fits_its_kind_and_a_patient_asks_nothing_of_a_lesion() {
        for (Factor factor : TABLE.all()) {
            for (Condition condition : conditions(factor)) {
                condition.tests(test -> {
                    Factor asked = TABLE.get(test.factor());
                    assertThat(asked.ref().aboutPatient() || !factor.ref().aboutPatient())
                            .as("%s asks %s", factor, asked)
                            .isTrue();
                    assertThat(kindOf(test.op()))
                            .as("%s asks %s", factor, asked)
                            .isEqualTo(asked.kind());
                });
            }
            if (factor.source() instanceof Factor.Computed computed) {
                computed.when()
                        .tests(test -> assertThat(kindOf(test.op()))
                                .isEqualTo(TABLE.get(test.factor()).kind()));
                assertThat(computed.by()).as(factor.path()).isNotEmpty();
            }
        }
    }

    private static List<Condition> conditions(Factor factor) {
        List<Condition> all = new ArrayList<>();
        if (factor.applies() != null) {
            all.add(factor.applies());
        }
        if (factor.noIf() != null) {
            all.add(factor.noIf());
        }
        if (factor.source() instanceof Factor.YesIf yesIf) {
            all.add(yesIf.condition());
        }
        if (factor.source() instanceof Factor.Cases cases) {
            cases.cases().forEach(each -> all.add(each.when()));
        }
        return all;
    }

    private static Factor.Kind kindOf(Op op) {
        return switch (op) {
            case YES, NO -> Factor.Kind.FINDING;
            case IS, IS_NOT -> Factor.Kind.CHOICE;
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> Factor.Kind.RANGE;
        };
    }

    @Test
    void a_factor_made_of_cases_has_a_case_for_each_of_its_values() {
        for (Factor factor : TABLE.all()) {
            if (factor.source() instanceof Factor.Cases cases) {
                long given = 0;
                for (Factor.Case each : cases.cases()) {
                    given |= each.mask();
                }
                assertThat(ValueSet.of(given)).as(factor.path()).isEqualTo(factor.everything());
            }
        }
    }

    @Test
    void a_key_holds_one_factor_or_a_list_of_words() {
        for (List<Factor> scope : List.of(TABLE.ofPatient(), TABLE.ofLesion())) {
            Set<String> single = new HashSet<>();
            Set<String> listed = new HashSet<>();
            for (Factor factor : scope) {
                Factor.Input input = factor.input();
                if (input != null) {
                    (input.member().isEmpty() ? single : listed).add(input.key());
                }
            }
            assertThat(listed).as("keys of lists").allMatch(key -> !single.contains(key));
        }
    }
}
