package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.AimRow;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.Aim.Effect;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.source.Format;

/** Purposes and goals annotate the options in both directions. They never filter, sort or hide. */
class AimsTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final FactorTable TABLE = ENGINE.factors();
    private static final String CASE = """
            osteoboard: 1
            case: T
            as-of: 2026-11-20
            jurisdiction: JP
            patient: {age: 67, sex: female, weight: 52 kg}
            cancer: {primary: breast, stage: IV}
            pain: {worst: 6, neuropathic: no, opioids: naive}
            bone-metastases:
              count: 2
              lesions:
                - {id: femur-R, bone: femur, side: right, part: peritrochanteric, type: lytic, width-involved: "1/3-2/3", pain: {worst: 6, on-loading: yes}, fracture: impending, imaging: CT%s}
                - {id: T8, vertebra: T8, type: lytic, fracture: none, imaging: MRI, pain: {worst: 4}}
            """;

    private static Proposal propose(String more) {
        return propose("", more);
    }

    private static Proposal propose(String ofFemur, String more) {
        byte[] yaml = (String.format(CASE, ofFemur) + more).getBytes(StandardCharsets.UTF_8);
        var read = ENGINE.reader().read(yaml, Format.YAML);
        assertThat(read.problems()).isEmpty();
        return ENGINE.propose(read);
    }

    /** Every purpose and goal that a case file can state, alone and all together. */
    static List<String> stated() {
        List<String> stated = new ArrayList<>();
        for (String key : List.of("purposes", "goals")) {
            List<String> members = new ArrayList<>();
            for (Factor factor : TABLE.ofPatient()) {
                Factor.Input input = factor.input();
                if (input != null && input.key().equals(key)) {
                    members.add(key.equals("goals") ? "{about: " + input.member() + "}" : input.member());
                }
            }
            assertThat(members).hasSizeGreaterThan(5);
            members.forEach(member -> stated.add(key + ": [" + member + "]\n"));
            stated.add(key + ": " + members + "\n");
            stated.add(key + ": []\n");
        }
        return stated;
    }

    @ParameterizedTest
    @MethodSource("stated")
    void stating_a_purpose_or_goal_changes_no_option_no_statement_and_no_order(String stated) {
        assertThat(withoutAims(propose(stated))).isEqualTo(withoutAims(propose("")));
    }

    /** All that a reader acts on, in its order, without the annotations. */
    private static List<Object> withoutAims(Proposal proposal) {
        List<Object> all = new ArrayList<>();
        proposal.modalities()
                .forEach(modality -> modality.options()
                        .forEach(option -> all.add(List.of(
                                option.option(),
                                option.target(),
                                option.state(),
                                option.contraindication(),
                                option.opener(),
                                option.statements(),
                                option.whyNot()))));
        for (StatementEntry each : proposal.statements()) {
            all.add(List.of(
                    each.id(), each.target(), each.holds(), each.notExcluded(), each.factors(), each.waitsFor()));
        }
        all.add(proposal.alerts());
        all.add(proposal.assessments());
        all.add(proposal.disagreements());
        all.add(proposal.questions());
        all.add(proposal.missing().stream().map(Missing::key).toList());
        all.add(proposal.sources());
        return all;
    }

    @Test
    void only_the_burden_of_travel_is_asked_by_a_rule() {
        Set<String> asking = new TreeSet<>();
        for (Statement statement : ENGINE.catalogue().statements()) {
            for (Condition.Test test : tests(statement.condition())) {
                String path = TABLE.get(test.factor()).path();
                if (path.startsWith("patient.purpose.") || path.startsWith("patient.goals.")) {
                    asking.add(statement.id() + " " + path);
                }
            }
        }
        assertThat(asking).containsExactly("RT-05 patient.goals.travelHard");
    }

    private static List<Condition.Test> tests(Condition condition) {
        if (condition instanceof Condition.Test test) {
            return List.of(test);
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> tests(part).stream()).toList();
    }

    @Test
    void every_purpose_and_every_goal_of_the_case_file_has_a_row() {
        Set<String> rows = ENGINE.catalogue().aims().stream()
                .map(AimRow::factor)
                .map(ref -> TABLE.get(ref).path())
                .collect(Collectors.toSet());
        assertThat(TABLE.ofPatient())
                .filteredOn(factor -> factor.input() != null)
                .extracting(Factor::path)
                .filteredOn(path -> path.startsWith("patient.purpose.") || path.startsWith("patient.goals."))
                .allSatisfy(path -> assertThat(rows).contains(path));
    }

    @Test
    void preventing_a_fracture_is_served_by_fixing_the_femur_and_may_be_cost_by_irradiating_it() {
        Aim aim = aim(propose("purposes: [fracture-prevention]\n"), "patient.purpose.fracturePrevention");
        assertThat(grounds(aim, Effect.SERVES, "PROPHYLACTIC_FIXATION", "femur-R"))
                .contains("OPEN-PROPHYLACTIC_FIXATION");
        assertThat(grounds(aim, Effect.SERVES, "EBRT", "femur-R")).contains("OPEN-EBRT", "RT-23");
        assertThat(grounds(aim, Effect.COSTS, "EBRT", "femur-R")).contains("RT-24");
        assertThat(grounds(aim, Effect.SERVES, "DENOSUMAB_120", "patient")).contains("BMA-01");
        assertThat(aim.silent()).extracting(Aim.At::option).contains("ACETAMINOPHEN", "WALKING_AID");
    }

    @Test
    void what_is_said_of_an_option_only_where_it_is_said_there_links_it_to_the_aim() {
        Aim aim = aim(propose("purposes: [fracture-prevention]\n"), "patient.purpose.fracturePrevention");
        assertThat(grounds(aim, Effect.SERVES, "EBRT", "T8"))
                .contains("OPEN-EBRT")
                .doesNotContain("RT-23");
    }

    @Test
    void living_longer_is_not_what_a_bone_modifying_agent_does_in_breast_cancer_and_the_statement_says_so() {
        Aim aim = aim(propose("goals: [{about: longer-life}]\n"), "patient.goals.longerLife");
        assertThat(grounds(aim, Effect.LITTLE, "ZOLEDRONIC_ACID", "patient")).containsExactly("BMA-01");
        assertThat(grounds(aim, Effect.SERVES, "ZOLEDRONIC_ACID", "patient")).isEmpty();
    }

    @Test
    void a_goal_of_which_no_statement_speaks_leaves_every_open_option_silent() {
        Proposal proposal = propose("goals: [{about: family-event, words: the wedding}]\n");
        Aim aim = aim(proposal, "patient.goals.familyEvent");
        assertThat(aim.links()).isEmpty();
        assertThat(aim.words()).containsExactly("the wedding");
        assertThat(aim.silent()).hasSize((int) options(proposal).stream()
                .filter(option -> option.state() == State.OPEN)
                .count());
    }

    @Test
    void both_directions_say_the_same() {
        Proposal proposal = propose("purposes: [pain-relief, mobility]\ngoals: [{about: avoid-surgery}]\n");
        Set<String> byOption = new HashSet<>();
        options(proposal)
                .forEach(option -> option.aims()
                        .forEach(link -> byOption.add(
                                link.aim() + link.effect() + option.option() + option.target() + link.grounds())));
        Set<String> byAim = new HashSet<>();
        proposal.aims()
                .forEach(aim -> aim.links()
                        .forEach(link -> byAim.add(aim.factor()
                                + link.effect()
                                + link.at().option()
                                + link.at().target()
                                + link.grounds())));
        assertThat(byOption).isNotEmpty().isEqualTo(byAim);
    }

    @Test
    void every_link_names_a_statement_said_of_that_option_and_no_open_option_is_left_out() {
        for (String stated : stated()) {
            Proposal proposal = propose(stated);
            for (OptionEntry option : options(proposal)) {
                for (OptionEntry.AimLink link : option.aims()) {
                    assertThat(option.statements())
                            .extracting(OptionEntry.Said::statement)
                            .containsAll(link.grounds().stream()
                                    .map(Aim.Ground::statement)
                                    .toList());
                }
            }
            for (Aim aim : proposal.aims()) {
                Set<String> told = new HashSet<>();
                aim.links()
                        .forEach(link -> told.add(link.at().option() + link.at().target()));
                aim.concerns().forEach(at -> told.add(at.option() + at.target()));
                aim.silent()
                        .forEach(at ->
                                assertThat(told.add(at.option() + at.target())).isTrue());
                options(proposal).stream()
                        .filter(option -> option.state() == State.OPEN)
                        .forEach(option -> assertThat(told).contains(option.option() + option.target()));
            }
        }
    }

    @Test
    void surgery_declined_for_the_femur_stands_beside_its_operations_and_removes_none() {
        Proposal declined = propose(", surgery: {declined: yes}", "");
        OptionEntry fixation = option(declined, "PROPHYLACTIC_FIXATION", "femur-R");
        assertThat(fixation.state()).isEqualTo(State.OPEN);
        assertThat(fixation.wishes()).extracting(FactUse::factor).containsExactly("surgery.declined");
        assertThat(option(declined, "EBRT", "femur-R").wishes()).isEmpty();
        assertThat(option(propose(""), "PROPHYLACTIC_FIXATION", "femur-R").wishes())
                .isEmpty();
    }

    @Test
    void what_is_not_on_file_is_told_as_not_recorded() {
        Proposal proposal = propose("");
        assertThat(proposal.aims()).isEmpty();
        assertThat(proposal.aimsNotStated())
                .extracting(FactUse::factor)
                .containsExactly("patient.purpose.stated", "patient.goals.stated");
        assertThat(propose("purposes: [mobility]\n").aimsNotStated())
                .extracting(FactUse::factor)
                .containsExactly("patient.goals.stated");
    }

    private static List<OptionEntry> options(Proposal proposal) {
        return proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .toList();
    }

    private static OptionEntry option(Proposal proposal, String option, String target) {
        return options(proposal).stream()
                .filter(each -> each.option().equals(option) && each.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static Aim aim(Proposal proposal, String factor) {
        return proposal.aims().stream()
                .filter(aim -> aim.factor().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> grounds(Aim aim, Effect effect, String option, String target) {
        return aim.links().stream()
                .filter(link -> link.effect() == effect
                        && link.at().option().equals(option)
                        && link.at().target().equals(target))
                .flatMap(link -> link.grounds().stream())
                .map(Aim.Ground::statement)
                .toList();
    }
}
