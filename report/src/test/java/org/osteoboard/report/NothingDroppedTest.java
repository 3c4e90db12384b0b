package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.compose.Composer;
import org.osteoboard.report.page.Line;
import org.osteoboard.report.page.Line.Kind;

/** What the short report does not name it counts, and the full one names it. */
class NothingDroppedTest {
    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_head_of_a_modality_counts_every_option(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.EN, false).lines();
        for (ModalityEntry modality : example.proposal().modalities()) {
            String head = PageParts.of(lines, modality.id()).get(0).right();
            assertThat(head)
                    .contains("options " + modality.count(State.OPEN))
                    .contains("waiting " + modality.count(State.NEEDS_INFORMATION))
                    .contains("not opened " + modality.count(State.NOT_OPENED));
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_open_option_is_named_and_those_contraindicated_stand_apart(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.JA, false).lines();
        for (ModalityEntry modality : example.proposal().modalities()) {
            List<Line> part = PageParts.of(lines, modality.id());
            int apart = apart(part);
            for (OptionEntry option : modality.options()) {
                if (option.state() == State.OPEN) {
                    boolean present = option.contraindication() == Contraindication.PRESENT;
                    List<Line> group = present ? part.subList(apart, part.size()) : part.subList(0, apart);
                    assertThat(group).as(option.option()).anySatisfy(line -> {
                        assertThat(line.kind()).isIn(Kind.OPTION, Kind.PART);
                        assertThat(line.ids()).contains(option.option());
                        assertThat(line.label()).contains(option.name().ja());
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_full_report_names_every_option(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.EN, true).lines();
        for (ModalityEntry modality : example.proposal().modalities()) {
            List<Line> part = PageParts.of(lines, modality.id());
            for (OptionEntry option : modality.options()) {
                assertThat(part).as(option.option()).anySatisfy(line -> {
                    assertThat(line.ids()).contains(option.option());
                    assertThat(line.label() + line.plain())
                            .contains(option.name().en());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void a_modality_without_an_open_option_says_why(Example example) {
        List<Line> lines = Composer.page(example.proposal(), Lang.EN, false).lines();
        for (ModalityEntry modality : example.proposal().modalities()) {
            if (modality.count(State.OPEN) == 0) {
                List<Line> part = PageParts.of(lines, modality.id());
                modality.options()
                        .forEach(option -> assertThat(part)
                                .as(option.option())
                                .anySatisfy(line -> assertThat(line.ids()).contains(option.option())));
                assertThat(part.subList(2, part.size()))
                        .allSatisfy(line -> assertThat(line.plain()).containsAnyOf("->", "(", ": "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void what_is_left_to_the_full_report_is_counted_at_the_foot(Example example) {
        String report = Reports.render(example.proposal(), Format.TEXT, Lang.EN, Layout.SHORT)
                .replaceAll("\\s+", " ");
        assertThat(report)
                .contains("In --full:")
                .contains("sources " + example.proposal().sources().size());
        assertThat(Set.of("questions always asked", "notes"))
                .allSatisfy(word -> assertThat(report).containsPattern(word + " \\d"));
    }

    private static int apart(List<Line> part) {
        int at = 0;
        while (at < part.size() && !part.get(at).plain().equals(Labels.CONTRAINDICATED_GROUP.in(Lang.JA))) {
            at++;
        }
        return at;
    }
}
