package org.osteoboard.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.engine.law.Law;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.vignettes.Vignettes.Expected;
import org.osteoboard.vignettes.Vignettes.Vignette;

/**
 * Whatever is asked for decides: fill in what an undecided vignette waits for in every way, and the statement holds
 * after one answer and is ruled out after another; nothing that held is lost on the way.
 */
class CompletionsTest {
    /** Of a vignette; the long run sets {@code osteoboard.completions} to 300. */
    private static final int MOST = Integer.getInteger("osteoboard.completions", 100);

    private static final int ROUNDS = 4;

    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final Law LAW = new Law(ENGINE, ENGINE::fire);
    private static final Completions COMPLETIONS = new Completions(ENGINE);
    private static final List<Vignette> VIGNETTES = Vignettes.all();

    /** Vignettes that no answer decides both ways, {@code statement: sentence}, each with the reason. */
    private static final Map<String, String> UNDECIDED = Map.of(
            "RED-01: strong legs and no word on bladder and bowel",
            "a yes would contradict Frankel E and AIS E; the alert then holds beside the contradiction",
            "RED-01: strength last looked at four days ago",
            "a yes would contradict Frankel E and AIS E; the alert then holds beside the contradiction",
            "RED-08: suspected and not imaged",
            "imaging without compression contradicts the suspicion on file",
            "RED-10: albumin not recorded",
            "above an albumin of 4 g/dL the two formulas fall on both sides of 12",
            "RED-11: albumin not recorded",
            "above an albumin of 4 g/dL the two formulas fall on both sides of 12",
            "RED-11-severe: 14.1 without albumin",
            "above an albumin of 4 g/dL the two formulas fall on both sides of 14",
            "RT-54: thyroid or lung",
            "lung contradicts the differentiation of a thyroid cancer on file",
            "SURG-23: touches the cord (1c): authors differ",
            "on 1c authors differ; only the other facts asked for can rule it out");

    @Test
    void what_an_undecided_vignette_asks_for_decides_it_both_ways() {
        Map<String, String> undecided = new TreeMap<>();
        for (Vignette vignette : VIGNETTES) {
            if (vignette.expected() == Expected.POSSIBLE) {
                Set<Expected> reached = reached(vignette);
                if (reached != null && !reached.containsAll(Set.of(Expected.HOLDS, Expected.RULED_OUT))) {
                    undecided.put(vignette.statement() + ": " + vignette.sentence(), "reached " + reached);
                }
            }
        }
        assertThat(undecided.keySet()).as("%s", undecided).isEqualTo(UNDECIDED.keySet());
    }

    /** How the statement ended after some answer; null if the case waits for no answer, but for sources to agree. */
    private static Set<Expected> reached(Vignette vignette) {
        Statement statement = ENGINE.catalogue().find(vignette.statement());
        String target = statement.aboutPatient() ? Proposal.PATIENT : vignette.target();
        CaseFile file = ENGINE.reader().read(Vignettes.caseOf(vignette.given())).caseFile();
        if (!COMPLETIONS.answerable(file, asked(file, statement, target))) {
            return null;
        }
        Set<Expected> reached = EnumSet.noneOf(Expected.class);
        List<CaseFile> open = List.of(file);
        for (int round = 0; round < ROUNDS && reached.size() < 2; round++) {
            List<CaseFile> stillOpen = new ArrayList<>();
            int share = Math.max(8, MOST / open.size());
            for (CaseFile less : open) {
                List<String> keys = asked(less, statement, target);
                List<CaseFile> completions = new ArrayList<>(COMPLETIONS.of(less, keys, share, round));
                if (keys.contains("lesion@" + LesionFacts.UNDESCRIBED)) {
                    lesions(vignette).forEach(lesion -> completions.add(Completions.described(less, lesion)));
                }
                for (CaseFile more : completions) {
                    Expected outcome = outcome(less, more, statement, target, vignette);
                    if (outcome == Expected.POSSIBLE) {
                        stillOpen.add(more);
                    } else if (outcome != null) {
                        reached.add(outcome);
                    }
                    if (round > 0 && reached.size() == 2) {
                        return reached;
                    }
                }
            }
            if (stillOpen.isEmpty()) {
                return reached;
            }
            open = some(stillOpen);
        }
        return reached;
    }

    /** A few of many, evenly. */
    private static List<CaseFile> some(List<CaseFile> many) {
        List<CaseFile> few = new ArrayList<>();
        for (int i = 0; i < Math.min(12, many.size()); i++) {
            few.add(many.get(i * many.size() / Math.min(12, many.size())));
        }
        return few;
    }

    /** The lesions that decide the statement in its other vignettes: what a lesion not yet described may turn out to be. */
    private static List<Lesion> lesions(Vignette vignette) {
        return VIGNETTES.stream()
                .filter(other ->
                        other.statement().equals(vignette.statement()) && other.expected() != Expected.POSSIBLE)
                .flatMap(other -> ENGINE.reader().read(Vignettes.caseOf(other.given())).caseFile().lesions().stream())
                .toList();
    }

    private static List<String> asked(CaseFile file, Statement statement, String target) {
        Proposal proposal = ENGINE.propose(new ReadResult(file, List.of(), List.of()));
        return proposal.statements().stream()
                .filter(entry ->
                        entry.id().equals(statement.id()) && entry.target().equals(target))
                .map(StatementEntry::waitsFor)
                .findFirst()
                .orElse(List.of());
    }

    /** What became of the statement, after the law was tried; null if the answers contradict each other. */
    private static Expected outcome(
            CaseFile less, CaseFile more, Statement statement, String target, Vignette vignette) {
        CaseFacts after = ENGINE.facts(more);
        after.complete();
        if (!after.contradictions().isEmpty()) {
            return null;
        }
        CaseFacts before = ENGINE.facts(less);
        before.complete();
        if (before.contradictions().isEmpty()) {
            Optional<String> broken = LAW.broken(less, more);
            assertThat(broken)
                    .as("%s: %s", vignette.statement(), vignette.sentence())
                    .isEmpty();
        }
        boolean gone = after.lesions().stream().noneMatch(lesion -> lesion.id().equals(target));
        if (gone && !target.equals(Proposal.PATIENT)) {
            return null;
        }
        Said said = ENGINE.fire(after).get(Completions.position(after, target) + 1);
        return said.holds().get(statement.index())
                ? Expected.HOLDS
                : said.open().get(statement.index()) ? Expected.POSSIBLE : Expected.RULED_OUT;
    }
}
