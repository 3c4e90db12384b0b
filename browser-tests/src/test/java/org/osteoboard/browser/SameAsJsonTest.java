package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.report.Format;
import org.osteoboard.report.Layout;
import org.osteoboard.report.Reports;

/** What a program reads in the JSON, a reader sees on the page. */
@WithBrowser
class SameAsJsonTest {
    private final Browser browser;

    SameAsJsonTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#ofCases")
    void every_statement_option_alert_and_source_can_be_read(PageFile page) {
        browser.open(page, View.SCREEN);
        String seen = bare(browser.text());
        JsonNode json = DevTools.read(Reports.render(page.proposal(), Format.JSON, page.lang(), Layout.FULL));
        List<String> said = new ArrayList<>();
        json.path("statements").forEach(each -> {
            said.add(each.path("id").asText());
            said.add(each.path("text").path(page.code()).asText());
        });
        json.path("modalities").forEach(modality -> {
            said.add(modality.path("label").path(page.code()).asText());
            modality.path("options")
                    .forEach(option ->
                            said.add(option.path("name").path(page.code()).asText()));
        });
        json.path("alerts")
                .forEach(each -> said.add(each.path("name").path(page.code()).asText()));
        json.path("sources").forEach(each -> said.add(each.path("id").asText()));
        assertThat(said).hasSizeGreaterThan(50).doesNotContain("");
        assertThat(said)
                .allSatisfy(words ->
                        assertThat(seen.contains(bare(words))).as(words).isTrue());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
