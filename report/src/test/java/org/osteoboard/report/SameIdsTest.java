package org.osteoboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Lang;
import org.osteoboard.report.Examples.Example;

/**
 * Every format of one proposal tells of the same statements, options, alerts and sources. Of all ids of the knowledge
 * those are looked for that stand in it as a word; a page for people has the names of options and alerts, not their ids.
 */
class SameIdsTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** A format as it is written whole, in words. A further format is one more entry. */
    private enum Written {
        CSV {
            @Override
            String words(Proposal proposal, Lang lang) {
                return Reports.render(proposal, Format.CSV, lang, Layout.FULL);
            }
        },
        TEXT {
            @Override
            String words(Proposal proposal, Lang lang) {
                return Reports.render(proposal, Format.TEXT, lang, Layout.FULL).replaceAll("-\n +", "-");
            }
        },
        MARKDOWN {
            @Override
            String words(Proposal proposal, Lang lang) {
                return Reports.render(proposal, Format.MARKDOWN, lang, Layout.FULL)
                        .replace("\\", "");
            }
        };

        abstract String words(Proposal proposal, Lang lang);
    }

    static Stream<Arguments> formats() {
        return Examples.all()
                .flatMap(example -> Arrays.stream(Written.values())
                        .flatMap(written ->
                                Arrays.stream(Lang.values()).map(lang -> Arguments.of(example, written.name(), lang))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void it_tells_of_what_the_JSON_tells(Example example, String format, Lang lang) {
        Proposal proposal = example.proposal();
        // The JSON names the opener of an option also where it is not said.
        String whole = Reports.render(proposal, Format.JSON, lang, Layout.FULL).replaceAll("\"opener\": .*", "");
        Set<String> json = told(whole, proposal, lang);
        assertThat(json).containsAll(ids(proposal));
        assertThat(told(Written.valueOf(format).words(proposal, lang), proposal, lang))
                .isEqualTo(json);
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

    private static Set<String> told(String words, Proposal proposal, Lang lang) {
        Set<String> found = new HashSet<>();
        WORD.matcher(words).results().map(MatchResult::group).forEach(found::add);
        String whole = words.replaceAll("\\s+", "");
        Catalogue catalogue = Examples.ENGINE.catalogue();
        Set<String> told = new TreeSet<>();
        catalogue.statements().stream()
                .filter(each -> found.contains(each.id()))
                .forEach(each -> told.add("statement " + each.id()));
        catalogue.sources().keySet().stream().filter(found::contains).forEach(id -> told.add("source " + id));
        catalogue.options().values().stream()
                .filter(each -> found.contains(each.id())
                        || whole.contains(each.name().in(lang).replaceAll("\\s+", "")))
                .forEach(each -> told.add("option " + each.id()));
        proposal.alerts().stream()
                .filter(each -> found.contains(each.topic())
                        || whole.contains(each.name().in(lang).replaceAll("\\s+", "")))
                .forEach(each -> told.add("alert " + each.topic()));
        return told;
    }
}
