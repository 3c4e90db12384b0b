package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** What is not written down is not "no": lesions, ages of values, refused files, children. */
class ReadTwiceTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final String HEAD = "osteoboard: 1\ncase: T-1\nas-of: 2026-11-20\njurisdiction: JP\n";

    private static Proposal propose(String yaml) {
        ReadResult read = ENGINE.reader().read((HEAD + yaml).getBytes(StandardCharsets.UTF_8), Format.YAML);
        return ENGINE.propose(read);
    }

    private static State state(Proposal proposal, String option, String target) {
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .filter(entry -> entry.option().equals(option) && entry.target().equals(target))
                .map(OptionEntry::state)
                .findFirst()
                .orElseThrow();
    }

    private static Alert.State alert(Proposal proposal, String topic) {
        return proposal.alerts().stream()
                .filter(alert -> alert.topic().equals(topic))
                .map(Alert::state)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> targets(Proposal proposal) {
        return proposal.targets().stream().map(Proposal.Target::id).toList();
    }

    private static Assessment assessment(Proposal proposal, String id) {
        return proposal.assessments().stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_count_there_may_be_more_lesions_than_are_described() {
        Proposal proposal = propose("bone-metastases: {lesions: [{id: L, bone: rib}]}\n");
        assertThat(targets(proposal)).containsExactly("patient", "L", "undescribed");
        assertThat(state(proposal, "SPINE_DECOMPRESSION", "undescribed")).isEqualTo(State.NEEDS_INFORMATION);
    }

    @Test
    void with_every_counted_lesion_described_there_is_no_other() {
        Proposal proposal = propose("bone-metastases: {count: 1, lesions: [{id: L, bone: rib}]}\n");
        assertThat(targets(proposal)).containsExactly("patient", "L");
    }

    @Test
    void a_lesion_that_must_exist_but_is_not_described_says_what_every_lesion_says() {
        Proposal must = propose("bone-metastases: {count: 2, lesions: [{id: L, bone: rib}]}\n");
        Proposal may = propose("bone-metastases: {count: at least 1, lesions: [{id: L, bone: rib}]}\n");
        assertThat(holdsAtUndescribed(must, "SURG-01")).isTrue();
        assertThat(holdsAtUndescribed(may, "SURG-01")).isFalse();
    }

    private static boolean holdsAtUndescribed(Proposal proposal, String statement) {
        return proposal.statements().stream()
                .filter(entry -> entry.id().equals(statement) && entry.target().equals("undescribed"))
                .findFirst()
                .orElseThrow()
                .holds();
    }

    @Test
    void a_value_older_than_its_limit_counts_as_not_known_and_says_so() {
        String file = "patient: {age: 70, sex: male, weight: 60 kg}\nlabs: {creatinine: 2.0 mg/dL on %s}\n";
        Proposal fresh = propose(file.formatted("2026-11-06"));
        Proposal old = propose(file.formatted("2026-11-05"));
        assertThat(assessment(fresh, "cockcroft-gault").settled()).isTrue();
        assertThat(assessment(old, "cockcroft-gault").settled()).isFalse();
        assertThat(old.missing())
                .filteredOn(missing -> missing.factor().equals("patient.kidney.creatinine"))
                .extracting(Missing::standing)
                .containsExactly("stale");
    }

    @Test
    void an_old_sign_leaves_an_alert_not_excluded() {
        Proposal proposal = propose("condition: {symptoms: {limb-weakness: {value: yes, on: 2026-11-01}}}\n");
        assertThat(alert(proposal, "CORD_COMPRESSION")).isEqualTo(Alert.State.NOT_EXCLUDED);
    }

    @Test
    void signs_nobody_looked_for_are_named_and_never_reassuring() {
        Proposal proposal = propose("patient: {age: 70}\n");
        assertThat(alert(proposal, "CORD_COMPRESSION")).isEqualTo(Alert.State.NOT_LOOKED_FOR);
        assertThat(proposal.alerts().get(0).open()).isNotEmpty();
    }

    @Test
    void a_refused_file_still_shows_its_alerts_and_no_option() {
        Proposal proposal = propose("condition: {symptoms: {limb-weakness: yes, typo: yes}}\n");
        assertThat(proposal.usable()).isFalse();
        assertThat(alert(proposal, "CORD_COMPRESSION")).isEqualTo(Alert.State.RAISED);
        assertThat(proposal.modalities()).isEmpty();
        assertThat(proposal.statements())
                .isNotEmpty()
                .allMatch(statement -> statement.kind().equals("alert"));
    }

    @Test
    void a_minor_gets_the_notice_the_alerts_and_no_open_option() {
        Proposal proposal = propose("patient: {age: 17}\ncondition: {symptoms: {limb-weakness: yes}}\n"
                + "pain: {worst: 8}\nbone-metastases: {count: 1, lesions: [{id: L, vertebra: T8, imaging: MRI}]}\n");
        assertThat(proposal.scope()).extracting(Proposal.Notice::id).containsExactly("minor");
        assertThat(alert(proposal, "CORD_COMPRESSION")).isEqualTo(Alert.State.RAISED);
        assertThat(proposal.modalities())
                .flatExtracting(modality -> modality.options())
                .extracting(OptionEntry::state)
                .containsOnly(State.OUT_OF_SCOPE);
    }

    @Test
    void an_unknown_age_is_no_child_and_is_said() {
        Proposal proposal = propose("pain: {worst: 8}\n");
        assertThat(proposal.scope()).extracting(Proposal.Notice::id).containsExactly("age-not-known");
        assertThat(state(proposal, "STRONG_OPIOID", "patient")).isEqualTo(State.OPEN);
    }

    @Test
    void a_contraindication_is_present_not_excluded_or_not_found_and_never_removes_the_option() {
        String file =
                "pain: {worst: 2}\nallergies: %s\n" + "condition: {comorbidities: {severe-liver-impairment: no}}\n";
        assertThat(contraindication(propose(file.formatted("[acetaminophen]"))))
                .isEqualTo(OptionEntry.Contraindication.PRESENT);
        assertThat(contraindication(propose(file.formatted("unknown"))))
                .isEqualTo(OptionEntry.Contraindication.NOT_EXCLUDED);
        assertThat(contraindication(propose(file.formatted("none"))))
                .isEqualTo(OptionEntry.Contraindication.NONE_FOUND);
        assertThat(state(propose(file.formatted("[acetaminophen]")), "ACETAMINOPHEN", "patient"))
                .isEqualTo(State.OPEN);
    }

    private static OptionEntry.Contraindication contraindication(Proposal proposal) {
        return proposal.modalities().get(0).options().stream()
                .filter(entry -> entry.option().equals("ACETAMINOPHEN"))
                .map(OptionEntry::contraindication)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adding_a_lesion_takes_nothing_from_the_others() {
        String one = "{id: A, bone: femur, part: shaft, imaging: CT, pain: {worst: 5}, fracture: pathological}";
        String two = "{id: B, vertebra: T8, imaging: MRI, epidural: 3}";
        Proposal alone = propose("bone-metastases: {count: 2, lesions: [" + one + "]}\n");
        Proposal both = propose("bone-metastases: {count: 2, lesions: [" + one + ", " + two + "]}\n");
        assertThat(saidAt(both, "A")).containsAll(saidAt(alone, "A"));
        assertThat(state(both, "LONG_BONE_FIXATION", "A")).isEqualTo(State.OPEN);
        assertThat(state(both, "SPINE_DECOMPRESSION", "B")).isEqualTo(State.OPEN);
        assertThat(state(both, "SPINE_DECOMPRESSION", "A")).isEqualTo(State.NOT_OPENED);
    }

    private static List<String> saidAt(Proposal proposal, String target) {
        return proposal.statements().stream()
                .filter(statement -> statement.target().equals(target) && statement.holds())
                .map(statement -> statement.id())
                .toList();
    }
}
