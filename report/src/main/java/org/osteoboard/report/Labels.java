package org.osteoboard.report;

import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** Every word of our own in a report, in both languages. {@code {}} stands for what is filled in. */
public enum Labels {
    // punctuation
    AND("・", ", "),
    ALSO(" ／ ", "; "),
    DOT(" ・ ", " - "),
    OPEN_QUOTE("「", "\""),
    CLOSE_QUOTE("」", "\""),
    PAREN("（{}）", " ({})"),
    PAREN_START("（", " ("),
    CUT("…（以下略）", "... (cut)"),

    // head
    AS_OF("{} 現在", "as of {}"),
    NO_DATE("基準日の記載なし", "no date given"),
    LABELS_OF("添付文書: {}", "drug labels: {}"),
    NO_JURISDICTION("国の記載なし", "country not recorded"),
    WHAT_THIS_IS(
            "検討の候補です。並び順に意味はありません。判断は担当チームと本人が行います。",
            "Options to discuss. Their order means nothing. The team and the person decide."),
    MARKS(
            "注意? 禁忌?: 否定できない（— の後が分からない） ・ [番号] ・ ほかn: --full の文\n" + "* 独自の境界値 ・ † 出典は一部確認 ・ ‡ 意見が分かれる",
            "?: cannot be excluded (what is wanting follows). [id]. +n: more in --full.\n"
                    + "* our limit - † partly verified - ‡ guidelines differ"),
    NOT_USABLE(
            "症例ファイルを最後まで読めませんでした。読めた範囲で、急ぐ所見だけを示します。選択肢は示しません。",
            "The case file could not be read whole. Only the alerts, over what could be read; no option is presented."),
    NO_LABEL("（症例番号なし）", "(case without a label)"),

    // a hospital's own pack
    LOCAL("院内", "local"),
    LOCAL_PACK(
            "院内パック: {} {}。「院内」と付いたものは病院の文で、本体の知識ではありません。",
            "Local pack: {} {}. What is marked local is the hospital's, not of the knowledge itself."),
    UNAVAILABLE("{}（院内では不可）", "{} (not available here)"),
    UNAVAILABLE_OPTIONS("院内で利用できない選択肢", "Not available here"),

    // alerts
    ALERTS("急ぐ所見", "Alerts"),
    ALERTS_COUNT("あり {} ・ 否定できていない {}", "raised {} - not excluded {}"),
    NO_SIGN_RECORDED("記載された徴候はありません。", "No sign is recorded."),
    RAISED("! あり", "! RAISED"),
    NOT_EXCLUDED_ALERT("? 否定できていない", "? NOT EXCLUDED"),
    ALSO_NOT_EXCLUDED("{}でも否定できていない", "not excluded at {}"),
    BECAUSE("根拠", "On file"),
    LOOK_FOR("次に見るもの", "Look for"),
    NOT_LOOKED_FOR("確認されていないもの（徴候の数）", "Not looked for (number of signs)"),
    SIGNS_NOT_LOOKED_FOR("確認されていないもの", "Not looked for"),
    NO_SIGN_ON_FILE("記載上、徴候がないもの", "None of its signs on file"),

    // conflicts
    CONFLICTS("食い違う記載", "Contradictions in the case file"),
    CONFLICTS_NOTE("どちらも取り消さず、書かれた値をすべて残して読みました。", "Neither is dropped: every value stated stays possible."),

    // assessments
    ASSESSMENTS("評価", "Assessments"),
    RANGE("{}（{}）", "{} (scale {})"),
    DECIDED_BY("決めるもの", "Decided by"),
    CAVEAT("留意", "Note"),
    DIRECTION("向き", "Reading"),
    INPUTS("用いた値", "Values used"),
    SOURCES_OF("出典", "Sources"),

    // modalities
    COUNTS("候補 {} ・ 情報待ち {}", "options {} - waiting {}"),
    COUNTS_CONTRAINDICATED("候補 {}（うち添付文書上の禁忌 {}） ・ 情報待ち {}", "options {} (contraindicated by label {}) - waiting {}"),
    COMMON("共通", "For several"),
    SOME_OF("{}（{}/{}種）", "{} ({} of {} forms)"),
    EACH_OF("{}の内訳すべて", "every form of {}"),
    FOR("→ {}", "-> {}"),
    CONTRAINDICATED_GROUP("開いているが、添付文書上の禁忌がある", "Open, but contraindicated by label"),
    PART_OF("{}の内訳", "a form of {}"),
    SHARED_REASON("共通", "above"),
    NO_OPEN_OPTION("開いた候補はありません。理由は下のとおりです。", "No option is open. The reasons follow."),
    WAITING_GROUP("情報待ち", "Waiting for information"),
    WITH_PARTS("内訳 {}", "{} forms"),
    DEPENDS_ON_THEM("内容しだいで開きうる選択肢 {}", "options that may open, depending on them: {}"),
    WAITING_DANGERS("これらの注意・禁忌", "Cautions on these"),
    RECORDED("該当", "hold"),
    OPEN_POINT("否定できていない", "not excluded"),
    NOT_OPENED_GROUP("記載から開かれないもの", "Nothing on file opens"),
    AND_SO_ON("ほか", " ..."),
    MORE("ほか {}件", "{} more"),

