package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.text.Verdicts;

/** No verdict: such words stand only inside a quotation. */
class NoVerdictTest {
    @Test
    void no_label_gives_a_verdict() {
        for (Labels label : Labels.values()) {
            if (label != Labels.OPEN_QUOTE && label != Labels.CLOSE_QUOTE) {
                assertThat(verdicts(label.text())).as(label.name()).isEmpty();
            }
        }
    }

    @Test
    void no_text_of_the_catalogue_gives_a_verdict() {
        Catalogue catalogue = Examples.ENGINE.catalogue();
        List<String> found = new ArrayList<>();
        catalogue.statements().forEach(statement -> {
            for (Text text : List.of(
                    statement.text(),
                    statement.brief(),
                    statement.plain(),
                    statement.ours(),
                    statement.contention(),
                    statement.verificationNote())) {
                verdicts(text).forEach(word -> found.add(statement.id() + ": " + word));
            }
        });
        catalogue.contentions().values().forEach(contention -> {
            verdicts(contention.title()).forEach(word -> found.add(contention.id() + ": " + word));
            contention
                    .sides()
                    .forEach(side -> verdicts(side.text()).forEach(word -> found.add(contention.id() + ": " + word)));
        });
        catalogue.options().values().forEach(option -> {
            verdicts(option.name()).forEach(found::add);
            verdicts(option.plain()).forEach(found::add);
        });
        catalogue.topics().values().forEach(topic -> verdicts(topic.name()).forEach(found::add));
        catalogue
                .missingTexts()
                .forEach(missing -> verdicts(missing.text()).forEach(word -> found.add(missing.id() + ": " + word)));
        catalogue.glossary().forEach(term -> verdicts(term.text()).forEach(word -> found.add(term.id() + ": " + word)));
        catalogue.scores().forEach(score -> {
            verdicts(score.title()).forEach(word -> found.add(score.id() + ": " + word));
            score.caveats().forEach(caveat -> verdicts(caveat).forEach(word -> found.add(score.id() + ": " + word)));
            score.bands().forEach(band -> verdicts(band.label()).forEach(word -> found.add(score.id() + ": " + word)));
        });
        assertThat(found).isEmpty();
    }

    @Test
    void a_verdict_in_a_quotation_is_somebody_elses() {
        assertThat(verdicts(new Text("NICEは「推奨しない」とする", "NICE: \"not recommended\"")))
                .isEmpty();
        assertThat(verdicts(new Text("照射を推奨する", "radiotherapy should be given")))
                .hasSize(2);
    }

    private static List<String> verdicts(Text text) {
        return Verdicts.in(text);
    }
}
