package org.osteoboard.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.text.Verdicts;
import org.osteoboard.vignettes.Vignettes;

/** What every sentence of the knowledge is, and what none of them does. */
class CatalogueTest {
    private static final OptionEngine ENGINE = OptionEngine.create();
    private static final Catalogue CATALOGUE = ENGINE.catalogue();
    private static final FactorTable TABLE = ENGINE.factors();

    /** Every text people read, by where it stands. A guideline's own grade is left out: it is a quotation. */
    private static Map<String, Text> texts() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (Statement each : CATALOGUE.statements()) {
            all.put(each.id(), each.text());
            all.put(each.id() + " ours", each.ours());
            all.put(each.id() + " verification", each.verificationNote());
            all.put(each.id() + " contention", each.contention());
        }
        CATALOGUE.contentions().values().forEach(each -> {
            all.put(each.id() + " title", each.title());
            for (int i = 0; i < each.sides().size(); i++) {
                all.put(each.id() + " side " + (i + 1), each.sides().get(i).text());
            }
        });
        CATALOGUE.options().values().forEach(each -> all.put(each.id(), each.name()));
        CATALOGUE.families().values().forEach(each -> all.put(each.id(), each.name()));
        CATALOGUE.topics().values().forEach(each -> all.put(each.id(), each.name()));
        CATALOGUE.missingTexts().forEach(each -> all.put(each.id() + " missing", each.text()));
        CATALOGUE.contradictions().forEach(each -> all.put(each.id() + " contradiction", each.text()));
        CATALOGUE.glossary().forEach(each -> {
            all.put(each.id() + " term", each.term());
            all.put(each.id() + " definition", each.text());
        });
        CATALOGUE.scores().forEach(score -> addScore(score, all));
        return all;
    }

    private static void addScore(ScoreTable score, Map<String, Text> all) {
        List<Text> texts = new ArrayList<>(List.of(
                score.title(),
                score.direction(),
                score.purpose(),
                score.use(),
                score.misuse(),
                score.formula(),
                score.verificationNote()));
        texts.addAll(score.principles());
        texts.addAll(score.caveats());
        score.items().forEach(item -> {
            texts.addAll(List.of(item.label(), item.note(), item.open(), item.ours()));
            item.levels().forEach(level -> texts.add(level.label()));
        });
        score.bands().forEach(band -> addBand(band, texts));
        score.furtherBands().forEach(scheme -> scheme.bands().forEach(band -> addBand(band, texts)));
        score.labels().forEach(label -> texts.add(label.text()));
        for (int i = 0; i < texts.size(); i++) {
            all.put(score.id() + " " + i, texts.get(i));
        }
    }

    private static void addBand(ScoreTable.Band band, List<Text> texts) {
        texts.add(band.label());
        band.figures().forEach(figure -> texts.add(figure.text()));
    }

    @Test
    void every_score_says_its_purpose_its_use_its_misuse_and_whose_it_is() {
        assertThat(CATALOGUE.scores()).hasSizeGreaterThan(25).allSatisfy(score -> {
            for (Text text : List.of(score.title(), score.direction(), score.purpose(), score.use(), score.misuse())) {
                assertThat(text.ja()).as(score.id()).isNotBlank();
                assertThat(text.en()).as(score.id()).isNotBlank();
            }
            assertThat(score.sources())
                    .as(score.id())
                    .isNotEmpty()
                    .allMatch(cited -> CATALOGUE.sources().containsKey(cited.source()));
        });
    }

    @Test
    void every_option_is_opened_in_a_vignette() {
        Set<String> held = Vignettes.all().stream()
                .filter(vignette -> vignette.expected() == Vignettes.Expected.HOLDS)
                .map(Vignettes.Vignette::statement)
                .collect(Collectors.toSet());
        for (Option option : CATALOGUE.options().values()) {
            List<String> openers = CATALOGUE.statements().stream()
                    .filter(each -> each.kind() == Kind.OPENS && each.options().contains(option.id()))
                    .map(Statement::id)
                    .toList();
            assertThat(openers).as(option.id()).hasSize(1);
            assertThat(held).as(option.id()).containsAll(openers);
        }
    }

    @Test
    void every_sentence_is_written_in_both_languages_and_each_in_its_own() {
        Pattern japanese = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        for (Statement each : CATALOGUE.statements()) {
            assertThat(each.text().ja()).as(each.id()).isNotBlank().matches(japanese.asPredicate());
            assertThat(each.text().en()).as(each.id()).isNotBlank().doesNotMatch(japanese.asPredicate());
        }
        texts().forEach((where, text) -> {
            assertThat(text.ja().isBlank()).as(where).isEqualTo(text.en().isBlank());
            assertThat(text.en()).as(where).doesNotMatch(japanese.asPredicate());
        });
    }

    @Test
    void brackets_and_quotation_marks_are_closed() {
        texts().forEach((where, text) -> {
            for (String pair : List.of("()", "（）", "「」", "『』", "[]")) {
                for (String sentence : List.of(text.ja(), text.en())) {
                    assertThat(count(sentence, pair.charAt(0)))
                            .as("%s %s: %s", where, pair, sentence)
                            .isEqualTo(count(sentence, pair.charAt(1)));
                }
            }
        });
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    @Test
    void no_sentence_gives_a_verdict_of_its_own() {
        texts().forEach((where, text) -> assertThat(Verdicts.in(text)).as(where).isEmpty());
    }

    /** Statements with a number in one language alone, each with the reason. */
    private static final Map<String, String> ONE_LANGUAGE = Map.of();

    private static final Map<String, String> WORDS = Map.of(
            "\\btwice\\b", "2",
            "\\bthree times\\b", "3",
            "\\btwo\\b", "2",
            "\\bthree\\b", "3",
            "\\bfour\\b", "4",
            "\\bsix\\b", "6");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static Map<String, Integer> numbers(String text, boolean english) {
        String plain = text.replaceAll("(?<=\\d),(?=\\d{3})", "");
        if (english) {
            for (Map.Entry<String, String> word : WORDS.entrySet()) {
                plain = Pattern.compile(word.getKey(), Pattern.CASE_INSENSITIVE)
                        .matcher(plain)
                        .replaceAll(word.getValue());
            }
        }
        Matcher matcher = NUMBER.matcher(plain);
        Map<String, Integer> numbers = new TreeMap<>();
        while (matcher.find()) {
            numbers.merge(matcher.group(), 1, Integer::sum);
        }
        numbers.remove("1");
        return numbers;
    }

    /** But for the number 1: Japanese counts (1日, 1回, 1施設) where English has a word (daily, a dose, one hospital). */
    @Test
    void a_number_said_in_one_language_is_said_in_the_other() {
        Map<String, String> differing = new TreeMap<>();
        for (Statement each : CATALOGUE.statements()) {
            for (Text text : List.of(each.text(), each.ours())) {
                Map<String, Integer> ja = numbers(text.ja(), false);
                Map<String, Integer> en = numbers(text.en(), true);
                if (!ja.equals(en)) {
                    differing.put(each.id(), "ja " + ja + " en " + en);
                }
            }
        }
        assertThat(differing.keySet()).as("%s", differing).isEqualTo(ONE_LANGUAGE.keySet());
    }

    @Test
    void what_is_printed_beside_a_danger_is_never_tested_by_it() {
        int answered = 0;
        for (Statement each : CATALOGUE.statements()) {
            Set<FactorRef> tested = new HashSet<>();
            each.condition().tests(test -> tested.add(test.factor()));
            for (FactorRef ref : each.answeredBy()) {
                answered++;
                assertThat(TABLE.get(ref).label().ja()).as(each.id()).isNotBlank();
                assertThat(each.aboutPatient() && !ref.aboutPatient())
                        .as("%s is about the patient, %s about a lesion", each.id(), TABLE.get(ref))
                        .isFalse();
                assertThat(tested).as("%s tests %s", each.id(), TABLE.get(ref)).doesNotContain(ref);
            }
        }
        assertThat(answered).isGreaterThan(20);
    }

    @Test
    void side_effects_of_bisphosphonates_and_of_denosumab_stay_apart() {
        Pattern bisphosphonate =
                Pattern.compile("ビスホスホネート|ゾレドロン|パミドロン|bisphosphonate|zoledron|pamidron", Pattern.CASE_INSENSITIVE);
        Pattern denosumab = Pattern.compile("デノスマブ|denosumab", Pattern.CASE_INSENSITIVE);
        List<String> ofBisphosphonates = new ArrayList<>();
        List<String> ofDenosumab = new ArrayList<>();
        for (Statement each : CATALOGUE.statements()) {
            if (each.kind() == Kind.SIDE_EFFECT) {
                String both = each.text().ja() + " " + each.text().en();
                boolean one = bisphosphonate.matcher(both).find();
                boolean other = denosumab.matcher(both).find();
                assertThat(one && other).as(each.id() + ": " + both).isFalse();
                if (one) {
                    ofBisphosphonates.add(each.id());
                    assertThat(each.options()).as(each.id()).doesNotContain("DENOSUMAB");
                }
                if (other) {
                    ofDenosumab.add(each.id());
                    assertThat(each.options()).as(each.id()).allMatch(option -> option.startsWith("DENOSUMAB"));
                }
            }
        }
        assertThat(ofBisphosphonates).isNotEmpty();
        assertThat(ofDenosumab).isNotEmpty();
    }

    @Test
    void no_danger_hangs_on_something_that_was_not_done() {
        assertThat(Doings.paths())
                .allSatisfy(path -> assertThat(TABLE.find(path)).as(path).isNotNull());
        for (Statement each : CATALOGUE.statements()) {
            if (each.kind().carriesDanger()) {
                assertThat(Doings.undone(each.condition(), TABLE)).as(each.id()).isEmpty();
            }
        }
    }

    @Test
    void a_danger_that_did_would_be_found() {
        Condition undone =
                new Condition.Test(TABLE.named("surgery.reviewed").ref(), Op.NO, java.math.BigDecimal.ZERO, 0);
        Condition unordered = new Condition.Test(
                TABLE.named("loading.order").ref(), Op.IS, java.math.BigDecimal.ZERO, noneOf("loading.order"));
        assertThat(Doings.undone(new Condition.Any(List.of(undone, unordered)), TABLE))
                .containsExactly("surgery.reviewed", "loading.order");
    }

    private static long noneOf(String path) {
        List<Factor.Value> values = TABLE.named(path).values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).word().equals("none")) {
                return 1L << i;
            }
        }
        return 0;
    }

    @Test
    void a_danger_asks_for_no_absence_at_all_but_for_two_that_are_signs_themselves() {
        Set<String> absent = new LinkedHashSet<>();
        for (Statement each : CATALOGUE.statements()) {
            if (each.kind().carriesDanger()) {
                each.condition().tests(test -> {
                    if (test.op() == Op.NO) {
                        absent.add(TABLE.get(test.factor()).path());
                    }
                });
            }
        }
        assertThat(absent).containsExactlyInAnyOrder("patient.condition.swallows", "patient.walking.able");
    }

    @Test
    void an_alert_has_signs_to_look_for() {
        for (Topic topic : CATALOGUE.topics().values()) {
            assertThat(topic.signs().isEmpty()).as(topic.id()).isEqualTo(!topic.alert());
        }
        assertThat(CATALOGUE.statements())
                .filteredOn(each -> each.kind() == Kind.ALERT)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(CATALOGUE.topics().get(each.topic()).alert()).isTrue());
    }

    @Test
    void a_finer_option_has_the_modality_of_its_parent() {
        for (Option option : CATALOGUE.options().values()) {
            if (!option.partOf().isEmpty()) {
                Option parent = CATALOGUE.options().get(option.partOf());
                assertThat(option.modality()).as(option.id()).isEqualTo(parent.modality());
                assertThat(parent.partOf()).as(option.id()).isEmpty();
            }
        }
    }
}
