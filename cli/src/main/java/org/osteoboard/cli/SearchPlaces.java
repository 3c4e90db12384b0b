package org.osteoboard.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** What a search looks through, and the line that is printed for each find. */
final class SearchPlaces {
    private record Place(String line, String words) {}

    private final Lang lang;
    private final List<Place> places = new ArrayList<>();

    SearchPlaces(Lang lang) {
        this.lang = lang;
    }

    /** Letters as a search compares them: full and half width, small and capital, hiragana and katakana are the same. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .chars()
                .map(each -> each >= 'ぁ' && each <= 'ゖ' ? each - 'ぁ' + 'ァ' : each)
                .forEach(each -> folded.append((char) each));
        return folded.toString();
    }

    /** The lines of what has every word. */
    String having(List<String> words) {
        List<String> wanted = words.stream().map(SearchPlaces::folded).toList();
        StringBuilder out = new StringBuilder();
        for (Place place : places) {
            if (wanted.stream().allMatch(place.words()::contains)) {
                out.append(place.line());
            }
        }
        return out.toString();
    }

    void statements(Catalogue catalogue) {
        for (Statement statement : catalogue.statements()) {
            StringBuilder line = new StringBuilder();
            Entries.line(statement, lang, line);
            StringBuilder words = words(statement.id(), statement.text());
            add(words, statement.brief());
            add(words, statement.plain());
            add(words, statement.ours());
            words.append(String.join("\n", statement.options())).append('\n');
            words.append(String.join("\n", statement.seed())).append('\n');
            for (String named : statement.options()) {
                Option option = catalogue.options().get(named);
                if (option != null) {
                    add(words, option.name());
                } else if (catalogue.families().containsKey(named)) {
                    add(words, catalogue.families().get(named).name());
                }
            }
            for (Citation citation : statement.sources()) {
                Source source = catalogue.sources().get(citation.source());
                words.append(citation.source()).append('\n');
                words.append(source == null ? "" : source.title() + " " + source.org())
                        .append('\n');
            }
            places.add(new Place(line.toString(), folded(words.toString())));
        }
    }

    void scores(Catalogue catalogue) {
        catalogue.scores().forEach(score -> {
            StringBuilder line = new StringBuilder();
            ScoreText.line(score, lang, line);
            places.add(new Place(line.toString(), folded(ScoreText.searchable(score))));
        });
    }

    /** Options, families, topics, texts about missing facts, terms and contentions. */
    void named(Catalogue catalogue) {
        catalogue.options().values().forEach(each -> plain(each.id(), each.name()));
        catalogue.families().values().forEach(each -> plain(each.id(), each.name()));
        catalogue.topics().values().forEach(each -> plain(each.id(), each.name()));
        catalogue.missingTexts().forEach(each -> plain(each.id(), each.text()));
        catalogue.glossary().forEach(each -> plain(each.id(), joined(each.term(), each.text())));
        catalogue.contentions().values().forEach(this::contention);
    }

    private void contention(Contention contention) {
        StringBuilder words = words(contention.id(), contention.title());
        contention.sides().forEach(side -> add(words, side.text()));
        places.add(new Place(contention.id() + "  " + contention.title().in(lang) + "\n", folded(words.toString())));
    }

    void factors(FactorTable table) {
        for (Factor factor : table.all()) {
            StringBuilder words = words(factor.path(), factor.label());
            add(words, factor.help());
            factor.values().forEach(value -> add(words, value.label()));
            String line = factor.path() + "  " + factor.label().in(lang) + "\n";
            places.add(new Place(line, folded(words.toString())));
        }
    }

    void sources(Catalogue catalogue) {
        catalogue.sources().values().forEach(each -> {
            Text title = new Text(each.title() + ". " + each.org(), each.title() + ". " + each.org());
            plain(each.id(), title);
        });
    }

    private void plain(String id, Text text) {
        places.add(new Place(
                id + "  " + text.in(lang) + "\n", folded(words(id, text).toString())));
    }

    private static Text joined(Text term, Text text) {
        return new Text(term.ja() + ": " + text.ja(), term.en() + ": " + text.en());
    }

    private static StringBuilder words(String id, Text text) {
        StringBuilder words = new StringBuilder(id).append('\n');
        add(words, text);
        return words;
    }

    private static void add(StringBuilder words, Text text) {
        words.append(text.ja()).append('\n').append(text.en()).append('\n');
    }
}
