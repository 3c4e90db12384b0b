package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;
import org.osteoboard.report.json.ProposalReader;

/** Every format of one proposal tells of the same statements, options, alerts and sources. */
class SameIdsTest {
    private static final Catalogue CATALOGUE = Examples.ENGINE.catalogue();

    /** A format, and how to find what it tells of. A further format is one more entry here. */
    private enum Written {
        JSON {
            @Override
            Set<String> told(Proposal proposal, Lang lang) {
                byte[] json =
                        Reports.render(proposal, Format.JSON, lang, Layout.FULL).getBytes(StandardCharsets.UTF_8);
                return ids(ProposalReader.read(json).proposal().orElseThrow());
            }
        },
        CSV {
            @Override
            Set<String> told(Proposal proposal, Lang lang) {
                Set<String> told = new TreeSet<>();
                for (Map<String, String> row : CsvRows.of(CsvTest.csv(proposal, lang))) {
                    if (Set.of("statement", "option", "alert", "source").contains(row.get("part"))) {
                        told.add(row.get("part") + " " + row.get("id"));
                    }
                }
                return told;
            }
        },
        TEXT {
            @Override
            Set<String> told(Proposal proposal, Lang lang) {
                String page = Reports.render(proposal, Format.TEXT, lang, Layout.FULL);
                return printed(page.replaceAll("-\n +", "-"), proposal, lang);
            }
        },
        MARKDOWN {
            @Override
            Set<String> told(Proposal proposal, Lang lang) {
                String page = Reports.render(proposal, Format.MARKDOWN, lang, Layout.FULL);
                return printed(page.replace("\\", ""), proposal, lang);
            }
        };

        abstract Set<String> told(Proposal proposal, Lang lang);
    }

    static Stream<Arguments> formats() {
        return Examples.all()
                .flatMap(example -> Arrays.stream(Written.values())
                        .flatMap(written ->
                                Arrays.stream(Lang.values()).map(lang -> Arguments.of(example, written, lang))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void it_tells_of_what_the_proposal_tells(Example example, Object format, Lang lang) {
        Written written = (Written) format;
        assertThat(written.told(example.proposal(), lang)).isEqualTo(ids(example.proposal()));
    }

    private static Set<String> ids(Proposal proposal) {
        Set<String> ids = new TreeSet<>();
        proposal.statements().forEach(each -> ids.add("statement " + each.id()));
        proposal.modalities()
                .forEach(modality -> modality.options().forEach(each -> ids.add("option " + each.option())));
        proposal.alerts().forEach(each -> ids.add("alert " + each.topic()));
        proposal.sources().forEach(each -> ids.add("source " + each.id()));
        return ids;
    }

    /**
     * What a page for people tells of: of all ids of the knowledge those that stand on it, and the options and alerts
     * whose names do; a page has no ids of options and alerts.
     */
    private static Set<String> printed(String page, Proposal proposal, Lang lang) {
        Set<String> told = new TreeSet<>();
        Set<String> statements = new LinkedHashSet<>();
        for (Statement statement : CATALOGUE.statements()) {
            statements.add(statement.id());
        }
        find(page, statements, "statement ", told);
        find(page, CATALOGUE.sources().keySet(), "source ", told);
        String words = page.replaceAll("\\s+", "");
        List<OptionEntry> options = proposal.modalities().stream()
                .flatMap(modality -> modality.options().stream())
                .toList();
        for (OptionEntry option : options) {
            if (words.contains(option.name().in(lang).replaceAll("\\s+", ""))) {
                told.add("option " + option.option());
            }
        }
        for (Alert alert : proposal.alerts()) {
            if (words.contains(alert.name().in(lang).replaceAll("\\s+", ""))) {
                told.add("alert " + alert.topic());
            }
        }
        return told;
    }

    private static void find(String page, Set<String> ids, String kind, Set<String> told) {
        for (String id : ids) {
            if (Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
                    .matcher(page)
                    .find()) {
                told.add(kind + id);
            }
        }
    }
}
