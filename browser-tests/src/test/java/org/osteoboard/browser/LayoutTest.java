package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.report.board.BoardWords;

/** Every page reads well in a meeting room, in a narrow window and on paper: nothing is cut off, nothing overlaps. */
@WithBrowser
class LayoutTest {
    private static final String LINKS_TO_NOWHERE = "return [...document.querySelectorAll('a[href^=\"#\"]')]"
            + ".map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))";

    private final Browser browser;

    LayoutTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void nothing_is_cut_off_or_lies_upon_another(PageFile page) {
        for (View view : View.values()) {
            browser.open(page, view);
            boolean grey = view == View.PRINT;
            String folder = "screenshots/" + view.name().toLowerCase(Locale.ROOT) + (grey ? "-grey" : "");
            browser.shoot(page.beside(folder, ".png"), view, grey);
            assertThat(browser.layoutFaults()).as(page + " " + view).isEmpty();
        }
    }

    @Test
    void a_page_with_faults_is_found_out() {
        Path page = Pages.TARGET.resolve("pages").resolve("planted.html").toAbsolutePath();
        Browser.write(page, """
                <!DOCTYPE html><html lang="en"><title>planted</title>
                <p style="position: absolute; top: 50px">one upon</p><p style="position: absolute; top: 52px">another</p>
                <p style="width: 3em; overflow: hidden; white-space: nowrap">this is cut off at its end</p>
                <p style="width: 3000px">wide</p>
                <svg viewBox="0 0 10 10" width="40" height="40"><text x="8" y="5">outside</text></svg>
                """.getBytes(StandardCharsets.UTF_8));
        browser.open(page, View.SCREEN);
        assertThat(String.join("\n", browser.layoutFaults()))
                .contains("lie upon each other", "p cuts off", "3008 wide in a window of 1920", "leaves its picture");
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void a_page_says_its_language_has_one_title_and_no_link_to_nowhere(PageFile page) {
        browser.open(page, View.SCREEN);
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(page.code());
        String title = String.valueOf(browser.run("return document.title"));
        if (page.told().isPresent() || page.name().equals("index")) {
            assertThat(title).endsWith(BoardWords.TITLE.in(page.lang()));
        }
        page.told().ifPresent(proposal -> assertThat(title).startsWith(proposal.caseLabel()));
        assertThat(browser.run("return document.querySelectorAll('h1').length")).isEqualTo(1L);
        assertThat(browser.strings(browser.run(LINKS_TO_NOWHERE))).isEmpty();
    }
}
