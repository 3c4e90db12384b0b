package org.osteoboard.engine.generated;

import java.time.LocalDate;
import java.util.List;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueSet;

/** Says chosen things of one case, each under the name of its factor. */
final class Teller {
    private final FactorTable table;
    private final Chance chance;
    private final Spelling spelling;

    Teller(FactorTable table, Chance chance, LocalDate asOf) {
        this.table = table;
        this.chance = chance;
        this.spelling = new Spelling(chance, asOf);
    }

    Chance chance() {
        return chance;
    }

    Spelling spelling() {
        return spelling;
    }

    Factor factor(String path) {
        return table.named(path);
    }

    void word(String path, String word, Target target) {
        Factor factor = factor(path);
        spelling.value(factor, index(factor, word), target);
    }

    void number(String path, int number, Target target) {
        spelling.number(factor(path), number, number, target);
    }

    void atLeast(String path, int number, Target target) {
        target.say(factor(path), null, Spelling.quoted("at least " + number));
    }

    /** Has a choice mean this word without saying it. */
    void mean(String path, String word, Target target) {
        Factor factor = factor(path);
        target.mean(factor, ValueSet.of(1L << index(factor, word)));
    }

    /** Nothing more is said of these. */
    void leave(Target target, String... paths) {
        for (String path : paths) {
            target.decide(factor(path));
        }
    }

    boolean means(String path, String word, Target target) {
        Factor factor = factor(path);
        return ValueSet.of(1L << index(factor, word)).equals(target.meant(factor));
    }

    private static int index(Factor factor, String word) {
        List<Factor.Value> values = factor.values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).word().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(factor + " has no value " + word);
    }
}
