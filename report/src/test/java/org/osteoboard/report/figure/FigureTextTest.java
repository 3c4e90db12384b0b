package org.osteoboard.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Verdicts;
import org.osteoboard.report.html.pages.figure.JtebarGenerated;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What a figure says in words is whole; what it prints is well-formed, fetches nothing, and cannot be broken into. */
class FigureTextTest {
    private static final String HOSTILE = "\"><script>alert('x')</script>&<b onclick=x>]]>";

    static Stream<Cases.One> cases() {
        return Stream.concat(Cases.examples().stream(), Stream.of(Many.sixty(), Cases.lesions()));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_lesion_is_in_the_words_of_the_map(Cases.One one) throws Exception {
        for (Lang lang : Lang.values()) {
            BodyMap map = Cases.map(one, lang);
            Document svg = parse(Cases.svg(map));
            String desc = svg.getElementsByTagName("desc").item(0).getTextContent();
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo(lang == Lang.JA ? "ja" : "en");
            assertThat(map.lesions()).hasSize(one.facts().file().lesions().size());
            for (MapLesion lesion : map.lesions()) {
                assertThat(desc).contains(lesion.number() + " " + lesion.id(), lesion.place(), lesion.said());
            }
            assertThat(Verdicts.in(desc)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_picture_is_well_formed_and_fetches_and_runs_nothing(Cases.One one) throws Exception {
        for (Lang lang : Lang.values()) {
            String table = Cases.table(Cases.bars(one, lang), lang);
            parse(table);
            String list = Cases.list(Cases.map(one, lang));
            parse(list);
            String all = table + list + Cases.svg(Cases.map(one, lang));
            assertThat(all).doesNotContainIgnoringCase("<script", "style=", "url(", "href", "http", "<image");
            assertThat(all).doesNotContain("NaN", "Infinity", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_case_gives_the_same_picture_in_any_locale(Cases.One one) {
        Locale before = Locale.getDefault();
        String first = Cases.svg(Cases.map(one, Lang.EN)) + Cases.table(Cases.bars(one, Lang.EN), Lang.EN);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Cases.svg(Cases.map(one, Lang.EN)) + Cases.table(Cases.bars(one, Lang.EN), Lang.EN))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_bar_of_a_score_says_what_the_proposal_says(Cases.One one) {
        List<Bar> bars = Cases.FIGURES.scores(one.facts(), one.proposal(), Lang.EN);
        for (Assessment assessment : one.proposal().assessments()) {
            bars.stream()
                    .filter(bar ->
                            bar.id().equals(assessment.id()) && bar.target().equals(assessment.target()))
                    .forEach(bar -> {
                        assertThat(bar.value()).isEqualTo(assessment.value().en());
                        assessment
                                .classes()
                                .forEach(each -> assertThat(bar.desc()).contains(each.en()));
                    });
        }
    }

    @Test
    void every_limit_that_a_statement_tests_is_in_the_words_of_the_bar() {
        List<Bar> bars = Cases.FIGURES.laboratory(Cases.examples().get(0).facts(), Lang.EN);
        for (Statement statement : Cases.ENGINE.catalogue().statements()) {
            statement.condition().tests(test -> {
                String path = Cases.ENGINE.factors().get(test.factor()).path();
                bars.stream()
                        .filter(bar -> bar.id().equals(path))
                        .forEach(bar -> assertThat(bar.desc()).contains(Limits.plain(test.threshold())));
            });
        }
        assertThat(bars).extracting(Bar::id).contains("patient.kidney.creatinineClearance", "patient.blood.platelets");
    }

    @Test
    void a_value_that_is_too_old_is_drawn_as_not_used_with_its_age() {
        Cases.One one = Cases.withLabs("platelets: 80 10^9/L on 2026-10-01", "haemoglobin: 9 g/dL on 2026-11-20");
        List<Bar> bars = Cases.FIGURES.laboratory(one.facts(), Lang.EN);
        Bar old = named(bars, "patient.blood.platelets");
        assertThat(old.values()).singleElement().matches(value -> value.kind() == Bar.Kind.NOT_USED);
        assertThat(old.value()).isEqualTo("too old: 80 10^9/L");
        assertThat(old.note()).contains("50 d ago", "limit 14 d");
        assertThat(old.desc()).contains(old.value(), old.note());
        Bar fresh = named(bars, "patient.blood.haemoglobin");
        assertThat(fresh.values()).singleElement().matches(value -> value.kind() == Bar.Kind.KNOWN);
        assertThat(fresh.note()).isEqualTo("same day");
        Bar missing = named(bars, "patient.blood.neutrophils");
        assertThat(missing.values()).singleElement().matches(value -> value.kind() == Bar.Kind.OPEN);
        assertThat(missing.value()).isEqualTo("not recorded");
        assertThat(missing.narrowed()).isFalse();
    }

    private static Bar named(List<Bar> bars, String path) {
        return bars.stream().filter(bar -> bar.id().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void a_mirels_score_shows_both_schemes_and_says_where_it_does_not_apply() {
        String lesion = "id: f, bone: femur, side: left, part: shaft, fracture: none";
        Bar open = named(scores(lesion), "MIRELS");
        assertThat(open.boxes()).extracting(Bar.Box::label).contains("8", "9-12 high", "8-12");
        Bar broken = named(scores(lesion.replace("none", "pathological")), "MIRELS");
        assertThat(broken.values()).isEmpty();
        assertThat(broken.desc()).contains("does not apply");
        assertThat(scores("id: r, bone: rib, side: left, fracture: none"))
                .extracting(Bar::id)
                .doesNotContain("MIRELS");
    }

    @Test
    void what_is_not_verified_stays_in_sight() {
        Bar mirels = named(scores("id: f, bone: femur, side: left, part: shaft, fracture: none"), "MIRELS");
        assertThat(mirels.note()).isEqualTo("*partly verified*");
        assertThat(mirels.desc()).contains(mirels.note());
        assertThat(Cases.FIGURES.laboratory(Cases.lesions().facts(), Lang.EN))
                .anyMatch(bar -> bar.desc().contains(Limits.OURS));
    }

    private static List<Bar> scores(String lesion) {
        Cases.One one = Cases.lesions(lesion);
        return Cases.FIGURES.scores(one.facts(), one.proposal(), Lang.EN);
    }

    @Test
    void pain_stands_from_0_to_10() {
        Cases.One one = Cases.lesions("id: r, bone: rib, side: left, pain: {worst: 4-6, now: 2, on-loading: yes}");
        List<Bar> bars = Cases.FIGURES.pain(one.facts(), Lang.EN);
        assertThat(bars).extracting(Bar::target).containsExactly("patient", "r", "r");
        assertThat(bars.get(1).values()).singleElement().matches(value -> value.kind() == Bar.Kind.SPAN);
        assertThat(bars.get(1).note()).contains("pain on loading or moving");
        CaseFacts facts = one.facts();
        assertThat(Cases.FIGURES.pain(facts, Lang.JA).get(2).name()).isEqualTo("痛み（今のNRS）");
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        Anchor anchor = Anchor.at(View.FRONT, 10, 20);
        Sign sign = new Sign(false, false, false, true);
        MapLesion placed = new MapLesion(1, HOSTILE, List.of(anchor), HOSTILE, HOSTILE, sign, HOSTILE);
        MapLesion off = new MapLesion(2, HOSTILE, List.of(), HOSTILE, HOSTILE, sign, HOSTILE);
        BodyMap map = new BodyMaps(Lang.EN).of(List.of(placed, off), List.of(), HOSTILE);
        Bar bar = new Bar(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 20, List.of(), List.of(), List.of());
        for (String printed : List.of(
                Cases.svg(map),
                Cases.words(map),
                Cases.list(map),
                Cases.table(List.of(bar), Lang.EN),
                Cases.print(out -> JtebarGenerated.render(out, null, bar)))) {
            assertThat(printed).contains("&lt;script&gt;").doesNotContain("<script", "<b onclick");
            assertThat(parse(printed).getDocumentElement().getTextContent()).contains(HOSTILE);
        }
    }

    @Test
    void coordinates_have_a_point_and_two_decimals_at_most() {
        assertThat(List.of(0.0, -0.05, 1.999, 12.3, -3.456, 100.0))
                .extracting(Coordinate::of)
                .containsExactly("0", "-0.05", "2", "12.3", "-3.46", "100");
        assertThat(Limits.plain(new BigDecimal("1E+2"))).isEqualTo("100");
    }
}
