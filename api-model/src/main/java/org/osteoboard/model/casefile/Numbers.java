package org.osteoboard.model.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.model.factor.Factor;

/** Patterns of the numbers {@link NumberWords} reads, in the dialect that JSON Schema and Java share. */
final class Numbers {
    private Numbers() {}

    /** {@code 6}, {@code 4-6}, {@code at least 2}. */
    static String any(Factor.Numbers numbers) {
        String some = numbers.whole() ? "\\d+(\\.0+)?" : "\\d+(\\.\\d+)?";
        return "(((at least|at most|above|below) +)?-?" + some + "|-?" + some + " *- *" + some + ")";
    }

    /** True if a number may be written in one unit only, so that its bounds can be told. */
    static boolean oneUnit(Factor.Numbers numbers) {
        return plain(numbers).size() == 1;
    }

    /** Every unit that may follow, either micro sign allowed where there is a {@code u}. */
    static String units(Factor.Numbers numbers) {
        List<String> quoted = new ArrayList<>();
        for (String unit : plain(numbers)) {
            quoted.add(quoted(unit).replace("u", "[u\u00B5\u03BC]"));
        }
        return "(" + String.join("|", quoted) + ")";
    }

    /** Every spelling of every unit. */
    static List<String> spellings(Factor.Numbers numbers) {
        List<String> spellings = new ArrayList<>();
        for (String unit : plain(numbers)) {
            spellings.add(unit);
            if (unit.indexOf('u') >= 0) {
                spellings.add(unit.replace('u', '\u00B5'));
                spellings.add(unit.replace('u', '\u03BC'));
            }
        }
        return spellings;
    }

    /** The units as {@link AnswerReader} compares them: a micro sign is a {@code u}. */
    static Set<String> plain(Factor.Numbers numbers) {
        Set<String> units = new LinkedHashSet<>();
        units.add(micro(numbers.unit()));
        for (Factor.Unit unit : numbers.units()) {
            units.add(micro(unit.name()));
        }
        return units;
    }

    static String micro(String unit) {
        return unit.replace('\u00B5', 'u').replace('\u03BC', 'u');
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("^$\\.*+?()[]{}|".indexOf(c) >= 0) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.toString();
    }
}
