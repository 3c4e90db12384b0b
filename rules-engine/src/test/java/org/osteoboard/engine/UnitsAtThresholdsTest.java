package org.osteoboard.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.casefile.Answer;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.source.Format;

/** A value that lies exactly on a threshold of some rule lies on it in every unit that can write it down. */
class UnitsAtThresholdsTest {
    private static final OptionEngine ENGINE = OptionEngine.create();

    /** Every threshold that anything asks of a factor, and some that guidelines ask of what is computed from it. */
    private static Map<String, Set<BigDecimal>> thresholds() {
        List<Condition> conditions = new ArrayList<>();
        ENGINE.catalogue().statements().forEach(statement -> conditions.add(statement.condition()));
        ENGINE.catalogue().contradictions().forEach(row -> conditions.add(row.when()));
        ENGINE.catalogue()
                .scores()
                .forEach(score ->
                        score.items().forEach(item -> item.levels().forEach(level -> conditions.add(level.when()))));
        for (Factor factor : ENGINE.factors().all()) {
            if (factor.source() instanceof Factor.YesIf yesIf) {
                conditions.add(yesIf.condition());
            }
        }
        Map<String, Set<BigDecimal>> thresholds = new TreeMap<>();
        conditions.forEach(condition -> condition.tests(test -> thresholds
                .computeIfAbsent(ENGINE.factors().get(test.factor()).path(), path -> new TreeSet<>())
                .add(test.threshold())));
        for (BigDecimal creatinine : List.of(BigDecimal.ONE, new BigDecimal("1.5"), BigDecimal.valueOf(2))) {
            thresholds
                    .computeIfAbsent("patient.kidney.creatinine", path -> new TreeSet<>())
                    .add(creatinine);
        }
        for (String calcium : List.of("8.016", "10.02", "12.024", "14.028")) {
            thresholds
                    .computeIfAbsent("patient.calcium.total", path -> new TreeSet<>())
                    .add(new BigDecimal(calcium));
        }
        return thresholds;
    }

    @Test
    void the_same_quantity_in_every_unit_leaves_the_same_values() {
        int compared = 0;
        for (Map.Entry<String, Set<BigDecimal>> entry : thresholds().entrySet()) {
            Factor factor = ENGINE.factors().named(entry.getKey());
            if (factor.input() == null || factor.number() == null) {
                continue;
            }
            for (BigDecimal threshold : entry.getValue()) {
                for (String written : List.of("", "at least ", "below ")) {
                    for (Factor.Unit unit : factor.numbers().units()) {
                        BigDecimal quantity = exactly(threshold, unit);
                        if (quantity != null
                                && threshold.compareTo(factor.numbers().low()) > 0) {
                            compared++;
                            assertThat(read(factor, written + quantity.toPlainString() + " " + unit.name()))
                                    .as("%s%s %s of %s", written, quantity.toPlainString(), unit.name(), factor)
                                    .isEqualTo(read(
                                            factor,
                                            written + threshold.toPlainString() + " "
                                                    + factor.numbers().unit()));
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** The quantity in another unit, or null if 15 digits cannot write it exactly. */
    private static BigDecimal exactly(BigDecimal own, Factor.Unit unit) {
        try {
            BigDecimal quantity = own.multiply(unit.under()).divide(unit.over());
            return quantity.stripTrailingZeros().precision() <= 15 ? quantity : null;
        } catch (ArithmeticException endless) {
            return null;
        }
    }

    private static Values read(Factor factor, String quantity) {
        String key = factor.input().key();
        String on = factor.dateRequired() ? " on 2026-11-18" : "";
        String[] keys = key.split("\\.");
        String value = "\"" + quantity + on + "\"" + "}".repeat(keys.length - 1);
        String nested = String.join(": {", keys) + ": " + value;
        String text = "osteoboard: 1\ncase: T\nas-of: 2026-11-20\njurisdiction: JP\n"
                + (factor.ref().aboutPatient() ? nested : "bone-metastases: {lesions: [{id: L, " + nested + "}]}");
        ReadResult read = ENGINE.reader().read(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(read.problems()).as(text).isEmpty();
        List<Answer> answers = new ArrayList<>(read.caseFile().answers());
        read.caseFile().lesions().forEach(lesion -> answers.addAll(lesion.answers()));
        return answers.stream()
                .filter(answer -> answer.factor().equals(factor))
                .map(Answer::values)
                .findFirst()
                .orElseThrow();
    }
}
