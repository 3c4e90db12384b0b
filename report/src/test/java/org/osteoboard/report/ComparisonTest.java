package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.comparison.Comparing;
import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.comparison.ComparisonPage;
import org.osteoboard.report.json.ProposalReader;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.text.Columns;

/** What came, went and moved from one proposal to another: the same however they got here, and no verdict. */
class ComparisonTest {
    private static final Path FOLDER = Examples.FOLDER.resolve("compare");
    private static final String NAME = "breast-femur-and-spine";
    private static final Proposal OLD = old();
    private static final Proposal NOW = example(NAME);

    private static Proposal old() {
        try {
            return Examples.of(Files.readString(FOLDER.resolve(NAME + "-2026-10-16.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Proposal example(String name) {
        return Examples.all()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .proposal();
    }

    /** Pairs of a person a month apart, and of persons who have nothing to do with each other. */
    static Stream<Arguments> pairs() {
        List<Proposal> all = new ArrayList<>(List.of(OLD, NOW));
        Examples.all().map(Example::proposal).skip(2).limit(5).forEach(all::add);
        List<Arguments> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            pairs.add(Arguments.of(all.get(i), all.get(i + 1)));
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void nothing_differs_from_itself(Example example) {
        Comparison comparison = Comparing.of(example.proposal(), example.proposal());
        assertThat(comparison.nothing()).isTrue();
        assertThat(comparison.doubts()).isEmpty();
        assertThat(text(comparison, Lang.JA)).contains("違いはありません。");
        assertThat(text(comparison, Lang.EN)).contains("Nothing differs.");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_other_way_round_what_came_went(Proposal old, Proposal now) {
        Comparison there = Comparing.of(old, now);
        Comparison back = Comparing.of(now, old);
        mirrored(there.facts(), back.facts());
        mirrored(there.lesions(), back.lesions());
        mirrored(there.goals(), back.goals());
        mirrored(there.conflicts(), back.conflicts());
        mirrored(there.alerts(), back.alerts());
        mirrored(there.assessments(), back.assessments());
        mirrored(options(there), options(back));
        mirrored(there.statements(), back.statements());
        mirrored(there.missing(), back.missing());
        mirrored(there.disagreements(), back.disagreements());
    }

    private static <T> List<Changed<T>> sorted(Stream<Changed<T>> changed) {
        return changed.sorted((one, other) -> one.key().compareTo(other.key())).toList();
    }

    private static <T> void mirrored(List<Changed<T>> there, List<Changed<T>> back) {
        Stream<Changed<T>> turned = back.stream().map(each -> new Changed<>(each.key(), each.after(), each.before()));
        assertThat(sorted(there.stream())).isEqualTo(sorted(turned));
    }

    private static List<Changed<org.osteoboard.model.proposal.OptionEntry>> options(Comparison comparison) {
        return comparison.options().stream().map(Comparison.Moved::option).toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void two_cases_and_their_proposals_in_JSON_compare_alike(Proposal old, Proposal now) {
        Comparison direct = Comparing.of(old, now);
        Comparison read = Comparing.of(throughJson(old), throughJson(now));
        assertThat(json(read)).isEqualTo(json(direct));
        for (Lang lang : Lang.values()) {
            assertThat(text(read, lang)).isEqualTo(text(direct, lang));
        }
        assertThat(json(Comparing.of(old, throughJson(now)))).isEqualTo(json(direct));
    }

    private static Proposal throughJson(Proposal proposal) {
        String json = Reports.render(proposal, Format.JSON, Lang.JA, Layout.FULL);
        return ProposalReader.read(json.getBytes(StandardCharsets.UTF_8))
                .proposal()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_JSON_keeps_to_its_schema(Proposal old, Proposal now) throws IOException {
        Path file = Path.of("..", "docs", "schema", "comparison.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
        String json = json(Comparing.of(old, now));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replaceFirst("\"differs\"", "\"better\": 1, \"differs\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void both_languages_have_the_same_lines_that_fit_80_columns(Proposal old, Proposal now) {
        Comparison comparison = Comparing.of(old, now);
        for (boolean full : new boolean[] {false, true}) {
            assertThat(structure(comparison, Lang.JA, full)).isEqualTo(structure(comparison, Lang.EN, full));
            for (Lang lang : Lang.values()) {
                String page = Comparisons.render(comparison, Format.TEXT, lang, new Layout(full, false));
                assertThat(page.split("\n")).allSatisfy(line -> {
                    assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80);
                    assertThat(line).doesNotEndWith(" ");
                });
                assertThat(Comparisons.render(Comparing.of(old, now), Format.TEXT, lang, new Layout(full, false)))
                        .isEqualTo(page);
            }
        }
    }

    private static List<String> structure(Comparison comparison, Lang lang, boolean full) {
        return ComparisonPage.of(comparison, lang, full).lines().stream()
                .map(Line::structure)
                .toList();
    }

    @Test
    void the_comparison_of_the_invented_patient_is_the_one_that_was_read() throws IOException {
        for (Lang lang : Lang.values()) {
            Path file = Examples.FOLDER
                    .resolve("golden")
                    .resolve("compare-" + NAME + "." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
            String page = text(Comparing.of(OLD, NOW), lang)
                    .replace(NOW.versions().knowledgeSha256().substring(0, 8), "00000000");
            if (Boolean.getBoolean("osteoboard.update-golden")) {
                Files.writeString(file, page);
            }
            assertThat(file).exists().content().isEqualTo(page);
        }
    }

    @Test
    void a_lesion_found_since_stands_with_what_is_stated_of_it_and_moves_its_options_in() {
        Comparison comparison = Comparing.of(OLD, NOW);
        assertThat(comparison.cause()).isEqualTo(Comparison.Cause.CASE);
        assertThat(comparison.lesions()).extracting(Changed::key).containsExactly("T8");
        assertThat(comparison.facts()).extracting(Changed::key).contains("patient.pain.stated@patient");
        assertThat(comparison.options())
                .filteredOn(moved -> moved.option().either().target().equals("T8"))
                .allSatisfy(moved -> assertThat(moved.option().before()).isEqualTo(Optional.empty()));
    }

    private static final String CASE = """
            osteoboard: 1
            case: TB-1
            as-of: 2026-11-20
            jurisdiction: JP
            patient: {age: 67, sex: male, weight: 60 kg}
            cancer: {primary: prostate}
            condition: {ecog: 1}
            bone-metastases:
              lesions:
                - {id: T5, vertebra: T5, type: lytic, pain: {worst: 5}}
            labs:
              creatinine: 0.9 mg/dL on 2026-11-18
            """;

    private static Comparison from(String found, String put) {
        assertThat(CASE).contains(found);
        return Comparing.of(Examples.of(CASE), Examples.of(CASE.replace(found, put)));
    }

    @Test
    void a_value_that_only_became_too_old_is_told_as_a_matter_of_time() {
        Comparison comparison = from("as-of: 2026-11-20", "as-of: 2027-06-20");
        assertThat(comparison.cause()).isEqualTo(Comparison.Cause.TIME);
        assertThat(comparison.timed()).containsExactly("patient.kidney.creatinine@patient");
        assertThat(comparison.statements())
                .anySatisfy(each -> assertThat(comparison.byTime(each)).isTrue());
        assertThat(text(comparison, Lang.EN).replaceAll("\\s+", " "))
                .contains("only the as-of date differs", "the same value; only days have passed");
    }

    @Test
    void another_value_is_no_matter_of_time() {
        Comparison comparison = from("0.9 mg/dL on 2026-11-18", "1.9 mg/dL on 2026-11-18");
        assertThat(comparison.cause()).isEqualTo(Comparison.Cause.CASE);
        assertThat(comparison.timed()).isEmpty();
        assertThat(comparison.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.before().orElseThrow().values().en()).isEqualTo("0.9 mg/dL");
            assertThat(fact.after().orElseThrow().values().en()).isEqualTo("1.9 mg/dL");
        });
    }

    @Test
    void lesions_are_matched_by_id_and_not_by_their_place_in_the_list() {
        String more = "    - {id: T5,";
        Comparison comparison = from(more, "    - {id: L2, vertebra: L2}\n" + more);
        assertThat(comparison.lesions()).extracting(Changed::key).containsExactly("L2");
        assertThat(comparison.facts())
                .allSatisfy(fact -> assertThat(fact.either().target()).isEqualTo("L2"));
    }

    @Test
    void what_may_be_another_person_is_doubted_and_compared_all_the_same() {
        assertThat(doubts(from("sex: male", "sex: female"))).containsExactly("sex");
        assertThat(doubts(from("case: TB-1", "case: TB-2"))).containsExactly("label");
        assertThat(doubts(from("primary: prostate", "primary: breast"))).containsExactly("cancer");
        assertThat(doubts(from("age: 67", "age: 41"))).containsExactly("age");
        assertThat(doubts(from("as-of: 2026-11-20", "as-of: 2026-11-19"))).containsExactly("backwards");
        assertThat(doubts(from("jurisdiction: JP", "jurisdiction: US"))).containsExactly("jurisdiction");
        assertThat(text(from("sex: male", "sex: female"), Lang.JA)).contains("別の人の症例ではありませんか", "性別");
    }

    private static List<String> doubts(Comparison comparison) {
        return comparison.doubts().stream().map(doubt -> doubt.kind().id()).toList();
    }

    @Test
    void another_knowledge_of_the_same_case_is_told_as_such_with_what_it_tells_otherwise() {
        String json = Reports.render(NOW, Format.JSON, Lang.JA, Layout.FULL);
        String text = NOW.statements().get(0).text().en();
        String other =
                json.replace(NOW.versions().knowledgeSha256(), "0".repeat(64)).replace(text, "Told otherwise.");
        Proposal written = ProposalReader.read(other.getBytes(StandardCharsets.UTF_8))
                .proposal()
                .orElseThrow();
        Comparison comparison = Comparing.of(NOW, written);
        assertThat(comparison.cause()).isEqualTo(Comparison.Cause.KNOWLEDGE);
        assertThat(comparison.wording())
                .extracting(Changed::key)
                .containsExactly(NOW.statements().get(0).id());
        assertThat(comparison.statements()).isEmpty();
        assertThat(text(comparison, Lang.EN)).contains("The case file is the same.", "after: Told otherwise.");
    }

    @Test
    void a_proposal_without_the_facts_of_its_case_says_so() {
        String json = Reports.render(NOW, Format.JSON, Lang.JA, Layout.FULL);
        int from = json.indexOf("  \"facts\": [");
        String earlier = json.substring(0, from) + json.substring(json.indexOf("  \"targets\": ["));
        Proposal written = ProposalReader.read(earlier.getBytes(StandardCharsets.UTF_8))
                .proposal()
                .orElseThrow();
        Comparison comparison = Comparing.of(written, NOW);
        assertThat(doubts(comparison)).containsExactly("no-facts");
        assertThat(comparison.nothing()).isTrue();
    }

    @Test
    void words_of_the_case_stay_words() {
        String hostile = "`<img src=x>` [x](http://x.example) | **bold**";
        Proposal before = Examples.of(CASE);
        Proposal after = Examples.of(CASE.replace("type: lytic", "type: lytic, note: \"" + hostile + "\""));
        String page = Comparisons.render(Comparing.of(before, after), Format.MARKDOWN, Lang.EN, Layout.FULL);
        assertThat(page).contains("`` `<img src=x>` [x](http://x.example) \\| **bold** ``");
        assertThat(Comparing.of(before, after).lesions()).hasSize(1);
    }

    private static String text(Comparison comparison, Lang lang) {
        return Comparisons.render(comparison, Format.TEXT, lang, Layout.SHORT);
    }

    private static String json(Comparison comparison) {
        return Comparisons.render(comparison, Format.JSON, Lang.JA, Layout.SHORT);
    }
}
