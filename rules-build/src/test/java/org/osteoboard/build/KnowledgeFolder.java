package org.osteoboard.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A knowledge folder of two options, three statements and one score, without a fault until a test puts one in. */
final class KnowledgeFolder {
    static final String FACTORS = "factors/factors.yaml";
    static final String DRL = "rules/care.drl";
    static final String TEXTS = "rules/care.yaml";
    static final String OPTIONS = "rules/options.yaml";
    static final String SCORE = "rules/scores/burden.yaml";

    private final Path root;

    KnowledgeFolder(Path root) {
        this.root = root;
        put("factors/texts.yaml", """
                sections: {}
                roles: {nurse: {ja: 看護師, en: nurse}}
                groups: {case: {ja: 症例, en: case}}
                """);
        put(FACTORS, """
                patient.pain.worst: {kind: range, label: {ja: 痛み, en: worst pain}, group: case, who: nurse, input: pain.worst, unit: NRS, between: [0, 10], step: 1}
                patient.pain.burning: {kind: finding, label: {ja: 灼熱痛, en: burning pain}, group: case, who: nurse, input: pain.burning}
                patient.cancer.primary: {kind: choice, label: {ja: 原発, en: primary}, group: case, who: nurse, input: cancer.primary, type: Primary, values: {breast: {ja: 乳房, en: breast}, lung: {ja: 肺, en: lung}}}
                patient.burden: {kind: range, label: {ja: 負担, en: burden}, group: case, who: nurse, by: score, unit: "1", between: [0, 3], step: 1}
                bone.fractured: {kind: finding, label: {ja: 骨折, en: fracture}, group: case, who: nurse, input: fractured}
                """);
        put(DRL, """
                package org.osteoboard.rules;

                import org.osteoboard.model.choice.Primary;
                import org.osteoboard.model.reading.LesionReading;
                import org.osteoboard.model.reading.PatientReading;

                // two options and a note
                rule "OPEN-DRUG"   // painful breast cancer
                  when
                    $patient : PatientReading( patient.pain.worst.atLeast(4), patient.cancer.primary.is(Primary.BREAST) )
                  then
                    $patient.says("OPEN-DRUG");
                end

                rule "OPEN-RAYS"   // a fracture
                  when
                    $lesion : LesionReading( bone.fractured.yes() )
                  then
                    $lesion.says("OPEN-RAYS");
                end

                rule "TALK"
                  when
                    $patient : PatientReading( )
                  then
                    $patient.says("TALK");
                end
                """);
        put(TEXTS, """
                OPEN-DRUG: {kind: opens, options: [DRUG], ja: 痛みがある。, en: There is pain., sources: [{id: BOOK, at: p. 1}], reviewed: 2026-11-22}
                OPEN-RAYS: {kind: opens, options: [RAYS], ja: 骨折がある。, en: There is a fracture., contention: DOSE, sources: [{id: BOOK}], reviewed: 2026-11-22}
                TALK: {kind: note, topic: TALKING, ja: 話し合う。, en: People talk., contention: DOSE, sources: [{id: BOOK}], reviewed: 2026-11-22}
                """);
        put(OPTIONS, """
                families:
                  ANY_DRUG: {ja: 薬, en: any drug}
                options:
                  DRUG: {modality: painkillers, target: patient, families: [ANY_DRUG], plain: {ja: 痛みの薬です。, en: A medicine for pain.}, ja: 薬剤, en: drug}
                  RAYS: {modality: radiotherapy, target: lesion, families: [], plain: {ja: 光を当てます。, en: Rays are used.}, ja: 照射, en: rays}
                """);
        put("rules/topics.yaml", "TALKING: {kind: note, ja: 話し合い, en: talking}\n");
        put(
                "rules/missing.yaml",
                "PAIN-ASK: {factors: [patient.pain.worst], ja: 痛みを聞く。, en: Pain is asked for., sources: [{id: BOOK}], reviewed: 2026-11-22}\n");
        put("rules/sources.yaml", "BOOK: {title: A book, org: us, year: 2026, read: primary}\n");
        put("rules/aims.yaml", "patient.pain.burning: {serves: {DRUG: [OPEN-DRUG]}, concerns: [ANY_DRUG]}\n");
        put("rules/contentions.yaml", """
                DOSE:
                  ja: 量
                  en: Dose
                  sides:
                    - {ja: 多く, en: Much., sources: [{id: BOOK}], statements: [OPEN-RAYS]}
                    - {ja: 少なく, en: Little., sources: [{id: BOOK}], statements: []}
                  neutral: [TALK]
                """);
        put(
                "rules/contradictions.yaml",
                "burning-without-pain: {scope: patient, when: \"patient.pain.worst.below(1), patient.pain.burning.yes()\", ja: 矛盾, en: contradictory}\n");
        put(
                "rules/glossary.yaml",
                "BONE: {ja: {term: 骨, text: 骨の話}, en: {term: bone, text: about bone}, sources: [{id: BOOK}], seed: ["
                        + IntStream.rangeClosed(1, 63)
                                .mapToObj(line -> String.format("S%02d", line))
                                .collect(Collectors.joining(", "))
                        + "]}\n");
        put(SCORE, """
                BURDEN:
                  factor: patient.burden
                  scope: patient
                  about: prognosis
                  title: {ja: 負担, en: burden}
                  direction: {ja: 高いほど重い, en: higher is worse}
                  purpose: {ja: 目的, en: purpose}
                  use: {ja: 使い方, en: use}
                  misuse: {ja: 誤用, en: misuse}
                  range: [0, 3]
                  items:
                    pain:
                      label: {ja: 痛み, en: pain}
                      levels:
                        - {code: little, points: 0, ja: 軽い, en: little, when: "patient.pain.worst.below(4)"}
                        - {code: much, points: 3, ja: 強い, en: much, when: "patient.pain.worst.atLeast(4)"}
                  bands: [{from: 0, to: 3, code: any, ja: すべて, en: any}]
                  sources: [{id: BOOK}]
                """);
        put("vignettes/care.yaml", """
                OPEN-DRUG: {holds: [{a: x}, {a: y}], nearly: {a: z}}
                OPEN-RAYS: {holds: {a: x}}
                TALK: {holds: {a: x}}
                """);
        put("docs/README.md", "");
    }

