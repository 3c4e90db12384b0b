package org.osteoboard.engine.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.NotApplicable;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;
import org.osteoboard.model.text.Text;

/** The values left of a factor in words. A number is rounded, but never across a threshold of the knowledge. */
public final class ValueWords {
    private static final Text YES = new Text("はい", "yes");
    private static final Text NO = new Text("いいえ", "no");
    private static final Text EITHER = new Text("不明", "not known");
    private static final Text NOT_APPLICABLE = new Text("該当しない", "does not apply");

    private final Map<FactorRef, TreeSet<BigDecimal>> thresholds = new HashMap<>();

    public ValueWords(FactorTable table, Catalogue catalogue) {
        for (Statement statement : catalogue.statements()) {
            statement.condition().tests(this::note);
        }
        for (ScoreTable score : catalogue.scores()) {
            score.items()
                    .forEach(item -> item.levels().forEach(level -> level.when().tests(this::note)));
        }
        for (Factor factor : table.all()) {
            if (factor.source() instanceof Factor.YesIf yesIf) {
                yesIf.condition().tests(this::note);
            }
        }
    }

    private void note(Condition.Test test) {
        switch (test.op()) {
            case AT_LEAST, ABOVE, AT_MOST, BELOW ->
                thresholds
                        .computeIfAbsent(test.factor(), ref -> new TreeSet<>())
                        .add(test.threshold());
            default -> {
                // named values have no threshold
            }
        }
    }

    /** The values left of {@code factor}, as people read them. */
    public Text of(Factor factor, Values values) {
        if (values == NotApplicable.INSTANCE) {
            return NOT_APPLICABLE;
        }
        Text words = values instanceof ValueSet set ? named(factor, set) : range(factor, (ValueRange) values);
        return words.equals(EITHER) ? words : orNotApplicable(words, values);
    }

    /** The words of a value, and that it may not apply where it may not. */
    static Text orNotApplicable(Text words, Values values) {
        return values.mayNotApply() ? new Text(words.ja() + "、または該当しない", words.en() + ", or does not apply") : words;
    }

    private static Text named(Factor factor, ValueSet set) {
        if (factor.kind() == Factor.Kind.FINDING) {
            return switch ((int) set.mask()) {
                case (int) ValueSet.YES_BIT -> YES;
                case (int) ValueSet.NO_BIT -> NO;
                default -> EITHER;
            };
        }
        if (set.mask() == ((ValueSet) factor.everything()).mask()) {
            return EITHER;
        }
        if (Long.bitCount(set.mask()) == 1) {
            return factor.values().get(Long.numberOfTrailingZeros(set.mask())).label();
        }
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < factor.values().size(); i++) {
            if (set.mayBe(1L << i)) {
                ja.add(factor.values().get(i).label().ja());
                en.add(factor.values().get(i).label().en());
            }
        }
        return new Text(String.join(" または ", ja), String.join(" or ", en));
    }

    private Text range(Factor factor, ValueRange range) {
        Factor.Numbers numbers = factor.numbers();
        boolean fromBottom = range.low().compareTo(numbers.low()) == 0 && !range.lowOpen();
        boolean toTop = range.high().compareTo(numbers.high()) == 0 && !range.highOpen();
        if (range.low().compareTo(range.high()) == 0) {
            return UnitWords.of(numbers.unit(), number(factor, range.low()));
        }
        if (fromBottom && toTop) {
            return EITHER;
        }
        boolean count = numbers.whole() && numbers.high().compareTo(BigDecimal.valueOf(20)) < 0;
        if (toTop && !count) {
            Text low = UnitWords.of(numbers.unit(), number(factor, range.low()));
            return range.lowOpen()
                    ? new Text(low.ja() + "超", "above " + low.en())
                    : new Text(low.ja() + "以上", "at least " + low.en());
        }
        if (fromBottom && !count) {
            Text high = UnitWords.of(numbers.unit(), number(factor, range.high()));
            return range.highOpen()
                    ? new Text(high.ja() + "未満", "below " + high.en())
                    : new Text(high.ja() + "以下", "at most " + high.en());
        }
        return UnitWords.of(numbers.unit(), number(factor, range.low()) + "-" + number(factor, range.high()));
    }

    /** One decimal for what was computed, as written for what was stated; more where a threshold would be crossed. */
    public String number(Factor factor, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (factor.input() != null || stripped.scale() <= 1) {
            return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        }
        TreeSet<BigDecimal> limits = thresholds.getOrDefault(factor.ref(), new TreeSet<>());
        for (int digits = 1; digits < stripped.scale(); digits++) {
            BigDecimal rounded = value.setScale(digits, RoundingMode.HALF_EVEN);
            boolean faithful = true;
            for (BigDecimal limit : limits) {
                faithful &= Integer.signum(rounded.compareTo(limit)) == Integer.signum(value.compareTo(limit));
            }
            if (faithful) {
                return rounded.toPlainString();
            }
        }
        return stripped.toPlainString();
    }
}
