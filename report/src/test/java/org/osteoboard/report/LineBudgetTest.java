package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/** The short report stays short. What makes one longer is read here, and cut or granted. */
class LineBudgetTest {
    /** Most lines in Japanese and in English. The first case is an ordinary one; the others have wide gaps. */
    private static final Map<String, List<Integer>> MOST = Map.ofEntries(
            Map.entry("breast-femur-and-spine", List.of(146, 172)),
            Map.entry("breast-teeth-before-denosumab", List.of(146, 170)),
            Map.entry("colorectal-contradictory", List.of(192, 222)),
            Map.entry("kidney-humerus-fracture", List.of(167, 192)),
            Map.entry("lung-night-pain", List.of(196, 228)),
            Map.entry("myeloma-kidney-on-morphine", List.of(188, 220)),
            Map.entry("prostate-losing-the-legs", List.of(223, 256)),
            Map.entry("stomach-almost-empty", List.of(88, 98)),
            Map.entry("thyroid-low-calcium", List.of(178, 202)),
            Map.entry("unknown-origin-partial", List.of(188, 222)));

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void no_report_is_longer_than_its_budget(Example example) {
        List<Integer> most = MOST.getOrDefault(example.name(), List.of(8, 8));
        for (Lang lang : Lang.values()) {
            String report = Reports.render(example.proposal(), Format.TEXT, lang, Layout.SHORT);
            assertThat(report.lines().count()).as(lang.name()).isLessThanOrEqualTo(most.get(lang == Lang.JA ? 0 : 1));
        }
    }

    @Test
    void every_case_has_a_budget() {
        assertThat(Examples.all().map(Example::name)).containsExactlyInAnyOrderElementsOf(MOST.keySet());
    }
}
