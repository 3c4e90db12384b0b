package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/** The short report leaves out nothing that may harm. */
class CautionsTest {
    private static final Set<String> MUST_BE_TOLD =
            Set.of("caution", "contraindication", "against", "prerequisite", "monitoring", "side-effect");

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void every_caution_and_check_of_this_case_is_in_the_short_report(Example example) {
        for (Lang lang : Lang.values()) {
            String report = Reports.render(example.proposal(), Format.TEXT, lang, Layout.SHORT);
            assertThat(ids(example.proposal()))
                    .allSatisfy(id -> assertThat(report).containsPattern("[\\[ ]" + id + "[\\] \n]"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void what_holds_on_an_open_option_is_told_in_words(Example example) {
        String report = words(Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT));
        for (ModalityEntry modality : example.proposal().modalities()) {
            for (OptionEntry option : modality.options()) {
                if (option.state() == State.OPEN) {
                    for (OptionEntry.Said said : option.statements()) {
                        StatementEntry statement = statement(example.proposal(), said);
                        boolean danger =
                                Set.of("caution", "contraindication", "against").contains(statement.kind());
                        if (danger && statement.holds() && !statement.standing()) {
                            assertThat(report).contains(words(told(statement)));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void alerts_are_told_in_words_before_all_options(Example example) {
        String report = words(Reports.render(example.proposal(), Format.TEXT, Lang.JA, Layout.SHORT));
        int options = report.indexOf(words("1 鎮痛薬"));
        for (Alert alert : example.proposal().alerts()) {
            assertThat(report).contains(words(alert.name().ja()));
            for (OptionEntry.Said said : alert.statements()) {
                int at = report.indexOf(
                        words(statement(example.proposal(), said).text().ja()));
                assertThat(at).isPositive();
                assertThat(options < 0 || at < options).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.osteoboard.report.Examples#all")
    void the_full_report_tells_all_that_is_said_of_open_options(Example example) {
        String report = Reports.render(example.proposal(), Format.TEXT, Lang.EN, Layout.FULL);
        for (ModalityEntry modality : example.proposal().modalities()) {
            for (OptionEntry option : modality.options()) {
                if (option.state() == State.OPEN) {
                    option.statements().forEach(said -> assertThat(report).contains("[" + said.statement()));
                }
            }
        }
    }

    /** Ids of what is specific to the case, or cannot be excluded, on options that are or may be open. */
    private static Set<String> ids(Proposal proposal) {
        Set<String> ids = new LinkedHashSet<>();
        for (ModalityEntry modality : proposal.modalities()) {
            for (OptionEntry option : modality.options()) {
                if (option.state() == State.OPEN || option.state() == State.NEEDS_INFORMATION) {
                    for (OptionEntry.Said said : option.statements()) {
                        StatementEntry statement = statement(proposal, said);
                        boolean specific = statement.holds() && !statement.standing();
                        if (MUST_BE_TOLD.contains(statement.kind()) && specific || statement.notExcluded()) {
                            ids.add(statement.id());
                        }
                    }
                }
            }
        }
        return ids;
    }

    private static StatementEntry statement(Proposal proposal, OptionEntry.Said said) {
        return proposal.statements().stream()
                .filter(each ->
                        each.id().equals(said.statement()) && each.target().equals(said.target()))
                .findFirst()
                .orElseThrow();
    }

    /** A label's contraindication in its whole sentence, all else in a clause if it has one. */
    private static String told(StatementEntry statement) {
        boolean whole = statement.kind().equals("contraindication")
                || statement.brief().ja().isEmpty();
        return (whole ? statement.text() : statement.brief()).ja();
    }

    /** Without blanks and line ends. */
    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }
}
