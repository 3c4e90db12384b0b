package org.osteoboard.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.model.casefile.Told.problem;
import static org.osteoboard.model.casefile.Told.problems;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** A list that is written is complete; none, unknown and pending stand for the whole list. */
class ListsOfWordsTest {

    private static Map<String, Values> about(ReadResult read, String topic) {
        return read.caseFile().answers().stream()
                .filter(answer -> answer.factor().path().startsWith("patient." + topic + "."))
                .collect(Collectors.toMap(
                        answer -> answer.factor().path().substring(topic.length() + 9), Answer::values));
    }

    @Test
    void a_word_in_the_list_is_yes_and_every_other_no() {
        ReadResult read = Told.of("purposes: [pain-relief, mobility]");
        assertThat(read.problems()).isEmpty();
        assertThat(about(read, "purpose"))
                .containsEntry("painRelief", ValueSet.YES)
                .containsEntry("mobility", ValueSet.YES)
                .containsEntry("fracturePrevention", ValueSet.NO)
                .containsEntry("localCure", ValueSet.NO)
                .hasSize(6);
    }

    @Test
    void a_list_that_is_not_written_says_nothing() {
        assertThat(about(Told.of("patient: {age: 67}"), "purpose")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "none"})
    void an_empty_list_and_none_say_no_to_every_word(String written) {
        ReadResult read = Told.of("allergies: " + written);
        assertThat(read.problems()).isEmpty();
        assertThat(about(read, "allergy"))
                .hasSize(9)
                .allSatisfy((word, values) -> assertThat(values).isEqualTo(ValueSet.NO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "pending"})
    void a_list_that_was_asked_for_and_is_not_known_leaves_every_word_open(String written) {
        ReadResult read = Told.of("allergies: " + written);
        assertThat(read.problems()).isEmpty();
        assertThat(about(read, "allergy"))
                .hasSize(9)
                .allSatisfy((word, values) -> assertThat(values).isEqualTo(ValueSet.YES_OR_NO));
    }

    @Test
    void an_unreadable_word_takes_nothing_from_the_others_and_says_no_to_none() {
        ReadResult read = Told.of("allergies: [nsaid, denosumap]");
        assertThat(problems(read)).containsExactly("unknown-value@5 /allergies/1");
        assertThat(read.problems().get(0).hint().en()).isEqualTo("Maybe denosumab.");
        assertThat(about(read, "allergy")).containsExactly(Map.entry("nsaid", ValueSet.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsaid", "yes", "{nsaid: yes}", "''", "1"})
    void anything_else_is_no_list(String written) {
        assertThat(problem(Told.of("allergies: " + written)).code()).isEqualTo("wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[nsaid]]", "[null]"})
    void an_item_is_a_single_word(String written) {
        assertThat(problems(Told.of("allergies: " + written))).containsExactly("wrong-type@5 /allergies/0");
    }

    @Test
    void a_goal_says_what_it_is_about_and_keeps_the_persons_words() {
        ReadResult read = Told.of("goals:\n  - {about: walking, words: \"孫の結婚式に歩いて出たい\"}\n  - home\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.caseFile().goals()).containsExactly(new Goal("walking", "孫の結婚式に歩いて出たい", "/goals/0"));
        assertThat(about(read, "goals"))
                .containsEntry("walking", ValueSet.YES)
                .containsEntry("home", ValueSet.YES)
                .containsEntry("work", ValueSet.NO);
    }

    @Test
    void words_that_nobody_put_under_a_heading_leave_open_what_they_are_about() {
        ReadResult read = Told.of("goals:\n  - {words: \"庭に出たい\"}\n  - {about: home}\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.caseFile().goals()).extracting(Goal::words).containsExactly("庭に出たい", "");
        assertThat(about(read, "goals")).containsExactly(Map.entry("home", ValueSet.YES));
    }

    @Test
    void a_goal_has_no_other_keys() {
        assertThat(problems(Told.of("goals: [{about: walking, word: x}]"))).containsExactly("unknown-key@5 /goals/0");
        assertThat(problems(Told.of("goals: [{about: [walking]}]"))).containsExactly("wrong-type@5 /goals/0/about");
        assertThat(problems(Told.of("goals: [{about: flying}]"))).containsExactly("unknown-value@5 /goals/0");
    }

    @Test
    void a_word_written_twice_counts_once() {
        ReadResult read = Told.of("purposes: [mobility, mobility]");
        assertThat(read.problems()).isEmpty();
        assertThat(about(read, "purpose")).hasSize(6).containsEntry("mobility", ValueSet.YES);
        assertThat(List.copyOf(about(read, "purpose").values())).containsOnlyOnce(ValueSet.YES);
    }
}
