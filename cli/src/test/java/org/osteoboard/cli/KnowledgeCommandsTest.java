package org.osteoboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osteoboard.model.text.Lang;

/** The commands of {@code knowledge}. */
class KnowledgeCommandsTest {
    private static final String CLEARANCE = "patient.kidney.creatinineClearance";

    @TempDir
    Path folder;

    private static Run knowledge(String... arguments) {
        return knowledgeIn(Lang.EN, arguments);
    }

    private static Run knowledgeIn(Lang lang, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "knowledge";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.of(lang, all);
    }

    private static List<String> ids(String... filters) {
        String[] all = new String[filters.length + 3];
        all[0] = "list";
        all[1] = "--format";
        all[2] = "ids";
        System.arraycopy(filters, 0, all, 3, filters.length);
        Run run = knowledge(all);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return run.out().lines().toList();
    }

    @Test
    void a_factor_lists_what_tests_it_and_says_through_which_derived_one() {
        assertThat(ids("--factor", CLEARANCE)).contains("BMA-14", "BMA-18", "PAIN-20");
        Run run = knowledge("list", "--factor", "patient.weight");
        assertThat(run.out()).contains("BMA-14  ", "through: " + CLEARANCE);
        assertThat(knowledge("list", "--factor", CLEARANCE, "--format", "json").out())
                .contains("\"id\": \"BMA-14\"", "\"through\": [\n        \"" + CLEARANCE + "\"");
    }

    @Test
    void filters_are_combined() {
        List<String> all = ids();
        List<String> both = ids("--modality", "bone-modifying-agents", "--kind", "caution", "--factor", CLEARANCE);
        assertThat(both).isNotEmpty().hasSizeLessThan(ids("--factor", CLEARANCE).size());
        assertThat(all).containsAll(both);
        assertThat(ids("--option", "ZOLEDRONIC_ACID", "--jurisdiction", "JP")).isNotEmpty();
        assertThat(ids("--ours")).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(ids("--verification", "partly")).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(ids("--source", "NICE234")).contains("RED-01");
    }

    @Test
    void a_statement_shows_where_it_is_tested() {
        Run run = knowledge("show", "RED-01");
        assertThat(run.out())
                .contains(
                        "tested by 13 (alerts.yaml)",
                        "- holds: legs have grown weak",
                        "- deciding fact unknown: nobody asked");
    }

    @Test
    void whatever_has_an_id_is_shown() {
        assertThat(knowledge("show", CLEARANCE).out())
                .contains("computed: cockcroft-gault", "BMA-14  ", "supplied by: ", "limits: 0 - ");
        assertThat(knowledge("show", "patient.kidney.creatinine").out())
                .contains("too old after: ", "through: " + CLEARANCE);
        assertThat(knowledge("show", "C05").out()).contains("interval of bone-modifying agents");
        assertThat(knowledge("show", "S25").out()).contains("a line of the booklet", "BMA-32  ", "vignettes: ");
        assertThat(knowledge("show", "AABB25").out())
                .contains("read as: secondary - Read on a summary page", "cited by:");
        assertThat(knowledge("show", "CORD_COMPRESSION", "SINS", "EBRT").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void an_unknown_id_gets_the_nearest() {
        Run run = knowledge("show", "EBRT_SINGLE_8GI");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Maybe EBRT_SINGLE_8GY.");
    }

    @Test
    void a_search_does_not_mind_width_case_and_kana() {
        String plain = knowledge("search", "sins").out();
        assertThat(plain).contains("SINS  spine");
        assertThat(knowledge("search", "ＳＩＮＳ").out()).isEqualTo(plain);
        String katakana = knowledge("search", "デノスマブ").out();
        assertThat(katakana).contains("DENOSUMAB_120");
        assertThat(knowledge("search", "ﾃﾞﾉｽﾏﾌﾞ").out()).isEqualTo(katakana);
        assertThat(knowledge("search", "でのすまぶ").out()).isEqualTo(katakana);
        assertThat(knowledge("search", "creatinine", "clearance").out()).contains(CLEARANCE);
        assertThat(knowledge("search", "zzzz").err()).contains("nothing has all these words");
    }

    @Test
    void lint_counts_its_findings_and_refuses_only_what_is_asked_for() {
        Run run = knowledge("lint");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("not-verified  ", "numbers-differ  ").containsPattern("ours  [^\n]*: \\d+\n");
        assertThat(knowledge("lint", "--strict", "ours").exit()).isEqualTo(Exit.SOME_UNUSABLE);
        assertThat(knowledge("lint", "--strict", "numbers-differ").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void the_whole_knowledge_goes_to_a_file_and_does_not_change_with_the_language() throws Exception {
        Path page = folder.resolve("knowledge.html");
        assertThat(knowledge("export", "--format", "html", "-o", page.toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        assertThat(knowledgeIn(Lang.JA, "export").out())
                .isEqualTo(knowledge("export").out());
    }

    @Test
    void options_and_scores_are_filtered_or_the_filter_is_refused() {
        List<String> options = ids("--options");
        assertThat(ids("--options", "--modality", "surgery"))
                .contains("VERTEBRAL_AUGMENTATION")
                .doesNotContain("EBRT");
        assertThat(ids("--options", "--factor", CLEARANCE))
                .contains("ZOLEDRONIC_ACID")
                .hasSizeLessThan(options.size());
        assertThat(ids("--options", "--kind", "contraindication", "--jurisdiction", "UK"))
                .contains("MORPHINE")
                .doesNotContain("EBRT");
        assertThat(ids("--options", "--option", "STRONG_OPIOID")).isNotEmpty().hasSizeLessThan(options.size());
        assertThat(ids("--scores", "--source", "LIEVENS20")).containsExactly("OLIGOMETASTASIS");
        assertThat(ids("--scores", "--factor", CLEARANCE)).contains("cockcroft-gault");
        assertThat(ids("--scores", "--verification", "partly"))
                .contains("KATAGIRI_2014")
                .doesNotContain("SINS");
        refused("--scores goes with", "--scores", "--modality", "surgery");
        refused("exclude each other", "--scores", "--options");
        refused("knowledge export", "--options", "--format", "json");
        refused("--jurisdiction takes one of JP, US, EU, UK", "--jurisdiction", "jp");
    }

    private static void refused(String why, String... filters) {
        String[] all = new String[filters.length + 1];
        all[0] = "list";
        System.arraycopy(filters, 0, all, 1, filters.length);
        Run run = knowledge(all);
        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(why);
    }

    @Test
    void the_page_is_exported_in_the_language_asked_for() {
        assertThat(knowledgeIn(Lang.JA, "export", "--format", "html").out()).contains("<html lang=\"ja\">");
        assertThat(knowledgeIn(Lang.EN, "export", "--format", "html").out()).contains("<html lang=\"en\">");
    }
}
