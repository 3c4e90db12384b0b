package org.osteoboard.model.casefile;

import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.factor.Factor;

/** Legal ways to write each factor in YAML, made from its row. */
final class SampleValues {
    private static final String DAY = "2026-11-18";

    private SampleValues() {}

    static List<String> of(Factor factor) {
        List<String> plain = new ArrayList<>();
        switch (factor.kind()) {
            case FINDING -> plain.addAll(List.of("yes", "no"));
            case CHOICE -> {
                factor.values().forEach(value -> plain.add(value.word()));
                factor.aliases().forEach(alias -> plain.add(alias.word()));
            }
            case RANGE -> plain.addAll(numbers(factor));
        }
        List<String> all = new ArrayList<>(List.of("unknown", "pending", "{value: unknown}"));
        for (String value : plain) {
            if (!factor.dateRequired()) {
                all.add(value);
            }
            // Every word as it is, the longer forms with the first and the last.
            if (!value.equals(plain.get(0)) && !value.equals(plain.get(plain.size() - 1))) {
                continue;
            }
            if (!factor.dateRequired()) {
                all.add("{value: " + value + "}");
                all.add("{one-of: [" + value + ", " + plain.get(0) + "]}");
            }
            if (factor.dated()) {
                all.add(value + " on " + DAY);
                all.add("{value: " + value + ", on: " + DAY + "}");
            }
        }
        return all;
    }

    private static List<String> numbers(Factor factor) {
        Factor.Input input = factor.input();
        if (input != null && !input.form().isEmpty()) {
            return List.of("2026-11-18", "2026-11", "2026");
        }
        Factor.Numbers numbers = factor.numbers();
        String unit = " " + numbers.unit();
        String low = numbers.low().toPlainString();
        String high = numbers.high().toPlainString();
        List<String> written = new ArrayList<>();
        for (String number : List.of(low, high, low + "-" + high, "at least " + low, "below " + high)) {
            if (numbers.unitRequired()) {
                written.add(number + unit);
            } else {
                written.add(number);
                written.add(number + unit);
            }
        }
        return written;
    }
}
