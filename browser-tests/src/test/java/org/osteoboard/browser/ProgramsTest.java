package org.osteoboard.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A missing browser is told, with what to install. */
class ProgramsTest {
    @Test
    void a_browser_that_is_missing_fails_with_what_to_install() {
        assertThatThrownBy(() -> Programs.find("osteoboard.none", List.of("no-such-browser"), "/none"))
                .hasMessageContaining("no-such-browser")
                .hasMessageContaining("install chromium, chromium-driver and fonts-ipafont-gothic");
    }

    @Test
    void a_wrong_place_fails_with_that_place() {
        System.setProperty("osteoboard.wrong", "no/such/file");
        assertThatThrownBy(() -> Programs.find("osteoboard.wrong", List.of("sh"), "/bin"))
                .hasMessageContaining("osteoboard.wrong names no/such/file");
    }
}
