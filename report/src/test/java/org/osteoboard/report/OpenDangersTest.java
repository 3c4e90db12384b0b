package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;

/** What cannot be excluded on an open option stands in the short report with what is wanting. */
class OpenDangersTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void each_is_told_in_its_modality_with_a_fact_that_is_wanting(Example example) {
        for (Lang lang : Lang.values()) {
            List<Line> lines = Composer.page(example.proposal(), lang, false).lines();
            for (ModalityEntry modality : example.proposal().modalities()) {
                List<Line> part = PageParts.of(lines, modality.id());
                for (StatementEntry statement : notExcluded(example.proposal(), modality)) {
                    assertThat(part).as(statement.id() + " " + lang).anySatisfy(line -> {
                        assertThat(line.ids()).contains(statement.id());
                        assertThat(wanting(example.proposal(), statement, lang))
                                .anySatisfy(fact -> assertThat(line.plain()).contains(fact));
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void an_option_that_a_label_may_contraindicate_bears_a_mark(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.JA, false).lines();
        for (ModalityEntry modality : example.proposal().modalities()) {
            List<Line> part = PageParts.of(lines, modality.id());
            for (OptionEntry option : open(modality)) {
                if (option.contraindication() == OptionEntry.Contraindication.NOT_EXCLUDED) {
                    assertThat(part)
                            .as(option.option())
                            .anySatisfy(line -> assertThat(line.label().split("・"))
                                    .anySatisfy(name -> assertThat(name)
                                            .startsWith(option.name().ja())
                                            .contains("禁忌?")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void cautions_told_by_what_is_wanting_are_counted_at_the_foot(Example example) {
        Set<String> ids = new LinkedHashSet<>();
        for (ModalityEntry modality : example.proposal().modalities()) {
            notExcluded(example.proposal(), modality).stream()
                    .filter(statement -> !statement.kind().equals("contraindication"))
                    .forEach(statement -> ids.add(statement.id()));
        }
        String report = Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT)
                .replaceAll("\\s", "");
        String count = "注意?の文" + ids.size();
        assertThat(report.contains(count)).isEqualTo(!ids.isEmpty());
    }

    private static Set<String> wanting(Proposal proposal, StatementEntry statement, Lang lang) {
        Set<String> names = new LinkedHashSet<>();
        for (Missing fact : proposal.missing()) {
            if (statement.waitsFor().contains(fact.key())) {
                names.add(
                        fact.factor().isEmpty()
                                ? Labels.UNDESCRIBED.in(lang)
                                : fact.label().in(lang));
            }
        }
        // Where the sentence names the fact itself, "not recorded" stands for it.
        names.add(Labels.NOT_RECORDED.in(lang));
        return names;
    }

    private static List<StatementEntry> notExcluded(Proposal proposal, ModalityEntry modality) {
        return open(modality).stream()
                .flatMap(option -> option.statements().stream())
                .map(said -> proposal.statements().stream()
                        .filter(each -> each.id().equals(said.statement())
                                && each.target().equals(said.target()))
                        .findFirst()
                        .orElseThrow())
                .filter(StatementEntry::notExcluded)
                .toList();
    }

    private static List<OptionEntry> open(ModalityEntry modality) {
        return modality.options().stream()
                .filter(option -> option.state() == State.OPEN)
                .toList();
    }
}
