package org.osteoboard.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that give a verdict. They may stand inside a quotation only, where they are somebody else's. */
public final class Verdicts {
    private static final Pattern VERDICT = Pattern.compile(
            "推奨|最適|最善|最良|第一選択|第1選択|べき(?!ん)|適応あり|望ましい"
                    + "|\\b(should|must|ought to|best|recommend\\w*|first[- ]choice|first[- ]line|optimal|preferred"
                    + "|treatment of choice)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATION = Pattern.compile("「[^」]*」|『[^』]*』|\"[^\"]*\"|“[^”]*”");

    private Verdicts() {}

    /** The verdict words outside quotations, in the order of {@code text}; full-width letters count as letters. */
    public static List<String> in(String text) {
        String own = QUOTATION.matcher(text).replaceAll("");
        return VERDICT.matcher(Normalizer.normalize(own, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Those of both languages. */
    public static List<String> in(Text text) {
        List<String> words = new ArrayList<>(in(text.ja()));
        words.addAll(in(text.en()));
        return words;
    }
}
