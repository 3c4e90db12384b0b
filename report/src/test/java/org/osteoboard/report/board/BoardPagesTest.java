package org.osteoboard.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.board.BoardCases.Case;

/** A page says all that the proposal says, fetches nothing, and keeps the text of a case file text. */
class BoardPagesTest {
    private static final String EXAMPLES = "org.osteoboard.report.board.BoardCases#examples";

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void a_page_says_all_that_the_proposal_says(Case example) {
        for (Lang lang : Lang.values()) {
            String text = BoardCases.text(example.page(lang));
            Proposal proposal = example.proposal();
            assertThat(proposal.statements())
                    .allSatisfy(statement -> assertThat(text)
                            .contains(statement.id())
                            .contains(bare(statement.text().in(lang))));
            assertThat(proposal.modalities())
                    .allSatisfy(modality -> assertThat(modality.options())
                            .extracting(OptionEntry::name)
                            .allSatisfy(name -> assertThat(text).contains(bare(name.in(lang)))));
            assertThat(proposal.alerts())
                    .extracting(Alert::name)
                    .allSatisfy(name -> assertThat(text).contains(bare(name.in(lang))));
            assertThat(proposal.sources())
                    .allSatisfy(source -> assertThat(text).contains(source.id()).contains(bare(source.title())));
            assertThat(proposal.missing())
                    .filteredOn(missing -> !missing.factor().isEmpty())
                    .allSatisfy(missing ->
                            assertThat(text).contains(bare(missing.label().in(lang))));
            assertThat(proposal.disagreements())
                    .allSatisfy(each -> assertThat(text)
                            .contains(each.id())
                            .contains(bare(each.title().in(lang))));
            assertThat(text).contains(proposal.versions().inputSha256().substring(0, 8));
        }
    }

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void every_link_stays_on_the_page_and_leads_somewhere(Case example) {
        String page = example.page(Lang.JA);
        List<String> names = all(page, "\\bid=\"([^\"]*)\"");
        assertThat(names).doesNotHaveDuplicates();
        List<String> links = all(page, "\\bhref=\"([^\"]*)\"");
        Set<String> known = new HashSet<>(names);
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(known).contains(link.substring(1));
        });
        example.proposal().sources().forEach(source -> assertThat(known).contains(Links.source(source.id())));
        example.proposal()
                .statements()
                .forEach(statement -> assertThat(known).contains(Links.statement(statement.id())));
    }

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void nothing_is_fetched_and_no_script_runs(Case example) {
        String page = example.page(Lang.EN);
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("<script", "<link", "<img", "<iframe", " src=", "@import", "url(", "style=\"")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource(EXAMPLES)
    void both_languages_have_the_same_entries(Case example) {
        assertThat(all(example.page(Lang.JA), "<p class=\"([a-z]+)\""))
                .isEqualTo(all(example.page(Lang.EN), "<p class=\"([a-z]+)\""));
    }

    @Test
    void a_page_has_room_for_the_decision_and_suggests_none() {
        String page = BoardCases.examples().findFirst().orElseThrow().page(Lang.EN);
        assertThat(page).contains("Decision of the board");
        assertThat(all(page, "<dd>([^<]*)</dd>")).hasSize(4).containsOnly("");
    }

    @Test
    void hostile_text_stays_text() {
        String evil = "\\\"><script>alert(1)</script><img src=x onerror=y>&lt;b&gt;";
        String page = BoardCases.of("""
                        osteoboard: 1
                        case: X-1
                        as-of: 2026-11-20
                        jurisdiction: JP
                        patient: {age: 67}
                        note: "%1$s"
                        cancer: {primary: breast}
                        goals: [{about: walking, words: "%1$s"}]
                        bone-metastases:
                          lesions:
                            - {id: L1, bone: femur, side: right, pain: {worst: 6}, note: "%1$s"}
                        """.formatted(evil)).page(Lang.EN);
        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void a_file_that_cannot_be_read_has_a_page_with_the_reason_and_no_option() {
        Case broken = BoardCases.of("osteoboard: 1\nas-of: 2026-11-20\nneurologie: yes\n");
        assertThat(broken.read().usable()).isFalse();
        String page = new BoardPages(BoardCases.ENGINE)
                .page(broken.read(), broken.proposal(), List.of("case.yaml:3: no such key"), Lang.EN);
        assertThat(page).contains("case.yaml:3: no such key", "Alerts").doesNotContain("class=\"option\"", "<dd>");
        assertThat(all(page, "\\bid=\"([^\"]*)\""))
                .containsAll(all(page, "\\bhref=\"#([^\"]*)\""))
                .contains("top");
    }

    @Test
    void a_case_with_nothing_on_file_reads_well() {
        String page = BoardCases.of("osteoboard: 1\ncase: X-1\nas-of: 2026-11-20\njurisdiction: JP\n")
                .page(Lang.EN);
        assertThat(BoardCases.text(page)).contains(bare("Not known yet"), bare("Decision of the board"));
    }

    @Test
    void an_index_names_every_case_with_a_link_to_its_page() {
        List<IndexRow> rows = BoardCases.examples()
                .map(each -> IndexRow.of(each.name() + ".html", each.name(), each.proposal(), Lang.JA))
                .toList();
        String index = BoardPages.index(rows, Lang.JA);
        assertThat(all(index, "href=\"([^\"]*)\""))
                .hasSameSizeAs(rows)
                .allSatisfy(link -> assertThat(link).endsWith(".html"));
        assertThat(index).contains("! 脊髄・馬尾圧迫の疑い").doesNotContain("<script");
    }

    private static List<String> all(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
