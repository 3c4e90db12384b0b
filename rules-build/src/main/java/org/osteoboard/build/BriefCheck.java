package org.osteoboard.build;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one clause that stands for a statement's sentence where room is short: short, and the same in both languages. */
final class BriefCheck {
    /** Columns of a terminal: 30 full-width characters. */
    static final int WIDEST_JA = 60;

    static final int LONGEST_EN = 64;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** "1日" and "1回" are "daily" and "per dose" in English. */
    private static final String ONE = "1";

    private static final int LAST_NARROW = 0x2FF;
    private static final int FIRST_HALF_WIDTH = 0xFF61;

    private BriefCheck() {}

    static void of(String id, YamlMap row, Faults faults) {
        if (!row.has("brief")) {
            return;
        }
        Words brief = row.words("brief");
        faults.check(
                columns(brief.ja()) <= WIDEST_JA, id, "its Japanese brief is longer than 30 full-width characters");
        faults.check(brief.en().length() <= LONGEST_EN, id, "its English brief is longer than 64 characters");
        faults.check(
                !brief.ja().endsWith("。") && !brief.en().endsWith("."), id, "its brief is a clause, not a sentence");
        faults.check(numbers(brief.ja()).equals(numbers(brief.en())), id, "its briefs differ in their numbers");
        Words sentence = row.words();
        faults.check(
                numbers(sentence.ja()).containsAll(numbers(brief.ja()))
                        && numbers(sentence.en()).containsAll(numbers(brief.en())),
                id,
                "its brief has a number that its sentence has not");
    }

    private static int columns(String text) {
        return text.codePoints()
                .map(point -> point > LAST_NARROW && point < FIRST_HALF_WIDTH || point > 0xFFDC ? 2 : 1)
                .sum();
    }

    /** The numbers of a text but 1, sorted. */
    static List<String> numbers(String text) {
        return NUMBER.matcher(text.replace("twice", "2"))
                .results()
                .map(MatchResult::group)
                .filter(number -> !number.equals(ONE))
                .sorted()
                .toList();
    }
}
