package org.osteoboard.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.text.Lang;

/** A number that decides whether a statement is said is told with it, in both languages, or tagged as ours. */
class ThresholdsToldTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Said in words: any dose at all, a solitary lesion. */
    private static final Set<String> IN_WORDS = Set.of("RT-44 0", "SURG-18-solitary 2");

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text.replace(",", ""))
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .toList();
    }

    /** As it is, in thousands (platelets), as centimetres, or the last whole number below it. */
    private static boolean told(Condition.Test test, List<BigDecimal> numbers) {
        BigDecimal threshold = test.threshold();
        for (BigDecimal said : numbers) {
            if (said.compareTo(threshold) == 0
                    || said.compareTo(threshold.multiply(THOUSAND)) == 0
                    || said.multiply(TEN).compareTo(threshold) == 0
                    || test.op() == Op.BELOW && said.add(BigDecimal.ONE).compareTo(threshold) == 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_threshold_of_a_rule_stands_beside_its_sentence_in_both_languages() {
        FactorTable table = FactorTable.load();
        List<String> silent = new ArrayList<>();
        int[] tried = {0};
        for (Statement statement : Catalogue.load().statements()) {
            for (Lang lang : Lang.values()) {
                List<BigDecimal> numbers = numbers(statement.text().in(lang) + " "
                        + statement.ours().in(lang) + " "
                        + statement.verificationNote().in(lang));
                statement.condition().tests(test -> {
                    boolean number = test.op().asks() == Op.Asks.NUMBER;
                    tried[0] += number ? 1 : 0;
                    String place = statement.id() + " " + test.threshold().toPlainString();
                    if (number && !IN_WORDS.contains(place) && !told(test, numbers)) {
                        silent.add(place + " " + table.get(test.factor()).path() + " " + lang);
                    }
                });
            }
        }
        assertThat(silent).isEmpty();
        assertThat(tried[0]).isGreaterThan(200);
    }
}
