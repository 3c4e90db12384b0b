package org.osteoboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osteoboard.build.KnowledgeFolder.DRL;
import static org.osteoboard.build.KnowledgeFolder.OPTIONS;
import static org.osteoboard.build.KnowledgeFolder.TEXTS;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules, texts, options and tables are checked against each other. */
class KnowledgeTest {
    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void aWholeFolder() {
        folder = new KnowledgeFolder(root);
    }

    private void isFaulted(String fault) {
        assertThat(folder.faults()).anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @Test
    void a_whole_knowledge_has_no_fault() {
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void a_rule_without_a_text_is_a_fault() {
        folder.add(DRL, "rule \"LOST\"\n when\n $p : PatientReading( )\n then\n $p.says(\"LOST\");\nend\n");
        isFaulted("LOST: has a rule in care.drl and no text");
    }

    @Test
    void a_text_without_a_rule_is_a_fault() {
        folder.change(TEXTS, "TALK:", "TOLK:");
        isFaulted("TOLK: has a text in care.yaml and no rule");
        isFaulted("TALK: has a rule in care.drl and no text");
    }

    @Test
    void a_text_stands_beside_its_rule() {
        String text = folder.text(TEXTS);
        String talk = text.substring(text.indexOf("TALK:"));
        folder.put(TEXTS, text.replace(talk, "")).put("rules/other.yaml", talk);
        isFaulted("TALK: its text must be in care.yaml");
    }

    @Test
    void a_statement_has_one_text() {
        folder.put("rules/other.yaml", folder.text(TEXTS));
        isFaulted("TALK: has two texts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "options: [DRUG] ; options: [DROG] ; OPEN-DRUG: unknown option DROG",
                "options: [DRUG] ; options: [] ; OPEN-DRUG: names no option",
                "topic: TALKING ; topic: SILENCE ; TALK: unknown topic",
                "topic: TALKING ; options: [DRUG], topic: TALKING ; TALK: an alert or note has a topic, not options",
                "kind: note ; kind: alert ; TALK: is of kind alert, its topic of kind note",
                "kind: note ; kind: advice ; TALK: unknown kind advice",
                "sources: [{id: BOOK, at: p. 1}] ; sources: [{id: BLOG}] ; OPEN-DRUG: unknown source BLOG",
                "sources: [{id: BOOK, at: p. 1}] ; seed: [S01] ; OPEN-DRUG: has no source",
                "en: There is pain. ; en: There is pain., contention: PRICE ; OPEN-DRUG: unknown contention PRICE",
                "en: There is pain. ; en: There is pain., answered-by: [patient.nobody] ; OPEN-DRUG: answered-by names unknown factor patient.nobody",
                "ja: 痛みがある。, ; '' ; care.yaml/OPEN-DRUG: ja is missing",
                ", en: There is pain. ; '' ; care.yaml/OPEN-DRUG: en is missing",
                "kind: note ; kind: note, prio: 1 ; care.yaml/TALK: unknown key prio",
                "kind: note ; kind: note, verification: maybe ; TALK: unknown verification maybe",
                "kind: note ; kind: note, seed: [S64] ; S64: is no line of the booklet, S01 to S63",
                "kind: note ; kind: note, 'ours: {ja: 当方}' ; care.yaml/TALK/ours: en is missing"
            })
    void a_text_names_what_exists_and_speaks_both_languages(String was, String now, String fault) {
        folder.change(TEXTS, was, now.replace("'", ""));
        isFaulted(fault);
    }

    @Test
    void a_text_says_when_it_was_reviewed() {
        folder.change(TEXTS, "reviewed: 2026-11-22", "jurisdiction: JP");
        isFaulted("TALK: says no date of review");
    }

    @Test
    void a_text_that_is_blank_or_cut_by_a_comma_is_a_fault() {
        folder.change(TEXTS, "en: People talk.", "en: \" \"");
        isFaulted("care.yaml/TALK: key \"en\" has no value; maybe a text with a comma lacks its quotation marks");
        folder.change(TEXTS, "en: \" \"", "en: People talk, and listen.");
        isFaulted("care.yaml/TALK: unknown key and listen.");
    }

    @Test
    void every_option_has_an_opener() {
        folder.add(
                OPTIONS,
                "  CAST: {modality: surgery, target: lesion, families: [], plain: {ja: 固めます。, en: A cast.}, ja: 固定, en: cast}\n");
        isFaulted("CAST: needs exactly one opener, has []");
    }

    @Test
    void no_option_has_two_openers() {
        folder.change(TEXTS, "kind: note, topic: TALKING", "kind: opens, options: [DRUG]");
        isFaulted("DRUG: needs exactly one opener, has [OPEN-DRUG, TALK]");
    }

    @Test
    void a_family_is_never_opened() {
        folder.change(TEXTS, "options: [DRUG]", "options: [DRUG, ANY_DRUG]");
        isFaulted("ANY_DRUG: a family cannot be opened");
    }

    @Test
    void what_opens_a_lesions_option_looks_at_the_lesion() {
        folder.change(OPTIONS, "target: lesion", "target: patient");
        isFaulted("OPEN-RAYS: opens RAYS but speaks of another target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "modality: painkillers ; modality: prayer ; DRUG: unknown modality",
                "target: patient ; target: family ; DRUG: unknown target",
                "families: [ANY_DRUG] ; families: [ANY_DROG] ; DRUG: unknown family ANY_DROG",
                "families: [ANY_DRUG] ; familes: [ANY_DRUG] ; options.yaml/options/DRUG: unknown key familes",
                "en: drug ; en: drug, part-of: DROG ; DRUG: part of unknown option DROG",
                "en: drug ; en: drug (tablet, patch) ; options.yaml/options/DRUG: unknown key patch)",
                "', en: any drug' ; '' ; options.yaml/families/ANY_DRUG: en is missing"
            })
    void an_option_is_whole(String was, String now, String fault) {
        folder.change(OPTIONS, was, now);
        isFaulted(fault);
    }

    @Test
    void every_line_of_the_booklet_is_carried() {
        folder.change("rules/glossary.yaml", "S17, ", "");
        assertThat(folder.faults()).containsExactly("S17: is carried by no statement");
        folder.change(TEXTS, "kind: note", "kind: note, seed: [S17]");
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "missing.yaml ; patient.pain.worst ; patient.nobody ; PAIN-ASK: names unknown factor patient.nobody",
                "missing.yaml ; id: BOOK ; id: BLOG ; PAIN-ASK: unknown source BLOG",
                "missing.yaml ; en: Pain ; eng: Pain ; missing.yaml/PAIN-ASK: unknown key eng",
                "topics.yaml ; kind: note ; kind: hint ; TALKING: kind must be alert or note",
                "topics.yaml ; en: talking ; en: talking, signs: [patient.nobody] ; TALKING: sign is an unknown factor patient.nobody",
                "sources.yaml ; title: A book ; name: A book ; sources.yaml/BOOK: title is missing",
                "glossary.yaml ; id: BOOK ; id: BLOG ; BONE: unknown source BLOG",
                "contentions.yaml ; en: Dose ; '' ; contentions.yaml/DOSE: en is missing",
                "contentions.yaml ; ', en: Little.' ; '' ; contentions.yaml/DOSE/sides[1]: en is missing",
                "contentions.yaml ; 'en: Little., sources: [{id: BOOK}]' ; en: Little. ; contentions.yaml/DOSE/sides[1]: has no source",
                "contentions.yaml ; 'Much., sources: [{id: BOOK}]' ; 'Much., sources: [{id: BLOG}]' ; contentions.yaml/DOSE/sides[0]: unknown source BLOG",
                "contentions.yaml ; '    - {ja: 少なく, en: Little., sources: [{id: BOOK}], statements: []}' ; '' ; DOSE: needs two sides or more, has 1",
                "contentions.yaml ; neutral: [TALK] ; neutral: [] ; TALK: is on no side of DOSE and is not neutral",
                "contentions.yaml ; neutral: [TALK] ; 'neutral: [TALK, OPEN-DRUG]' ; DOSE: lists OPEN-DRUG, which does not name it",
                "aims.yaml ; patient.pain.burning ; patient.nobody ; patient.nobody: an aim is a finding",
                "aims.yaml ; patient.pain.burning ; patient.pain.worst ; patient.pain.worst: an aim is a finding",
                "aims.yaml ; OPEN-DRUG ; OPEN-DROG ; patient.pain.burning: unknown statement OPEN-DROG",
                "aims.yaml ; OPEN-DRUG ; OPEN-RAYS ; patient.pain.burning: OPEN-RAYS does not speak of DRUG",
                "aims.yaml ; '[OPEN-DRUG]' ; '[]' ; patient.pain.burning: DRUG is linked by no statement",
                "aims.yaml ; 'DRUG: ' ; 'DROG: ' ; patient.pain.burning: unknown option DROG",
                "aims.yaml ; 'ANY_DRUG' ; 'ANY_DROG' ; patient.pain.burning: unknown option ANY_DROG",
                "aims.yaml ; 'serves' ; 'saves' ; aims.yaml/patient.pain.burning: unknown key saves",
                "aims.yaml ; 'concerns: [ANY_DRUG]' ; 'includes: [patient.hope]' ; 'patient.pain.burning: includes patient.hope, which is no aim or includes another'",
                "contradictions.yaml ; scope: patient ; scope: family ; burning-without-pain: scope must be patient or lesion",
                "contradictions.yaml ; ', patient.pain.burning.yes()' ; '' ; burning-without-pain: needs at least two facts that exclude each other",
                "contradictions.yaml ; patient.pain.worst.below(1) ; patient.burden.below(1) ; burning-without-pain: patient.burden is derived; name the facts it comes from",
                "contradictions.yaml ; patient.pain.worst.below(1) ; patient.pain.worst.below(0) ; burning-without-pain: threshold 0 splits nothing of patient.pain.worst [0, 10]"
            })
    void a_row_of_a_table_is_whole(String file, String was, String now, String fault) {
        folder.change("rules/" + file, was, now);
        isFaulted(fault);
    }

    @Test
    void all_faults_are_told_at_once() {
        folder.change(TEXTS, "id: BOOK", "id: BLOG").change(OPTIONS, "modality: painkillers", "modality: prayer");
        assertThat(folder.faults())
                .contains("OPEN-DRUG: unknown source BLOG", "TALK: unknown source BLOG", "DRUG: unknown modality");
    }
}
