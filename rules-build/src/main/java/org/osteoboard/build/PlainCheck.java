package org.osteoboard.build;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for the person: everyday ones, with the numbers of what clinicians read and nothing of survival or scores. */
final class PlainCheck {
    /** The kinds that speak of what is asked of the person or explained to the person. */
    static final Set<String> KINDS = Set.of("ask-patient", "side-effect");

    /** Two capitals that no bracket explains. */
    private static final Pattern UNEXPLAINED = Pattern.compile("[A-Z]{2,}(?![A-Z])(?!（| \\()");

    private static final Pattern FORETELLING = Pattern.compile(
            "余命|予後|生存|長生き|スコア|点数|\\b(?:surviv|prognos|life expectancy|live longer|score)", Pattern.CASE_INSENSITIVE);

    private PlainCheck() {}

    static void ofStatement(StatementText text, Faults faults) {
        boolean forThePerson = KINDS.contains(text.kind());
        faults.check(
                text.row().has("plain") == forThePerson,
                text.id(),
                forThePerson ? "has no plain words for the person" : "is not told the person: plain has no place here");
        if (text.row().has("plain") && forThePerson) {
            words(text.id(), text.row(), faults);
        }
    }

    static void ofOption(String id, YamlMap row, Faults faults) {
        faults.check(row.has("plain"), id, "has no plain words for the person");
        if (row.has("plain")) {
            words(id, row, faults);
        }
    }

    private static void words(String id, YamlMap row, Faults faults) {
        Words plain = row.words("plain");
        Words exact = row.words();
        faults.check(
                plain.ja().endsWith("。") && plain.en().endsWith("."), id, "its plain words are not whole sentences");
        faults.check(
                BriefCheck.numbers(plain.ja()).equals(BriefCheck.numbers(plain.en())),
                id,
                "its plain words differ in their numbers");
        faults.check(
                BriefCheck.numbers(exact.ja()).containsAll(BriefCheck.numbers(plain.ja()))
                        && BriefCheck.numbers(exact.en()).containsAll(BriefCheck.numbers(plain.en())),
                id,
                "its plain words have a number that its own have not");
        for (String text : List.of(plain.ja(), plain.en())) {
            faults.check(
                    !UNEXPLAINED.matcher(text).find(),
                    id,
                    "its plain words have an abbreviation that no bracket explains");
            faults.check(!FORETELLING.matcher(text).find(), id, "its plain words speak of survival or a score");
        }
    }
}
