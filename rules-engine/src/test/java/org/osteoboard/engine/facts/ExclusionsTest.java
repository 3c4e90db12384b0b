package org.osteoboard.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Contradicting;
import org.osteoboard.engine.law.RandomCases;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.casefile.Lesion;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorValues;

/** Stated facts that exclude each other are found wherever they are, although not every pair is looked for. */
class ExclusionsTest {
    private static final int CASES = 5_000;
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void exactly_those_are_found_that_asking_all_of_them_finds() {
        RandomCases random = new RandomCases(ENGINE, 8L);
        Set<String> ids = new HashSet<>();
        ENGINE.catalogue().contradictions().forEach(each -> ids.add(each.id()));
        Set<String> met = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            CaseFile file = mixed(random.caseFile(), random.caseFile());
            List<String> found = ENGINE.facts(file).contradictions().stream()
                    .map(Contradiction::id)
                    .filter(ids::contains)
                    .toList();
            assertThat(found).as("case %d", i).isEqualTo(all(file));
            met.addAll(found);
        }
        assertThat(met).hasSizeGreaterThan(ids.size() / 2);
    }

    private static List<String> all(CaseFile file) {
        Map<FactorRef, Answer> patient = byFactor(file.answers());
        List<String> certain = new ArrayList<>();
        for (Contradicting each : ENGINE.catalogue().contradictions()) {
            if (each.aboutPatient()) {
                if (each.when().certain(view(patient, Map.of()))) {
                    certain.add(each.id());
                }
                continue;
            }
            for (Lesion lesion : file.lesions()) {
                if (each.when().certain(view(patient, byFactor(lesion.answers())))) {
                    certain.add(each.id());
                }
            }
        }
        return certain;
    }

    private static Map<FactorRef, Answer> byFactor(List<Answer> answers) {
        Map<FactorRef, Answer> byFactor = new LinkedHashMap<>();
        answers.forEach(answer -> byFactor.put(answer.factor().ref(), answer));
        return byFactor;
    }

    private static FactorValues view(Map<FactorRef, Answer> patient, Map<FactorRef, Answer> lesion) {
        return ref -> {
            Answer answer = (ref.aboutPatient() ? patient : lesion).get(ref);
            return answer == null ? ENGINE.factors().get(ref).everything() : answer.values();
        };
    }

    /** Two cases without contradictions as one, which has some. */
    private static CaseFile mixed(CaseFile one, CaseFile other) {
        List<Lesion> lesions = new ArrayList<>();
        for (int i = 0; i < one.lesions().size(); i++) {
            Lesion lesion = one.lesions().get(i);
            List<Answer> more =
                    i < other.lesions().size() ? other.lesions().get(i).answers() : List.of();
            lesions.add(new Lesion(lesion.id(), lesion.pointer(), 1, joined(lesion.answers(), more), ""));
        }
        return new CaseFile(
                "mixed",
                one.asOf(),
                joined(one.answers(), other.answers()),
                lesions,
                true,
                List.of(),
                "",
                one.sha256());
    }

    private static List<Answer> joined(List<Answer> some, List<Answer> more) {
        Map<FactorRef, Answer> joined = byFactor(more);
        joined.putAll(byFactor(some));
        return List.copyOf(joined.values());
    }
}
