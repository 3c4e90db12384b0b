package org.osteoboard.engine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.law.Law;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.LocalRules;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;

/** What a pack's statements say of a case, and that they say nothing else. */
class LocalRulesTest {
    /** Random packs of the default run, with 200 pairs of cases each; the long run sets {@code osteoboard.law.packs}. */
    private static final int PACKS = Integer.getInteger("osteoboard.law.packs", 4);

    private static final OptionEngine PLAIN = APack.ENGINE;
    private static final OptionEngine LOCAL = PLAIN.with(APack.example().good());

    private static Proposal propose(OptionEngine engine, CaseFile file) {
        return engine.propose(new ReadResult(file, List.of(), List.of()));
    }

    @Test
    void every_statement_fires_where_its_condition_is_certain_or_possible_and_nowhere_else() {
        OptionEngine engine = PLAIN.with(new RandomPacks(3).pack(100));
        int first = PLAIN.catalogue().statements().size();
        List<Statement> own = engine.catalogue().statements().subList(first, first + 100);
        RandomCases cases = new RandomCases(engine, 5);
        int held = 0;
        for (int i = 0; i < 200; i++) {
            CaseFacts facts = engine.facts(cases.caseFile());
            List<Said> said = engine.fire(facts);
            for (Statement statement : own) {
                for (int at = CaseFacts.PATIENT; at < facts.lesions().size(); at++) {
                    boolean here = statement.aboutPatient() == (at == CaseFacts.PATIENT);
                    boolean certain = here && isCertain(facts, at);
                    FactorValues view = facts.view(at);
                    assertThat(said.get(at + 1).holds().get(statement.index()))
                            .as("%s %s", statement.id(), statement.drl())
                            .isEqualTo(certain && statement.condition().certain(view));
                    assertThat(said.get(at + 1).open().get(statement.index()))
                            .as("%s %s", statement.id(), statement.drl())
                            .isEqualTo(here && statement.condition().possible(view));
                    held += said.get(at + 1).holds().get(statement.index()) ? 1 : 0;
                }
            }
        }
        assertThat(held).isGreaterThan(1_000);
    }

    /** Lesions that need not exist are in the open reading only. */
    private static boolean isCertain(CaseFacts facts, int at) {
        if (at == CaseFacts.PATIENT) {
            return true;
        }
        LesionFacts lesion = facts.lesions().get(at);
        return lesion.certain();
    }

    @Test
    void what_a_pack_says_of_every_case_stands_without_firing() {
        String ofPatient = APack.statement("LOCAL-A", "unavailable", "options: [RADIUM_223]", "x")
                .replace("  when: 'x'\n", "");
        String ofLesion = APack.statement("LOCAL-B", "unavailable", "options: [EBRT]", "x")
                .replace("  when: 'x'\n", "");
        LocalPack pack = APack.of(ofPatient + ofLesion).good();
        OptionEngine engine = PLAIN.with(pack);
        RandomCases cases = new RandomCases(engine, 11);
        for (int i = 0; i < 50; i++) {
            CaseFacts facts = engine.facts(cases.caseFile());
            CaseReadings readings = engine.readings(facts);
            String before = readings.said().toString();
            new LocalRules(pack.statements()).fire(readings);
            assertThat(readings.said().toString()).isEqualTo(before);
            for (Statement statement : pack.statements()) {
                assertThat(statement.standing()).isTrue();
                for (int at = CaseFacts.PATIENT; at < facts.lesions().size(); at++) {
                    boolean here = statement.aboutPatient() == (at == CaseFacts.PATIENT);
                    Said said = readings.said().get(at + 1);
                    assertThat(said.holds().get(statement.index())).isEqualTo(here && isCertain(facts, at));
                    assertThat(said.open().get(statement.index())).isEqualTo(here);
                }
            }
        }
    }

