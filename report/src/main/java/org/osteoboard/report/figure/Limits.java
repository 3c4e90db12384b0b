package org.osteoboard.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;

/** The limits that the knowledge tests a number against: read from its conditions, kept in no list. */
final class Limits {
    /** Behind a test that only statements with a limit of ours make. */
    static final String OURS = "*";

    /** One limit as it is tested: {@code <30}. */
    record Limit(BigDecimal number, List<String> tests) {}

    /** Per factor and number the tests, each with whether it rests on nothing but limits of ours. */
    private final Map<FactorRef, TreeMap<BigDecimal, Map<String, Boolean>>> byFactor = new HashMap<>();

    Limits(FactorTable table, Catalogue catalogue) {
        catalogue
                .statements()
                .forEach(each -> note(each.condition(), !each.ours().ja().isEmpty()));
        for (ScoreTable score : catalogue.scores()) {
            for (ScoreTable.Item item : score.items()) {
                item.levels()
                        .forEach(level -> note(level.when(), !item.ours().ja().isEmpty()));
            }
        }
        for (Factor factor : table.all()) {
            if (factor.source() instanceof Factor.YesIf yesIf) {
                note(yesIf.condition(), false);
            }
        }
    }

    private void note(Condition condition, boolean ours) {
        condition.tests(test -> {
            String sign = switch (test.op()) {
                case AT_LEAST -> "≥";
                case ABOVE -> ">";
                case AT_MOST -> "≤";
                case BELOW -> "<";
                case YES, NO, IS, IS_NOT -> "";
            };
            if (!sign.isEmpty()) {
                byFactor.computeIfAbsent(test.factor(), ref -> new TreeMap<>())
                        .computeIfAbsent(test.threshold().stripTrailingZeros(), number -> new TreeMap<>())
                        .merge(sign + plain(test.threshold()), ours, Boolean::logicalAnd);
            }
        });
    }

    /** The limits of a factor, lowest first. */
    List<Limit> of(Factor factor) {
        List<Limit> limits = new ArrayList<>();
        byFactor.getOrDefault(factor.ref(), new TreeMap<>()).forEach((number, tests) -> {
            List<String> words = new ArrayList<>();
            tests.forEach((test, ours) -> words.add(ours ? test + OURS : test));
            limits.add(new Limit(number, words));
        });
        return limits;
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
