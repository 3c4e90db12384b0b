package org.osteoboard.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.reading.PatientReading;
import org.osteoboard.model.reading.Reading;

/** A session that is kept carries nothing from one patient to the next. */
class RuleSessionsTest {
    private static final int CASES = 1_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void a_case_between_others_is_told_what_it_is_told_alone() {
        RandomCases random = new RandomCases(ENGINE, 3L);
        CaseFile file = random.caseFile();
        List<Said> alone = new RuleSessions(RuleModels.conditional()).fire(readings(file));
        RuleSessions kept = new RuleSessions(RuleModels.conditional());
        for (int i = 0; i < CASES; i++) {
            kept.fire(readings(random.caseFile()));
            assertThat(kept.fire(readings(file))).as("after case %d", i).isEqualTo(alone);
        }
    }

    @Test
    void the_standing_statements_are_those_whose_rules_ask_nothing() {
        TreeSet<String> asking = names(RuleModels.conditional());
        TreeSet<String> standing = names(RuleModels.all());
        assertThat(asking).hasSizeGreaterThan(100);
        standing.removeAll(asking);
        assertThat(standing)
                .isNotEmpty()
                .isEqualTo(ENGINE.catalogue().statements().stream()
                        .filter(Statement::standing)
                        .map(Statement::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_rule_fired_says_no_more_than_the_asking_rules_and_what_stands() {
        RandomCases random = new RandomCases(ENGINE, 4L);
        RuleSessions every = new RuleSessions(RuleModels.all());
        for (int i = 0; i < CASES; i++) {
            CaseFile file = random.caseFile();
            assertThat(every.fire(readings(file))).as("case %d", i).isEqualTo(ENGINE.fire(ENGINE.facts(file)));
        }
    }

    @Test
    void after_a_failure_the_next_case_finds_an_empty_session() {
        RuleSessions sessions = new RuleSessions(RuleModels.conditional());
        RandomCases random = new RandomCases(ENGINE, 5L);
        CaseFile file = random.caseFile();
        List<Said> expected = sessions.fire(readings(file));
        CaseFacts facts = ENGINE.facts(random.caseFile());
        PatientReading failing = PatientReading.of(new FactSource(facts, CaseFacts.PATIENT, Reading.OPEN), id -> {
            throw new IllegalStateException("planted");
        });
        CaseReadings broken = new CaseReadings(List.of(failing), List.of(), new ArrayList<>());
        assertThatThrownBy(() -> sessions.fire(broken)).hasRootCauseMessage("planted");
        assertThat(sessions.fire(readings(file))).isEqualTo(expected);
    }

    @Test
    void nothing_of_a_case_is_kept_with_its_session() throws InterruptedException {
        RuleSessions sessions = new RuleSessions(RuleModels.conditional());
        List<WeakReference<Object>> read = new ArrayList<>();
        fire(sessions, read);
        for (int i = 0; i < 50 && read.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(read).isNotEmpty().allMatch(each -> each.get() == null);
    }

    /** In a method of its own, so that no variable holds a reading any longer. */
    private static void fire(RuleSessions sessions, List<WeakReference<Object>> read) {
        CaseReadings readings = readings(new RandomCases(ENGINE, 6L).caseFile());
        readings.patient().forEach(each -> read.add(new WeakReference<>(each)));
        readings.lesions().forEach(each -> read.add(new WeakReference<>(each)));
        sessions.fire(readings);
    }

    private static CaseReadings readings(CaseFile file) {
        return ENGINE.readings(ENGINE.facts(file));
    }

    private static TreeSet<String> names(List<Model> models) {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
