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
    /** One limit as it is tested: {@code <30}. */
    record Limit(BigDecimal number, List<String> tests) {}

    private final Map<FactorRef, TreeMap<BigDecimal, List<String>>> byFactor = new HashMap<>();

    Limits(FactorTable table, Catalogue catalogue) {
        catalogue.statements().forEach(each -> note(each.condition()));
        for (ScoreTable score : catalogue.scores()) {
            score.items().forEach(item -> item.levels().forEach(level -> note(level.when())));
        }
        for (Factor factor : table.all()) {
            if (factor.source() instanceof Factor.YesIf yesIf) {
                note(yesIf.condition());
            }
        }
    }

    private void note(Condition condition) {
        condition.tests(test -> {
            String sign = switch (test.op()) {
                case AT_LEAST -> "≥";
                case ABOVE -> ">";
                case AT_MOST -> "≤";
                case BELOW -> "<";
                case YES, NO, IS, IS_NOT -> "";
            };
            if (!sign.isEmpty()) {
                List<String> tests = byFactor.computeIfAbsent(test.factor(), ref -> new TreeMap<>())
                        .computeIfAbsent(test.threshold().stripTrailingZeros(), number -> new ArrayList<>());
                String words = sign + plain(test.threshold());
                if (!tests.contains(words)) {
                    tests.add(words);
                }
            }
        });
    }

    /** The limits of a factor, lowest first. */
    List<Limit> of(Factor factor) {
        List<Limit> limits = new ArrayList<>();
        byFactor.getOrDefault(factor.ref(), new TreeMap<>())
                .forEach((number, tests) -> limits.add(new Limit(number, List.copyOf(tests))));
        return limits;
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
