package org.osteoboard.engine.local;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.source.Characters;
import org.osteoboard.model.text.Text;
import org.osteoboard.model.text.Verdicts;

/** What people will read of a pack: in both languages, no verdict, and nothing that could pass for this program's own. */
final class Sentences {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    /** What only the program says: of itself, of the knowledge, of alerts and labels. In small letters. */
    private static final List<String> BANNERS = List.of(
            "osteoboard",
            "sha256",
            "臨床家による査読",
            "reviewed by a clinician",
            "! あり",
            "! raised",
            "否定できていない",
            "not excluded",
            "禁忌?",
            "contraind.?",
            "添付文書上の禁忌",
            "contraindicated by label",
            "local-");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Findings findings;

    Sentences(Findings findings) {
        this.findings = findings;
    }

    /** The keys {@code ja} and {@code en} of {@code fields}, a sentence of at most so many characters each. */
    Text of(Fields fields, int longestJa, int longestEn) {
        String ja = fields.text("ja", "日本語の文。");
        String en = fields.text("en", "An English sentence.");
        check(ja, fields.at("ja"), longestJa);
        check(en, fields.at("en"), longestEn);
        if (!ja.isEmpty() && !any(ja, Sentences::isJapanese)) {
            findings.fault("wrong-language", fields.at("ja"), "日本語の文が必要です。", "a Japanese sentence is expected.");
        }
        if (any(en, Sentences::isJapanese)) {
            findings.fault("wrong-language", fields.at("en"), "英語の文が必要です。", "an English sentence is expected.");
        }
        if (!ja.isEmpty() && !en.isEmpty() && !numbers(ja).equals(numbers(en))) {
            findings.warn(
                    "numbers-differ",
                    fields.at("en"),
                    "日本語の文と数値が違います（ja " + numbers(ja) + "、en " + numbers(en) + "）。",
                    "its numbers differ from those of the Japanese (ja " + numbers(ja) + ", en " + numbers(en) + ").",
                    new Text("書き方の違いだけなら、このままで構いません。", "If only the writing differs, leave it."));
        }
        return new Text(ja, en);
    }

    /** A clause that stands for {@code sentence} where room is short: it brings no number of its own. */
    Text brief(Fields fields, Text sentence) {
        Text brief = of(fields, PackLimits.BRIEF_JA, PackLimits.BRIEF_EN);
        clause(brief.ja(), sentence.ja(), fields.at("ja"), "。");
        clause(brief.en(), sentence.en(), fields.at("en"), ".");
        return brief;
    }

    private void clause(String brief, String sentence, Spot spot, String stop) {
        if (brief.endsWith(stop)) {
            findings.fault("not-a-clause", spot, "句点のない一節で書きます。", "is a clause and has no full stop.");
        }
        if (!numbers(sentence).containsAll(numbers(brief))) {
            findings.fault("number-not-said", spot, "文にない数値があります。", "has a number that the sentence has not.");
        }
    }

    /** Complains of what no sentence of a pack may hold. */
    private void check(String text, Spot spot, int longest) {
        title(text, spot, longest);
        for (String word : Verdicts.in(text)) {
            findings.fault(
                    "verdict",
                    spot,
                    "判定のことば「" + word + "」が引用の外にあります。",
                    "the verdict word \"" + word + "\" stands outside a quotation.",
                    new Text(
                            "誰かの言葉なら「」で引用し、出典を書きます。そうでなければ、何のための選択肢かを書きます。",
                            "If it is somebody's word, quote it and cite them; else say what it is an option for."));
        }
    }

    /** The same for a title, which is somebody's own words and may hold a verdict. */
    void title(String text, Spot spot, int longest) {
        plain(text, spot, longest);
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String banner : BANNERS) {
            if (small.contains(banner)) {
                findings.fault(
                        "banner",
                        spot,
                        "「" + banner + "」はこのプログラム自身の表示で、院内の文には書けません。",
                        "\"" + banner + "\" is what the program itself prints; no text of a pack may say it.");
            }
        }
        if (small.indexOf('[') >= 0 || small.indexOf(']') >= 0) {
            findings.fault(
                    "banner",
                    spot,
                    "角括弧は報告書で文の番号を示すため、使えません。",
                    "square brackets hold ids in a report and cannot be used.");
        }
    }

    /** What holds for every text: one line of letters that can be seen and read. */
    void plain(String text, Spot spot, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            findings.fault(
                    "too-long",
                    spot,
                    length + " 文字あります。" + longest + " 文字までです。",
                    "has " + length + " characters; " + longest + " are allowed.");
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            findings.fault("line-break", spot, "改行とタブは使えません。", "line breaks and tabs cannot be used.");
        }
        if (Characters.hasInvisible(text)) {
            findings.fault("invisible-character", spot, "見えない文字があります。", "has a character that cannot be seen.");
        }
        if (any(text, point -> !SCRIPTS.contains(UnicodeScript.of(point)))) {
            findings.fault(
                    "script",
                    spot,
                    "日本語・ラテン文字・ギリシャ文字以外の文字があります。",
                    "has a letter that is neither Japanese nor Latin nor Greek.",
                    new Text("似た形の別の文字ではありませんか。", "Maybe a letter that only looks like another."));
        }
    }

    private static boolean any(String text, IntPredicate wanted) {
        return text.codePoints().anyMatch(wanted);
    }

    private static boolean isJapanese(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** The numbers of a text; 1 is left out, for 1日 is "daily" and 1回 "a dose". */
    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>(NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList());
        numbers.removeIf(number -> number.equals("1"));
        return numbers;
    }
}
