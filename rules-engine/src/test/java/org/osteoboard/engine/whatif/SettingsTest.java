package org.osteoboard.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.whatif.SetResult;

/** Setting an answer is editing the file by hand; a setting that cannot be used says why and repeats nothing. */
class SettingsTest {

    private static SetResult set(String... settings) {
        return Cases.WHAT_IF.with(Cases.bytes(Cases.BREAST), Format.YAML, List.of(settings));
    }

    /** All of a proposal but the digest of its input. */
    private static String told(Proposal proposal) {
        return proposal.toString().replace(proposal.versions().inputSha256(), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lesions.femur-R.fracture=impending | fracture: none | fracture: impending",
                "/bone-metastases/lesions/0/fracture=impending | fracture: none | fracture: impending",
                "bone-metastases.lesions[0].fracture=impending | fracture: none | fracture: impending",
                "femur-R.fracture=pathological | fracture: none | fracture: pathological",
                "lesions.T8.imaging=MRI | vertebra: T8 | vertebra: T8\\nimaging: MRI",
                "labs.creatinine=2.4 mg/dL on 2026-11-19 | 0.9 mg/dL on 2026-11-18 | 2.4 mg/dL on 2026-11-19",
                "creatinine=pending | 0.9 mg/dL on 2026-11-18 | pending",
                "ecog=2-3 | ecog: 1 | ecog: 2-3",
                "bone-metastases.count=at least 5 | count: 3 | count: at least 5",
                "purposes=[pain-relief] | purposes: [pain-relief, fracture-prevention] | purposes: [pain-relief]",
                "cancer.primary={one-of: [breast, lung]} | primary: breast | primary: {one-of: [breast, lung]}",
                "jurisdiction=US | jurisdiction: JP | jurisdiction: US",
            })
    void setting_an_answer_is_editing_the_file(String setting, String was, String is) {
        String text = Cases.text(Cases.BREAST);
        String edited = text.replaceFirst(Pattern.quote(was), is.replace("\\n", "\n      "));
        assertThat(edited).isNotEqualTo(text);
        SetResult result = set(setting);
        assertThat(result.unusable()).isEmpty();
        Proposal after = result.difference().orElseThrow().after();
        assertThat(told(after)).isEqualTo(told(Cases.ENGINE.propose(Cases.yaml(edited))));
    }

    @Test
    void several_settings_are_put_in_together_also_where_a_section_is_missing() {
        SetResult result = set("allergies=[nsaid]", "lesions.T8.imaging=CT");
        String edited = Cases.text(Cases.BREAST).replace("- id: T8\n", "- id: T8\n      imaging: CT\n")
                + "\nallergies: [nsaid]\n";
        assertThat(told(result.difference().orElseThrow().after()))
                .isEqualTo(told(Cases.ENGINE.propose(Cases.yaml(edited))));
        assertThat(result.difference().orElseThrow().facts()).hasSizeGreaterThan(5);
    }

    @Test
    void setting_what_the_file_says_changes_nothing() {
        assertThat(set("ecog=1").difference().orElseThrow().changes().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labs.creatinin=1 mg/dL on 2026-11-18 | Maybe labs.creatinine",
                "creatinin=1 mg/dL on 2026-11-18 | labs.creatinine",
                "lesions.T9.fracture=none | lesions.T8",
                "fracture=none | lesions.T8.fracture",
                "lesions.T8.fractur=none | fracture",
                "labs.creatinine=1.1 mg/dL | date of measurement",
                "labs.creatinine=1.1 on 2026-11-18 | no unit",
                "lesions.T8.fracture=brokn | known values",
                "ecog= | no value",
                "ecog | path=value",
                "note=x | no key",
            })
    void what_cannot_be_used_says_why(String setting, String told) {
        SetResult result = set(setting);
        assertThat(result.difference()).isEmpty();
        assertThat(result.unusable()).isNotEmpty().allMatch(problem -> problem.line() == 1);
        assertThat(words(result)).anyMatch(words -> words.contains(told));
    }

    @Test
    void all_problems_are_told_at_once_with_the_number_of_their_setting() {
        SetResult result = set("ecog=9", "ecgo=1", "T8.fracture=none", "T8.fracture=pathological", "labs.calcium=9");
        assertThat(result.unusable().stream().map(Problem::line).distinct()).contains(1, 2, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yamada Taro 1950=none",
                "lesions.Yamada.fracture=none",
                "/Yamada/Taro=1",
                "lesions.T8.fracture=Yamada Taro",
                "labs.creatinine=Yamada",
                "T8.fracture=[Yamada",
                "T8.fracture=*Yamada",
                "purposes=[Yamada]",
                "cancer.primary={Yamada: 1}",
                "=Yamada",
                "Yamada",
            })
    void no_words_of_a_patient_are_repeated(String setting) {
        SetResult result = set(setting);
        assertThat(result.difference()).isEmpty();
        assertThat(words(result)).isNotEmpty().noneMatch(words -> words.contains("Yamada"));
    }

    private static List<String> words(SetResult result) {
        return result.unusable().stream()
                .flatMap(problem -> Stream.of(
                        problem.message().ja(),
                        problem.message().en(),
                        problem.hint().ja(),
                        problem.hint().en(),
                        problem.pointer()))
                .toList();
    }
}
