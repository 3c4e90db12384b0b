package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.report.board.BoardWords;

/** Every page reads well in a meeting room, in a narrow window and on paper: nothing is cut off, nothing overlaps. */
@WithBrowser
class LayoutTest {
    private final Browser browser;

    LayoutTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void nothing_is_cut_off_or_lies_upon_another(PageFile page) {
        for (View view : View.values()) {
            browser.open(page, view);
            String folder = "screenshots/" + view.name().toLowerCase(Locale.ROOT);
            browser.shoot(page.beside(folder, ".png"), false);
            if (view == View.PRINT) {
                browser.shoot(page.beside("screenshots/grey", ".png"), true);
            }
            assertThat(browser.layoutFaults()).as(page + " " + view).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void a_page_says_its_language_and_has_one_title(PageFile page) {
        browser.open(page, View.SCREEN);
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(page.code());
        String title = String.valueOf(browser.run("return document.title"));
        if (page.told().isPresent() || page.name().equals("index")) {
            assertThat(title).endsWith(BoardWords.TITLE.in(page.lang()));
        }
        page.told().ifPresent(proposal -> assertThat(title).startsWith(proposal.caseLabel()));
        assertThat(browser.run("return document.querySelectorAll('h1').length")).isEqualTo(1L);
    }
}
