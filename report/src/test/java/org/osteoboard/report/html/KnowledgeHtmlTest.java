package org.osteoboard.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.html.pages.knowledge.JtestatementGenerated;

/** The page fetches nothing, runs nothing, escapes everything, and every link of it arrives. */
class KnowledgeHtmlTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final FactorTable TABLE = FactorTable.load();
    private static final ReviewData REVIEW = ReviewData.load();
    private static final String PAGE = KnowledgeHtml.write(CATALOGUE, TABLE, REVIEW, Lang.JA);

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        assertThat(PAGE).doesNotContainIgnoringCase("<script", "<img", "<link", "<iframe", "@import", "url(");
        assertThat(PAGE).doesNotContain(" style=", " onclick", " src=");
        assertThat(all("Content-Security-Policy\" content=\"([^\"]*)\"").get(0).replace("&#39;", "'"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .endsWith("base-uri 'none'; form-action 'none'");
    }

    @Test
    void every_id_stands_once_and_every_link_within_the_page_arrives() {
        List<String> ids = all(" id=\"([^\"]*)\"");
        Set<String> once = new HashSet<>(ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(once).contains(target));
        CATALOGUE.statements().forEach(each -> assertThat(once).contains(each.id()));
        CATALOGUE.sources().keySet().forEach(each -> assertThat(once).contains("source-" + each));
        TABLE.all().forEach(each -> assertThat(once).contains("factor-" + each.path()));
    }

    @Test
    void both_languages_the_missing_review_and_what_is_not_verified_are_in_sight() {
        assertThat(PAGE).contains("臨床家による査読は受けていません", "Not reviewed by a clinician", "† partly verified", "† 一部だけ確認");
        assertThat(count(" lang=\"ja\"")).isEqualTo(count(" lang=\"en\"") + 1);
    }

    private static long count(String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(PAGE).results().count();
    }

    @Test
    void the_page_opens_in_the_language_asked_for_and_holds_both() {
        String english = KnowledgeHtml.write(CATALOGUE, TABLE, REVIEW, Lang.EN);
        assertThat(PAGE).contains("<html lang=\"ja\">", "id=\"show-ja\" checked>", "id=\"show-en\">");
        assertThat(english).contains("<html lang=\"en\">", "id=\"show-ja\">", "id=\"show-en\" checked>");
        assertThat(english.replace("<html lang=\"en\">", "<html lang=\"ja\">")
                        .replace("id=\"show-en\" checked", "id=\"show-en\"")
                        .replace("id=\"show-ja\"", "id=\"show-ja\" checked"))
                .isEqualTo(PAGE);
    }

    @Test
    void every_file_of_statements_has_a_title_and_every_aim_is_there() {
        assertThat(CATALOGUE.statements())
                .allSatisfy(each -> assertThat(FileTitles.knows(each.file().replace(".drl", "")))
                        .as(each.file())
                        .isTrue());
        assertThat(all(" id=\"aim-([^\"]*)\"")).hasSize(CATALOGUE.aims().size());
        assertThat(all(" id=\"contradiction-([^\"]*)\""))
                .hasSize(CATALOGUE.contradictions().size());
    }

    @Test
    void the_same_knowledge_gives_the_same_page() {
        assertThat(KnowledgeHtml.write(CATALOGUE, TABLE, REVIEW, Lang.JA)).isEqualTo(PAGE);
    }

    @Test
    void hostile_text_stays_text() {
        String hostile = "\"><script>alert('x')</script>&<b onclick=x>";
        Text text = new Text(hostile, hostile);
        Text none = new Text("", "");
        Statement statement = new Statement(
                0,
                hostile,
                Kind.NOTE,
                true,
                List.of(hostile),
                hostile,
                text,
                none,
                text,
                List.of(),
                List.of(hostile),
                hostile,
                hostile,
                text,
                text,
                text,
                text,
                List.of(),
                hostile,
                hostile,
                hostile,
                Condition.ALWAYS);
        StringOutput out = new StringOutput();
        JtestatementGenerated.render(
                new OwaspHtmlTemplateOutput(out), null, new KnowledgeView(CATALOGUE, TABLE, REVIEW), statement);
        assertThat(out.toString()).contains("&lt;script&gt;").doesNotContain("<script", "<b onclick");
    }
}
