package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Proposal;

/**
 * axe-core finds nothing serious, and no heading skips a level. Of a case with options axe sees the first sheet: what
 * stands behind has some ten thousand elements of a few kinds, all of which are on the pages that axe sees whole.
 */
@WithBrowser
class AccessibilityTest {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Browser browser;

    AccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void axe_finds_nothing_serious(PageFile page) {
        browser.open(page, View.SCREEN);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder().withOptions(options);
        if (page.told().filter(Proposal::usable).isPresent()) {
            axe = axe.include(".sheet");
        }
        List<Rule> found = axe.analyze(browser.driver()).getViolations();
        List<String> words = found.stream()
                .map(rule -> rule.getImpact() + " " + rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> String.valueOf(node.getHtml()))
                                .toList())
                .toList();
        Browser.write(page.beside("axe", ".txt"), String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        assertThat(words).noneMatch(word -> SERIOUS.contains(word.split(" ", 2)[0]));
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.browser.Pages#all")
    void no_heading_skips_a_level(PageFile page) {
        browser.open(page, View.SCREEN);
        List<String> levels = browser.strings(
                browser.run("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName)"));
        int before = 0;
        for (String level : levels) {
            int depth = level.charAt(1) - '0';
            assertThat(depth).as(String.valueOf(levels)).isLessThanOrEqualTo(before + 1);
            before = depth;
        }
    }
}
