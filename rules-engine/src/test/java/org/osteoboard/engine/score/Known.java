package org.osteoboard.engine.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.FactorValues;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** What is known of a case; all else is open. */
final class Known {
    static final FactorTable FACTORS = FactorTable.load();
    static final ScoreTables TABLES = new ScoreTables(Catalogue.load().scores());

    private final Map<String, Values> values = new HashMap<>();

    Known word(String path, String word) {
        Factor factor = FACTORS.named(path);
        for (int i = 0; i < factor.values().size(); i++) {
            if (factor.values().get(i).word().equals(word)) {
                values.put(path, ValueSet.of(1L << i));
                return this;
            }
        }
        throw new IllegalArgumentException(word + " is no value of " + path);
    }

    Known yes(String path, boolean yes) {
        values.put(path, yes ? ValueSet.YES : ValueSet.NO);
        return this;
    }

    Known number(String path, String number) {
        values.put(path, ValueRange.exactly(new BigDecimal(number)));
        return this;
    }

    Known pain(String code) {
        return yes("pain.present", !code.equals("none")).yes("pain.mechanical", code.equals("mechanical"));
    }

    FactorValues view() {
        return ref -> {
            Factor factor = FACTORS.get(ref);
            return values.getOrDefault(factor.path(), factor.everything());
        };
    }

    ValueRange total(String score) {
        return ScoreTables.total(table(score), view());
    }

    List<String> levels(String score) {
        return levels(score, table(score).items().get(0).id());
    }

    /** The levels of an item that may be the case. */
    List<String> levels(String score, String item) {
        ScoreTable.Item of = table(score).items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow();
        return ScoreTables.levels(of, view()).stream()
                .map(ScoreTable.Level::code)
                .toList();
    }

    Known range(String path, long low, long high) {
        values.put(path, ValueRange.between(low, high));
        return this;
    }

    Known forget(String path) {
        values.remove(path);
        return this;
    }

    static ScoreTable table(String id) {
        return TABLES.all().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** The classes a total falls in. */
    static List<String> bandCodes(String score, int total) {
        return ScoreTables.bands(table(score).bands(), ValueRange.exactly(total)).stream()
                .map(ScoreTable.Band::code)
                .toList();
    }
}