    // kinds of statements
    SAYS("{} ", "{}: "),
    KIND_OPENS("理由", "Why"),
    KIND_SUPPORTS("支持", "For"),
    KIND_AGAINST("反対", "Against"),
    KIND_CAUTION("注意", "Caution"),
    KIND_CONTRAINDICATION("禁忌", "Contraindicated (label)"),
    KIND_PREREQUISITE("先に", "First"),
    KIND_MONITORING("経過", "Monitor"),
    KIND_SIDE_EFFECT("説明", "Explain"),
    KIND_ASK_PATIENT("聞く", "Ask"),
    KIND_ALERT("警告", "Alert"),
    KIND_NOTE("全体", "Note"),
    KIND_UNAVAILABLE("院内では不可", "Not available here"),
    ANSWERS("確認", "Checks"),
    OPEN_CONTRAINDICATION("禁忌?", "Contraind.?"),
    OPEN_CAUTION("注意?", "Caution?"),
    POSSIBLE("{}（分かれば加わりうる）", "{} (possible)"),
    OPEN_CONTRAINDICATIONS("禁忌?（記載のない事項 → 候補）", "Contraind.? (not on file -> option)"),
    FOR_WANT_OF(" — {}", " - {}"),
    NOT_RECORDED_OF("{} 未記載", "{} not recorded"),
    WAITS_FOR("待っているもの: {}", "waits for: {}"),
    STANDING("ほか{}", "+{}"),
    COUNT_FULL("{}件: --full", "{}: --full"),

    // marks
    PARTLY_VERIFIED("*一部確認*", "*partly verified*"),
    NOT_VERIFIED("*出典未確認*", "*source not verified*"),
    OURS("当システムの基準: {}", "our limit: {}"),
    OURS_SIGN("*", "*"),
    PARTLY_SIGN("†", "†"),
    DISAGREE_SIGN("‡", "‡"),
    GRADE("出典の表現: {}", "in the source's words: {}"),
    DISAGREE("*意見が分かれる*", "*guidelines differ*"),

    // facts
    NOT_RECORDED("記載なし", "not recorded"),
    UNKNOWN("不明と記載", "recorded as unknown"),
    PENDING("結果待ち", "pending"),
    STALE("古い", "too old"),
    CONTRADICTORY("食い違い", "contradictory"),
    SOURCES_DIFFER("出典により異なる", "sources differ"),
    RECORDED_ON("{}", "on {}"),

    // what is missing
    MISSING("まだ分からないこと", "Not known yet"),
    MISSING_RIGHT("数字: それを待つ文の数", "number: statements that wait"),
    DECIDES("{}も決める", "decides {}"),
    UNDESCRIBED("記載のない病変", "lesions not described"),

    // the person
    QUESTIONS("ご本人に聞くこと", "To ask the person"),
    GOAL_OF("ご本人の言葉", "In the person's own words"),
    STANDING_QUESTIONS("どの症例でも聞くこと {}件: --full", "{} questions that are always asked: --full"),

    // the board as a whole
    BOARD("全体への注記", "Notes to the board"),
    DIFFERENCES_COUNT("{}件（‡ の文）: --full", "{} (marked ‡): --full"),
    DIFFERENCES("意見が分かれるところ", "Where guidelines differ"),

    // sources and foot
    SOURCES("出典", "Sources"),
    READ_AS("読み方: {}", "read as: {}"),
    FOOT_SOURCES(
            "出典 {}件と残りの文は --full。なぜ・なぜ違う: osteoboard explain CASE ID",
            "{} sources and the rest: --full. Why, why not: osteoboard explain CASE ID"),
    FOOT_FULL("なぜ・なぜ違う: osteoboard explain CASE ID", "Why, or why not: osteoboard explain CASE ID"),
    FOOT_VERSIONS(
            "OsteoBoard {} ・ 知識 {} (sha256 {}) ・ 入力 (sha256 {})",
            "OsteoBoard {} - knowledge {} (sha256 {}) - input (sha256 {})"),
    FOOT_PACK("院内パック {} {} (sha256 {})", "local pack {} {} (sha256 {})"),
    FOOT_REVIEW("臨床家による査読: なし", "Not reviewed by a clinician.");

    private final Text text;

    Labels(String ja, String en) {
        this.text = new Text(ja, en);
    }

    public Text text() {
        return text;
    }

    public String in(Lang lang) {
        return text.in(lang);
    }

    /** The words with {@code values} filled in, in order. */
    public String in(Lang lang, Object... values) {
        StringBuilder filled = new StringBuilder();
        String rest = text.in(lang);
        for (Object value : values) {
            int hole = rest.indexOf("{}");
            if (hole < 0) {
                throw new IllegalArgumentException(name() + " has no place for " + value);
            }
            filled.append(rest, 0, hole).append(value);
            rest = rest.substring(hole + 2);
        }
        return filled.append(rest).toString();
    }
}