    @Test
    void the_law_of_refinement_holds_for_random_packs() {
        for (int seed = 1; seed <= PACKS; seed++) {
            OptionEngine engine = PLAIN.with(new RandomPacks(seed).pack(60));
            Law law = new Law(engine, engine::fire);
            RandomCases cases = new RandomCases(engine, seed);
            for (int i = 0; i < 200; i++) {
                CaseFile more = cases.caseFile();
                CaseFile less = cases.lessKnown(more);
                assertThat(law.broken(less, more))
                        .as("pack %d, pair %d", seed, i)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_pack_takes_nothing_away_and_changes_no_option() {
        RandomCases cases = new RandomCases(PLAIN, 17);
        for (int i = 0; i < 60; i++) {
            CaseFile file = cases.caseFile();
            Proposal plain = propose(PLAIN, file);
            Proposal local = propose(LOCAL, file);
            assertThat(local.statements()).containsAll(plain.statements());
            assertThat(local.statements().stream().filter(each -> !each.local()).toList())
                    .isEqualTo(plain.statements());
            assertThat(local.assessments()).isEqualTo(plain.assessments());
            assertThat(local.sources()).containsAll(plain.sources());
            for (int m = 0; m < plain.modalities().size(); m++) {
                List<OptionEntry> before = plain.modalities().get(m).options();
                List<OptionEntry> after = local.modalities().get(m).options();
                assertThat(after).hasSameSizeAs(before);
                for (int o = 0; o < before.size(); o++) {
                    assertThat(after.get(o).option()).isEqualTo(before.get(o).option());
                    assertThat(after.get(o).state()).isEqualTo(before.get(o).state());
                    assertThat(after.get(o).contraindication())
                            .isEqualTo(before.get(o).contraindication());
                    assertThat(after.get(o).statements())
                            .containsAll(before.get(o).statements());
                }
            }
            for (int a = 0; a < plain.alerts().size(); a++) {
                Alert before = plain.alerts().get(a);
                Alert after = local.alerts().get(a);
                assertThat(after.topic()).isEqualTo(before.topic());
                assertThat(after.state()).isLessThanOrEqualTo(before.state()); // raised is the first
                assertThat(after.statements()).containsAll(before.statements());
            }
        }
    }

    @Test
    void an_unavailable_option_and_its_forms_are_marked_and_nothing_more() {
        String unavailable = APack.statement("LOCAL-A", "unavailable", "options: [EBRT]", "x")
                .replace("  when: 'x'\n", "");
        OptionEngine engine = PLAIN.with(APack.of(unavailable).good());
        CaseFile file = new RandomCases(PLAIN, 23).caseFile();
        List<OptionEntry> options = propose(engine, file).modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .toList();
        assertThat(options)
                .filteredOn(OptionEntry::unavailable)
                .isNotEmpty()
                .allMatch(option ->
                        option.option().equals("EBRT") || option.partOf().equals("EBRT"));
        assertThat(options)
                .filteredOn(option ->
                        option.option().equals("EBRT") || option.partOf().equals("EBRT"))
                .allMatch(OptionEntry::unavailable);
    }

    @Test
    void the_pack_is_named_in_the_proposal_and_its_age_is_told() {
        CaseFile file = new RandomCases(PLAIN, 29).caseFile();
        assertThat(propose(PLAIN, file).versions().pack()).isEqualTo(Proposal.Pack.NONE);
        assertThat(propose(LOCAL, file).versions().pack().id()).isEqualTo("kita-hospital");
        assertThat(propose(LOCAL, file).scope()).noneMatch(notice -> notice.id().equals("local-pack-overdue"));
        OptionEngine old = PLAIN.with(
                APack.example().replace("pack.yaml", "2027-11-30", "2026-11-19").good());
        assertThat(propose(old, file).scope()).anyMatch(notice -> notice.id().equals("local-pack-overdue"));
    }

    @Test
    void sixteen_threads_give_what_one_thread_gives() throws Exception {
        OptionEngine fresh = PLAIN.with(APack.example().good());
        RandomCases random = new RandomCases(PLAIN, 31);
        List<CaseFile> files = new ArrayList<>();
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            CaseFile file = random.caseFile();
            files.add(file);
            work.add(() -> propose(fresh, file).toString());
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> done = threads.invokeAll(work);
            for (int i = 0; i < files.size(); i++) {
                assertThat(done.get(i).get())
                        .isEqualTo(propose(LOCAL, files.get(i)).toString());
            }
        } finally {
            threads.shutdown();
        }
    }
}
