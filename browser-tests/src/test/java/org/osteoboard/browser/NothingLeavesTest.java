package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page asks for nothing but itself, and neither its policy nor its console has anything to say. */
@WithBrowser
class NothingLeavesTest {
    private final Browser browser;

    NothingLeavesTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void only_the_file_itself_is_asked_for(PageFile page) {
        for (View view : View.values()) {
            browser.open(page, view);
            assertThat(browser.requests()).containsOnly(page.file().toUri());
            assertThat(browser.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void the_policy_of_the_page_is_in_force(PageFile page) {
        browser.open(page, View.SCREEN);
        browser.run("const s = document.createElement('style'); s.textContent = 'body { margin-left: 77px }';"
                + " document.head.append(s);");
        assertThat(browser.run("return getComputedStyle(document.body).marginLeft"))
                .isEqualTo("0px");
        assertThat(browser.console()).anyMatch(message -> message.contains("Content Security Policy"));
    }
}
