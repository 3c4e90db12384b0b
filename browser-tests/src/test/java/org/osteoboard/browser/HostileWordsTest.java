package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osteoboard.model.text.Lang;

/** Words of a case file stay words: no dialog, no request, no element made of them. */
@WithBrowser
class HostileWordsTest {
    private final Browser browser;

    HostileWordsTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void hostile_words_stay_words(Lang lang) {
        Set<String> ordinary = elements(page("breast-femur-and-spine", lang));
        PageFile page = page(Invented.HOSTILE, lang);
        assertThat(page.proposal().usable()).isTrue();
        assertThat(ordinary).containsAll(elements(page)).doesNotContain("script", "img", "iframe");
        assertThat(browser.text().replaceAll("\\s", "")).contains(Invented.EVIL.replaceAll("\\s", ""));
        assertThat(browser.strings(browser.run("return [...document.querySelectorAll('a')]"
                        + ".map(a => a.getAttribute('href') || '#').filter(href => !href.startsWith('#'))")))
                .isEmpty();
        assertThat(browser.strings(browser.run("return [...document.querySelectorAll('*')]"
                        + ".flatMap(e => [...e.attributes]).map(a => a.name).filter(name => name.startsWith('on'))")))
                .isEmpty();
        assertThat(browser.dialogs()).isFalse();
    }

    private Set<String> elements(PageFile page) {
        browser.open(page, View.SCREEN);
        return new HashSet<>(browser.strings(
                browser.run("return [...document.querySelectorAll('*')].map(e => e.tagName.toLowerCase())")));
    }

    private static PageFile page(String name, Lang lang) {
        return Pages.named(name).filter(page -> page.lang() == lang).findFirst().orElseThrow();
    }
}
