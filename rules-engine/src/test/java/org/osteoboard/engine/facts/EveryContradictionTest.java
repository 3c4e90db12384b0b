package org.osteoboard.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.source.Format;

/** What is asked for to find every contradiction finds what asking for every single factor finds. */
class EveryContradictionTest {
    private static final OptionEngine ENGINE = OptionEngine.create();

    @Test
    void completing_finds_what_asking_for_every_factor_finds() {
        GeneratedCases cases = new GeneratedCases(ENGINE.factors(), ENGINE.catalogue(), 1, 100);
        Set<String> found = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            CaseFile file = ENGINE.reader()
                    .read(contradicted(cases.line(i), i), Format.JSON)
                    .caseFile();
            CaseFacts completed = ENGINE.facts(file);
            completed.complete();
            CaseFacts asked = ENGINE.facts(file);
            everyFactor(asked);
            assertThat(completed.contradictions()).as("case %d", i).isEqualTo(asked.contradictions());
            asked.contradictions().forEach(each -> found.add(each.id()));
        }
        assertThat(found)
                .contains("patient.pregnancy.late", "collapse-without-fracture")
                .hasSizeGreaterThan(5);
    }

    private static void everyFactor(CaseFacts facts) {
        for (Factor factor : facts.table().ofPatient()) {
            facts.fact(factor, CaseFacts.PATIENT);
        }
        for (LesionFacts lesion : facts.lesions()) {
            for (Factor factor : facts.table().ofLesion()) {
                facts.fact(factor, lesion.position());
            }
        }
    }

    /** Generated cases seldom contradict themselves: some words are exchanged for others that may not go together. */
    private static byte[] contradicted(byte[] line, int index) {
        String json = new String(line, java.nio.charset.StandardCharsets.UTF_8);
        String other = switch (index % 6) {
            case 1 -> json.replace("\"sex\":\"female\"", "\"sex\":\"male\"");
            case 2 -> json.replace("\"sex\":\"male\"", "\"sex\":\"female\"");
            case 3 -> json.replaceAll("\"fracture\":\"[a-z]+\"", "\"fracture\":\"none\"");
            case 4 -> json.replaceAll("\"type\":\"[a-z]+\"", "\"type\":\"blastic\"");
            case 5 -> json.replaceAll("\"ecog\":[0-4]", "\"ecog\":0,\"kps\":30");
            default -> json;
        };
        return other.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
