package org.osteoboard.report.comparison;

import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;

/** Every word of our own in a comparison, in both languages. {@code {}} stands for what is filled in. */
enum Words {
    ARROW("{} → {}", "{} -> {}"),
    WHAT_THIS_IS(
            "前回と今回の違いです。加わった・なくなった・変わったことに良し悪しの意味はなく、並び順にも意味はありません。判断は担当チームと本人が行います。",
            "What differs from the earlier one. That something came, went or moved is neither good nor bad, and order"
                    + " means nothing. The team and the person decide."),
    NOTHING("違いはありません。", "Nothing differs."),

    // where the differences come from
    CAUSE_TIME(
            "症例の記載は同じで、基準日だけが違います。以下の違いはすべて日が経ったことによります。",
            "The case files state the same; only the as-of date differs. All of this comes from the days passed."),
    CAUSE_KNOWLEDGE(
            "症例ファイルは同じです。以下の違いはすべて、プログラム・知識・院内パックの違いによります。",
            "The case file is the same. All of this comes from another program, knowledge or local pack."),
    CAUSE_BOTH(
            "症例ファイルも、プログラム・知識・院内パックも違います。どちらによる違いかは、ここでは分けられません。",
            "Both the case file and the program, knowledge or local pack differ. What comes from which is not told apart."),

    // doubts
    PERHAPS_OTHERS("! 別の人の症例ではありませんか。", "! Perhaps these are two persons."),
    DOUBT_LABEL("症例番号: {} → {}", "label: {} -> {}"),
    DOUBT_SEX("性別: {} → {}", "sex: {} -> {}"),
    DOUBT_CANCER("原発巣: {} → {}", "primary cancer: {} -> {}"),
    DOUBT_AGE("年齢: {} → {}", "age: {} -> {}"),
    DOUBT_BACKWARDS(
            "! 基準日が逆です ({} → {})。前回と今回が入れ替わっていませんか。",
            "! The as-of date runs backwards ({} -> {}). Perhaps the two are the wrong way round."),
    DOUBT_JURISDICTION(
            "! 添付文書の国が違います ({} → {})。禁忌や注意の違いはそのためかもしれません。",
            "! Drug labels of another country speak ({} -> {}); contraindications and cautions may differ for that."),
    DOUBT_PACK("! 院内パックが違うか、一方にだけあります。", "! The local packs differ, or only one side has one."),
    DOUBT_NO_FACTS(
            "! 以前の版で作られた候補の一覧には症例の記載がないため、記載の違いは示せません。",
            "! A proposal of an earlier version does not carry the facts of its case: how they differ is not shown."),

    // the case
    FACTS("症例の記載", "The case file"),
    ONLY_TIME("{}（値は同じ。日が経ったことによる）", "{} (the same value; only days have passed)"),
    AGED("値は同じで、日が経って古くなった", "The same value, too old by now"),
    NOT_AGED("値は同じで、古くはない", "The same value, not too old"),
    MEASURED_AGAIN("測り直して同じ値（{} → {}）", "Measured again, the same ({} -> {})"),
    LESION_CAME("病変が加わった", "Lesion came"),
    LESION_WENT("病変がなくなった", "Lesion went"),
    LESION_MOVED("病変が変わった", "Lesion moved"),
    GOAL_CAME("ご本人の言葉（加わった）", "In the person's own words (came)"),
    GOAL_WENT("ご本人の言葉（なくなった）", "In the person's own words (went)"),
    CONFLICT_CAME("食い違いが生じた", "Contradiction came"),
    CONFLICT_WENT("食い違いがなくなった", "Contradiction went"),
    NOTICE_CAME("対象についての注記（加わった）", "Notice (came)"),
    NOTICE_WENT("対象についての注記（なくなった）", "Notice (went)"),
    NO_LONGER_RECORDED("記載なし", "not recorded"),

    // alerts and assessments
    ALERT_RAISED("あり", "raised"),
    ALERT_NOT_EXCLUDED("否定できていない", "not excluded"),
    ALERT_NOT_LOOKED_FOR("確認されていない", "not looked for"),
    ALERT_NO_SIGN("記載から当てはまらない", "nothing on file raises it"),
    SAME_STATE("{}（根拠が変わった）", "{} (its grounds moved)"),
    NOT_THERE("なし", "none"),

    // options
    OPTIONS("選択肢", "Options"),
    OPEN("候補", "open"),
    WAITING("情報待ち", "waiting for information"),
    NOT_OPENED("開かれない", "not opened"),
    OUT_OF_SCOPE("対象外", "out of scope"),
    CONTRAINDICATED("禁忌あり", "contraindicated"),
    MAY_BE_CONTRAINDICATED("禁忌を否定できない", "contraindication not excluded"),
    NO_CONTRAINDICATION("禁忌の文なし", "no contraindication found"),
    UNAVAILABLE("院内で不可", "not available here"),
    AVAILABLE("院内での制限なし", "no local limit"),
    NOT_IN_LIST("一覧になし", "not listed"),
    BY("文: {}", "by: {}"),

    // statements
    STATEMENTS("文", "Statements"),
    STATEMENT_CAME("加わった", "came"),
    STATEMENT_WENT("なくなった", "went"),
    HOLDS("成り立つ", "holds"),
    NOT_EXCLUDED("否定できない", "not excluded"),
    POSSIBLE("分かれば加わりうる", "possible"),
    TIME_ONLY("日が経ったことによる", "only days have passed"),
    OF_OPTIONS("→ {}", "-> {}"),

    // missing facts
    MISSING("まだ分からないこと", "Not known yet"),
    MISSING_CAME("加わった", "Came"),
    MISSING_WENT("なくなった", "Went"),

    // disagreements and wording
    DISAGREEMENTS("意見が分かれるところ", "Where guidelines differ"),
    WORDING("書き換えられた文", "Statements told otherwise"),
    WORDS_BEFORE("前: {}", "before: {}"),
    WORDS_AFTER("後: {}", "after: {}"),
    SOURCES("出典", "sources"),
    KIND("種類", "kind"),
    VERIFICATION("確認の状態", "verification"),
    VERIFIED("確認済み", "verified"),
    PARTLY("一部確認", "partly verified"),
    NOT_VERIFIED("未確認", "not verified"),
    REMARKS("付記", "remarks"),

    // foot
    LEFT_OUT("--full に: {}", "In --full: {}"),
    STATEMENTS_COUNT("ほかの文の違い {}", "other statements {}"),
    OPTIONS_COUNT(
            "加わった・なくなった選択肢のうち開かれないもの、記載のない病変の情報待ち {}",
            "options that came or went unopened, or waiting at a lesion not described {}"),
    FOOT_SIDE(
            "{}: OsteoBoard {} ・ 知識 {} (sha256 {}) ・ 入力 ({})",
            "{}: OsteoBoard {} - knowledge {} (sha256 {}) - input ({})"),
    BEFORE("前", "before"),
    AFTER("後", "after");

    private final Text text;

    Words(String ja, String en) {
        this.text = new Text(ja, en);
    }

    Text text() {
        return text;
    }

    String in(Lang lang, Object... values) {
        return Labels.filled(text.in(lang), values);
    }
}
