package org.osteoboard.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.html.pages.figure.Jtebar_keyGenerated;

/** Writes every figure of every example into {@code target/figures-*.html}, for looking at. */
class FigurePageTest {
    @Test
    void every_example_has_its_figures_in_both_languages() throws IOException {
        List<Cases.One> cases = new ArrayList<>(Cases.examples());
        cases.add(Many.sixty());
        cases.add(Many.onOneSide());
        cases.add(Cases.lesions());
        String css;
        try (var in = Figures.class.getResourceAsStream("figure.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Lang lang : Lang.values()) {
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>")
                    .append(
                            "body{font:14px/1.5 'IPAPGothic',sans-serif;margin:1em}.pair{display:flex;gap:2em}.pair>*{width:620px}")
                    .append(css)
                    .append("</style></head><body>");
            for (Cases.One one : cases) {
                BodyMap map = Cases.map(one, lang);
                page.append("<h2>").append(one.name()).append("</h2><div class=\"pair\"><div>");
                page.append(Cases.svg(map)).append("</div><div>");
                page.append(Cases.words(map)).append(Cases.list(map));
                page.append(Cases.table(Cases.bars(one, lang), lang));
                page.append(Cases.print(out -> Jtebar_keyGenerated.render(out, null, lang)));
                page.append("</div></div>");
            }
            page.append("</body></html>");
            Path file = Path.of("target", "figures-" + lang.name().toLowerCase(java.util.Locale.ROOT) + ".html");
            Files.writeString(file, page);
            assertThat(file).exists();
        }
    }
}
