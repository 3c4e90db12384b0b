package org.osteoboard.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.outline.Index;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.whatif.Answer;
import org.osteoboard.model.whatif.Changes;
import org.osteoboard.model.whatif.Changes.Move;
import org.osteoboard.model.whatif.SetResult;
import org.osteoboard.model.whatif.Sweep;
import org.osteoboard.model.whatif.Tried;

/** What the sweep tells of an answer is what the proposals without and with the answer differ in: all of it, and no more. */
class SweepLawTest {
    /** Every n-th answer is compared; the long run sets {@code osteoboard.whatif.every} to 1. */
    private static final int EVERY = Integer.getInteger("osteoboard.whatif.every", 29);

    private static final Set<String> UNSETTLED =
            Set.of("needs-information", "not-excluded", "not-looked-for", "possible");

    /** One case with everything that is needed to try its answers. */
    private static final class Trial {
        final CaseFile file;
        final CaseFacts facts;
        final Proposal before;
        final List<Asked> asked;
        final Attempts attempts;

        Trial(String name) {
            OptionEngine engine = Cases.ENGINE;
            file = Cases.read(name).caseFile();
            facts = engine.facts(file);
            List<Said> said = engine.fire(facts);
            before = engine.explainer().build(facts, said, true);
            Index index = new Index(engine);
            asked = Cases.WHAT_IF.asked(before, facts);
            attempts = new Attempts(engine, index, file, Outline.of(engine, index, facts, said), before.assessments());
        }
    }

    private static Proposal propose(CaseFile file) {
        return Cases.ENGINE.propose(new ReadResult(file, List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.engine.whatif.Cases#names")
    void what_is_told_of_an_answer_is_what_the_proposals_differ_in(String name) {
        Trial trial = new Trial(name);
        int number = 0;
        for (Asked asked : trial.asked) {
            for (Candidate candidate : asked.candidates()) {
                CaseFile answered = trial.attempts.answered(asked, candidate);
                if (++number % EVERY != 0) {
                    continue;
                }
                Changes told = trial.attempts.of(answered);
                if (told != null) {
                    Changes real = Proposals.changes(trial.before, propose(answered));
                    String what = name + ": " + asked.missing().key() + " = " + candidate;
                    assertThat(told.options()).as(what).isEqualTo(real.options());
                    assertThat(told.contraindications()).as(what).isEqualTo(real.contraindications());
                    assertThat(told.alerts()).as(what).isEqualTo(real.alerts());
                    assertThat(told.statements()).as(what).containsExactlyInAnyOrderElementsOf(real.statements());
                    assertThat(told.assessments()).as(what).containsExactlyInAnyOrderElementsOf(real.assessments());
                }
            }
        }
        assertThat(number).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.engine.whatif.Cases#names")
    void an_answer_within_the_values_left_moves_only_what_was_unsettled(String name) {
        Sweep sweep = Cases.WHAT_IF.sweep(Cases.read(name).caseFile());
        if (!sweep.before().conflicts().isEmpty()) {
            return;
        }
        for (List<Tried> some : List.of(sweep.single(), sweep.pairs())) {
            for (Tried tried : some) {
                tried.answers().forEach(answer -> {
                    Changes changes = answer.changes();
                    for (List<Move> moves : List.of(
                            changes.options(), changes.contraindications(), changes.statements(), changes.alerts())) {
                        assertThat(moves)
                                .as(name + " " + tried.facts().get(0).key())
                                // An age under 18 takes every option out of scope.
                                .allMatch(move -> UNSETTLED.contains(move.before())
                                        || move.after().equals("out-of-scope"));
                    }
                });
            }
        }
    }

    @Test
    void the_settings_it_prints_give_the_changes_it_tells() {
        Sweep sweep = Cases.WHAT_IF.sweep(Cases.read(Cases.BREAST).caseFile());
        int printed = 0;
        for (Tried tried : sweep.single()) {
            for (Answer answer : tried.answers()) {
                String setting = answer.settings().get(0);
                if (!setting.isEmpty()) {
                    printed++;
                    SetResult set = Cases.WHAT_IF.with(Cases.bytes(Cases.BREAST), Format.YAML, List.of(setting));
                    assertThat(set.unusable()).as(setting).isEmpty();
                    Changes real = set.difference().orElseThrow().changes();
                    assertThat(real.options())
                            .as(setting)
                            .isEqualTo(answer.changes().options());
                    assertThat(real.contraindications())
                            .as(setting)
                            .isEqualTo(answer.changes().contraindications());
                    assertThat(real.alerts())
                            .as(setting)
                            .isEqualTo(answer.changes().alerts());
                }
            }
        }
        assertThat(printed).isGreaterThan(10);
    }

    @Test
    void the_unrecorded_imaging_of_a_vertebra_opens_or_closes_its_radiotherapy() {
        Sweep sweep = Cases.WHAT_IF.sweep(Cases.read(Cases.BREAST).caseFile());
        Tried imaging = sweep.single().stream()
                .filter(tried -> tried.facts().get(0).key().equals("bone.imaging@T8"))
                .findFirst()
                .orElseThrow();
        assertThat(imaging.answers())
                .anySatisfy(answer -> assertThat(answer.changes().options())
                        .contains(new Move("EBRT", "T8", "needs-information", "open")));
        assertThat(imaging.answers())
                .anySatisfy(answer -> assertThat(answer.changes().options())
                        .contains(new Move("EBRT", "T8", "needs-information", "not-opened")));
    }

    @Test
    void two_answers_are_told_together_only_where_neither_alone_is_enough() {
        Sweep sweep =
                Cases.WHAT_IF.sweep(Cases.read("unknown-origin-partial.yaml").caseFile());
        assertThat(sweep.pairs()).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.facts()).hasSize(2);
            assertThat(pair.answers())
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.values()).hasSize(2));
        });
    }

    @Test
    void what_two_answers_change_is_what_both_settings_change_and_neither_alone() {
        String name = "unknown-origin-partial.yaml";
        Sweep sweep = Cases.WHAT_IF.sweep(Cases.read(name).caseFile());
        int compared = 0;
        for (Tried pair : sweep.pairs()) {
            Answer answer = pair.answers().get(0);
            if (answer.settings().contains("")) {
                continue;
            }
            compared++;
            Changes both = changes(name, answer.settings());
            assertThat(both.options()).containsAll(answer.changes().options());
            assertThat(both.contraindications()).containsAll(answer.changes().contraindications());
            assertThat(both.alerts()).containsAll(answer.changes().alerts());
            assertThat(both.statements()).containsAll(answer.changes().statements());
            for (String alone : answer.settings()) {
                assertThat(changes(name, List.of(alone)).options())
                        .as(alone)
                        .doesNotContainAnyElementsOf(answer.changes().options());
            }
        }
        assertThat(compared).isPositive();
    }

    private static Changes changes(String name, List<String> settings) {
        return Cases.WHAT_IF
                .with(Cases.bytes(name), Format.YAML, settings)
                .difference()
                .orElseThrow()
                .changes();
    }

    @Test
    void the_same_case_gives_the_same_sweep() {
        CaseFile file = Cases.read(Cases.BREAST).caseFile();
        Sweep sweep = Cases.WHAT_IF.sweep(file);
        assertThat(Cases.WHAT_IF.sweep(file)).isEqualTo(sweep);
        assertThat(WhatIf.of(OptionEngine.create()).sweep(file)).isEqualTo(sweep);
    }
}
