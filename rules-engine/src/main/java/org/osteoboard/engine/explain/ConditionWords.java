package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/** Conditions as people read them. */
public final class ConditionWords {
    private final FactorTable table;

    public ConditionWords(FactorTable table) {
        this.table = table;
    }

    /** One test: {@code worst pain (0-10): at least 4}. */
    public Text of(Condition.Test test) {
        Factor factor = table.get(test.factor());
        Text wanted = wanted(factor, test);
        return new Text(factor.label().ja() + ": " + wanted.ja(), factor.label().en() + ": " + wanted.en());
    }

    private static Text wanted(Factor factor, Condition.Test test) {
        String number = test.threshold().toPlainString() + unit(factor);
        return switch (test.op()) {
            case YES -> new Text("はい", "yes");
            case NO -> new Text("いいえ", "no");
            case AT_LEAST -> new Text(number + " 以上", "at least " + number);
            case ABOVE -> new Text(number + " 超", "above " + number);
            case AT_MOST -> new Text(number + " 以下", "at most " + number);
            case BELOW -> new Text(number + " 未満", "below " + number);
            case IS -> named(factor, test.mask());
            case IS_NOT -> {
                Text named = named(factor, test.mask());
                yield new Text(named.ja() + " 以外", "other than " + named.en());
            }
        };
    }

    private static String unit(Factor factor) {
        if (factor.number() == null) {
            return "";
        }
        String unit = factor.numbers().unit();
        return switch (unit) {
            case "1", "NRS" -> "";
            case "%" -> "%";
            default -> " " + unit;
        };
    }

    private static Text named(Factor factor, long mask) {
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < factor.values().size(); i++) {
            if ((mask & 1L << i) != 0) {
                ja.add(factor.values().get(i).label().ja());
                en.add(factor.values().get(i).label().en());
            }
        }
        return new Text(String.join(" または ", ja), String.join(" or ", en));
    }
}