    Path path(String file) {
        return root.resolve(file);
    }

    KnowledgeFolder put(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    KnowledgeFolder add(String file, String text) {
        return put(file, text(file) + text);
    }

    /** Writes {@code now} where {@code was} stands; it must stand there. */
    KnowledgeFolder change(String file, String was, String now) {
        String text = text(file);
        if (!text.contains(was)) {
            throw new AssertionError(file + " has no " + was);
        }
        return put(file, text.replace(was, now));
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FactorRows rows(Faults faults) {
        return rows(drl(new Faults()), faults);
    }

    private FactorRows rows(DrlFiles drl, Faults faults) {
        try {
            return new FactorRows(path("factors"), new Openers(path("rules"), drl), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DrlFiles drl(Faults faults) {
        try {
            return new DrlFiles(path("rules"), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Knowledge knowledge(Faults faults) {
        DrlFiles drl = drl(faults);
        try {
            return new Knowledge(path("rules"), drl, rows(drl, faults), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything wrong with the factor table. */
    List<String> factorFaults() {
        Faults faults = new Faults();
        new FactorTableWriter(rows(faults), faults).write();
        return faults.found();
    }

    /** Everything wrong with the knowledge. */
    List<String> faults() {
        Faults faults = new Faults();
        knowledge(faults);
        return faults.found();
    }

    /** Runs the step of the build that writes the catalogue; null if it succeeds, else its complaint. */
    @Nullable
    String build() {
        try {
            RulesBuild.main(new String[] {
                "catalogue",
                path("factors").toString(),
                path("rules").toString(),
                path("classes").toString(),
                path("docs").toString(),
                path("vignettes").toString()
            });
            return null;
        } catch (IllegalStateException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
