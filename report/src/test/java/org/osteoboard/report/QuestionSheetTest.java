package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Verdicts;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.QuestionSheet;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Span;

/** The person's sheet names every open option and side effect in plain words, and tells no value, score or outlook. */
class QuestionSheetTest {
    private static final boolean UPDATE = Boolean.getBoolean("osteoboard.update-golden");
    private static final String HEAD = """
            osteoboard: 1
            case: TB-1
            as-of: 2026-11-20
            jurisdiction: JP
            """;

    private static List<Line> lines(Proposal proposal, Lang lang) {
        return QuestionSheet.page(proposal, lang).lines();
    }

    private static String text(Proposal proposal, Lang lang) {
        return Reports.questionSheet(proposal, Format.TEXT, lang);
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_sheet_is_the_one_that_was_read(Example example) throws IOException {
        for (Lang lang : Lang.values()) {
            Path file = Examples.FOLDER
                    .resolve("golden")
                    .resolve("questions")
                    .resolve(example.name() + "." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
            String sheet = text(example.proposal(), lang)
                    .replace(example.proposal().versions().knowledgeSha256().substring(0, 8), "00000000");
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, sheet);
            }
            assertThat(file).exists().content().isEqualTo(sheet);
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void both_languages_have_the_same_lines(Example example) {
        assertThat(lines(example.proposal(), Lang.JA).stream().map(Line::structure))
                .containsExactlyElementsOf(lines(example.proposal(), Lang.EN).stream()
                        .map(Line::structure)
                        .toList());
        assertThat(lines(example.proposal(), Lang.EN))
                .allSatisfy(line -> assertThat(own(line)).doesNotContainPattern("[ぁ-んァ-ヶ一-龠、。]"));
    }

    @Test
    void every_label_has_both_languages_the_same_places_to_fill_and_no_verdict() {
        for (SheetLabels label : SheetLabels.values()) {
            assertThat(label.text().ja().split("\\{\\}", -1))
                    .as(label.name())
                    .hasSameSizeAs(label.text().en().split("\\{\\}", -1));
            assertThat(Verdicts.in(label.text())).as(label.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_open_option_is_named_with_what_it_is_and_those_with_a_reason_against_them_apart(Example example) {
        List<Line> all = lines(example.proposal(), Lang.JA);
        for (ModalityEntry modality : example.proposal().modalities()) {
            List<Line> part = PageParts.of(all, modality.id());
            int apart = 0;
            while (apart < part.size() && !part.get(apart).ids().contains("against")) {
                apart++;
            }
            for (OptionEntry option : modality.options()) {
                boolean present = option.contraindication() == Contraindication.PRESENT;
                List<Line> group = present ? part.subList(apart, part.size()) : part.subList(0, apart);
                if (option.state() == State.OPEN) {
                    assertThat(group).as(option.option()).anySatisfy(line -> {
                        assertThat(line.kind()).isIn(Kind.OPTION, Kind.PART);
                        assertThat(line.ids()).contains(option.option(), option.target());
                        assertThat(line.label()).isEqualTo(option.name().ja());
                        assertThat(line.plain()).startsWith(option.plain().ja());
                    });
                } else {
                    assertThat(part)
                            .as(option.option())
                            .noneMatch(line -> line.ids().contains(option.option())
                                    && line.ids().contains(option.target()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_side_effect_and_question_of_an_option_on_the_table_is_there_once(Example example) {
        List<Line> all = lines(example.proposal(), Lang.EN);
        for (ModalityEntry modality : example.proposal().modalities()) {
            List<Line> part = PageParts.of(all, modality.id());
            for (OptionEntry option : modality.options()) {
                if (option.state() != State.OPEN || option.contraindication() == Contraindication.PRESENT) {
                    continue;
                }
                for (OptionEntry.Said said : option.statements()) {
                    StatementEntry statement = statement(example.proposal(), said);
                    if (statement.holds()
                            && Set.of("ask-patient", "side-effect").contains(statement.kind())) {
                        assertThat(part.stream()
                                        .filter(line -> line.ids().contains(statement.id()))
                                        .map(Line::plain))
                                .as(statement.id())
                                .singleElement()
                                .asString()
                                .startsWith(statement.plain().en());
                    }
                }
            }
        }
    }

    private static StatementEntry statement(Proposal proposal, OptionEntry.Said said) {
        return proposal.statements().stream()
                .filter(each ->
                        each.id().equals(said.statement()) && each.target().equals(said.target()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void nothing_is_praised_foretold_scored_or_measured(Example example) {
        for (Lang lang : Lang.values()) {
            for (Line line : lines(example.proposal(), lang)) {
                String words = line.label() + " " + own(line);
                assertThat(Verdicts.in(words)).as(words).isEmpty();
                assertThat(words)
                        .doesNotContainPattern("余命|予後|生存|スコア|SINS|Mirels|mg/dL|mL/min|ECOG|NRS")
                        .doesNotContainPattern("(?i)surviv|prognos|\\bscore");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void no_row_is_wider_than_a_page(Example example) {
        for (Lang lang : Lang.values()) {
            assertThat(text(example.proposal(), lang).lines())
                    .allSatisfy(row -> assertThat(org.osteoboard.report.text.Columns.of(row))
                            .as(row)
                            .isLessThanOrEqualTo(80));
        }
    }

    @Test
    void hostile_words_stay_words() {
        String hostile = "<script>alert(1)</script> [x](https://example.org) **b**";
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60}\ncancer: {primary: breast}\n"
                + "goals: [{about: walking, words: \"" + hostile + "\"}]\nbone-metastases: {present: yes}\n");
        assertThat(text(proposal, Lang.JA))
                .contains("「<script>alert(1)</script>")
                .doesNotContain("\u001b");
        assertThat(Reports.questionSheet(proposal, Format.MARKDOWN, Lang.EN))
                .contains("`<script>alert(1)</script> [x](https://example.org) **b**`")
                .doesNotContain("\u001b");
    }

    @Test
    void a_case_that_cannot_be_read_whole_and_a_minor_get_no_option() {
        String lesion =
                "cancer: {primary: breast}\nbone-metastases: {lesions: [{id: T8, vertebra: T8, pain: {worst: 6}}]}\n";
        for (String patient : List.of("patient: {age: 60, weihgt: 52 kg}\n", "patient: {age: 15}\n")) {
            Proposal proposal = Examples.of(HEAD + patient + lesion);
            for (Lang lang : Lang.values()) {
                assertThat(lines(proposal, lang)).noneMatch(line -> line.kind() == Kind.OPTION);
                assertThat(text(proposal, lang))
                        .contains((proposal.usable() ? SheetLabels.MINOR : SheetLabels.UNREADABLE)
                                .in(lang)
                                .substring(0, 20));
            }
        }
    }

    @Test
    void a_case_with_nothing_open_says_so_for_every_kind_of_treatment() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60}\n");
        List<Line> lines = lines(proposal, Lang.JA);
        for (ModalityEntry modality : proposal.modalities()) {
            if (modality.count(State.OPEN) == 0) {
                assertThat(PageParts.of(lines, modality.id()))
                        .anyMatch(line -> line.plain().equals(SheetLabels.NO_OPEN.in(Lang.JA)))
                        .noneMatch(line -> line.plain().equals(SheetLabels.EFFECTS.in(Lang.JA)));
            }
        }
        assertThat(proposal.modalities()).anyMatch(modality -> modality.count(State.OPEN) == 0);
    }

    @Test
    void what_waits_for_information_is_counted_and_not_named() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60}\ncancer: {primary: breast}\n"
                + "bone-metastases: {lesions: [{id: T8, vertebra: T8}]}\n");
        ModalityEntry radiotherapy = proposal.modalities().get(2);
        assertThat(radiotherapy.count(State.OPEN)).isZero();
        long waiting = radiotherapy.options().stream()
                .filter(option -> option.state() == State.NEEDS_INFORMATION)
                .map(OptionEntry::option)
                .distinct()
                .count();
        assertThat(PageParts.of(lines(proposal, Lang.EN), "radiotherapy"))
                .anyMatch(line -> line.ids().contains("waiting") && line.plain().contains(" " + waiting + " more"));
    }

    @Test
    void when_to_call_stands_there_also_where_the_place_of_care_is_not_recorded() {
        String known = HEAD + "patient: {age: 60}\ncancer: {primary: breast}\nbone-metastases: {present: yes}\n";
        assertThat(PageParts.of(lines(Examples.of(known), Lang.JA), "call"))
                .anyMatch(line -> line.ids().contains("RED-15"))
                .anyMatch(line -> line.ids().contains("RED-21"));
    }

    @Test
    void a_wish_on_file_about_a_treatment_stands_beside_it() throws IOException {
        String example = Files.readString(Examples.FOLDER.resolve("cases").resolve("breast-femur-and-spine.yaml"));
        List<Line> surgery =
                PageParts.of(lines(Examples.of(example.replace("declined: no", "declined: yes")), Lang.EN), "surgery");
        assertThat(surgery.get(1).ids()).contains("wish");
        assertThat(surgery.get(1).plain()).contains("surgery declined by the person");
    }

    @Test
    void what_shows_by_the_expected_survival_is_left_to_the_doctor() {
        Proposal proposal = Examples.of(HEAD + "patient: {age: 60}\ncancer: {primary: breast}\n"
                + "condition: {prognosis-months: 6}\nbone-metastases: {present: yes}\n");
        assertThat(proposal.questions()).anyMatch(question -> question.id().equals("GEN-07"));
        assertThat(lines(proposal, Lang.EN)).noneMatch(line -> line.ids().contains("GEN-07"));
    }

    @Test
    void the_sheet_has_no_form_for_programs() {
        Proposal proposal = Examples.of(HEAD);
        assertThatThrownBy(() -> Reports.questionSheet(proposal, Format.JSON, Lang.EN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The words of a line that are ours. */
    private static String own(Line line) {
        StringBuilder words = new StringBuilder();
        line.body().stream()
                .filter(span -> span.style() != Span.Style.QUOTED)
                .forEach(span -> words.append(span.text()));
        return words.toString();
    }
}
