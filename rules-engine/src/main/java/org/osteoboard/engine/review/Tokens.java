package org.osteoboard.engine.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osteoboard.model.text.Text;

/** Numbers and units of a text, counted: the same in both languages if nothing is lost between them. */
final class Tokens {
    /** Number words of English that Japanese writes as digits. */
    private static final Map<String, String> NUMBER_WORDS = Map.of(
            "twice", "2",
            "two", "2",
            "three", "3",
            "four", "4",
            "five", "5",
            "six", "6",
            "seven", "7");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern UNIT =
            Pattern.compile("(?<![A-Za-z])(?:mg/dL|mmol/L|µmol/L|µg|mg|g/dL|mL/min|mL|Gy|kg|cm|mm|%)(?![A-Za-z])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    private Tokens() {}

    /** True if both languages carry the same. The number 1 does not count: 1日 is daily, 1回 is a dose. */
    static boolean same(Text text) {
        String ja = THOUSANDS.matcher(text.ja()).replaceAll("");
        String en = THOUSANDS.matcher(text.en()).replaceAll("");
        for (Map.Entry<String, String> word : NUMBER_WORDS.entrySet()) {
            en = Pattern.compile("\\b" + word.getKey() + "( times)?\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(en)
                    .replaceAll(word.getValue());
        }
        return counted(NUMBER, ja).equals(counted(NUMBER, en))
                && counted(UNIT, ja).keySet().equals(counted(UNIT, en).keySet());
    }

    private static Map<String, Integer> counted(Pattern pattern, String text) {
        Map<String, Integer> counted = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            counted.merge(matcher.group(), 1, Integer::sum);
        }
        counted.remove("1");
        return counted;
    }
}
