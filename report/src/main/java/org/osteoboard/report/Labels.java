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
            "? 否定できない（不明の事項を添える） * 独自の境界値 † 一部確認 ‡ 意見が分かれる",
            "? not excluded for want of a fact, * our limit, † partly verified, ‡ views differ"),
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
    NO_SIGN_ON_FILE("記載から当てはまらないもの", "Nothing on file raises"),

    // conflicts
    CONFLICTS("食い違う記載", "Contradictions in the case file"),
    CONFLICTS_NOTE("どちらも取り消さず、書かれた値をすべて残して読みました。", "Neither is dropped: every value stated stays possible."),

    // assessments
    ASSESSMENTS("評価", "Assessments"),
    RANGE("{}（{}）", "{} (scale {})"),
    PROGNOSES("予後スコア（並べるのみ、群と留意は --full）", "Prognostic scores, side by side (classes, caveats: --full)"),
    VALUES("値と分類", "Values and classes"),
    NO_CLASS_YET("分類は未定", "No class yet"),
    DECIDED_BY("決めるもの", "Decided by"),
    CAVEAT("留意", "Note"),
    DIRECTION("向き", "Reading"),
    INPUTS("用いた値", "Values used"),
    SOURCES_OF("出典", "Sources"),

    // modalities
    COUNT_OPEN("候補 {}", "options {}"),
    COUNT_CONTRAINDICATED("うち禁忌 {}", "contraindicated {}"),
    COUNT_WAITING("情報待ち {}", "waiting {}"),
    COUNT_NOT_OPENED("開かれない {}", "not opened {}"),
    COMMON("共通", "For several"),
    SOME_OF("{}（{}/{}種）", "{} ({} of {} forms)"),
    EACH_OF("{}の内訳すべて", "every form of {}"),
    FOR("→ {}", "-> {}"),
    CONTRAINDICATED_GROUP("開いているが、添付文書上の禁忌がある", "Open, but contraindicated by label"),
    PART_OF("{}の内訳", "a form of {}"),
    SHARED_REASON("共通", "above"),
    NO_OPEN_OPTION("開いた候補はありません。理由は下のとおりです。", "No option is open. The reasons follow."),
    WAITING_GROUP("情報待ち", "Waiting"),
    PER_LESION("記載のない病変のもの {}", "for lesions not described: {}"),
    THEN_HOLD("注意", "Caution"),
    THEN_OPEN("注意?・禁忌?", "Caution? Contraind.?"),
    NOT_OPENED_GROUP("記載から開かれないもの", "Nothing on file opens"),
    AND_SO_ON("ほか", " ..."),
    MORE("ほか {}件", "{} more"),

    // kinds of statements
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
    WAITS_FOR("待っているもの: {}", "waits for: {}"),
    STANDING("ほかの文 {}", "more {}"),

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
    DIFFERING("欠けてはいないが、式や出典で異なるもの", "Not missing; sources or formulas differ"),
    DECIDES("{}も決める", "decides {}"),
    UNDESCRIBED("記載のない病変", "lesions not described"),

    // purposes and goals
    AIMS("目的・ご本人の希望と選択肢", "Purposes, goals and the options"),
    AIMS_AND_QUESTIONS("目的・ご本人の希望と、聞くこと", "Purposes, goals, and what to ask"),
    SERVES("支えうる:", "May serve:"),
    LITTLE("効果が乏しいとされる:", "Little effect stated:"),
    COSTS("負担になりうる:", "May cost:"),
    CONCERNS("この希望の対象:", "The wish is about:"),
    SILENT("述べる文がない:", "No statement speaks of it:"),
    SILENT_COUNT("述べる文なし {}", "silent: {}"),
    OF_MODALITY("{}{}種", "{} ({})"),
    TO_ASK("（ご本人・担当医に聞く）", " (to be asked)"),
    AIMS_OF_OPTION("目的・希望", "Aims"),
    WISH_OF("ご本人", "The person"),

    // the person
    QUESTIONS("ご本人に聞くこと", "To ask the person"),
    GOAL_OF("ご本人の言葉", "In the person's own words"),

    // the board as a whole
    BOARD("全体への注記", "Notes to the board"),
    DIFFERENCES_BRIEF("意見の相違‡（双方は --full・explain）:", "Guidelines differ ‡ (both sides: --full, explain):"),
    DIFFERENCES_WAITING("情報待ちの候補に {}", "{} on waiting options"),
    SIDE("見解{} ", "View {}: "),
    WAITING_ONE("{}（情報待ち）", "{} (waiting)"),
    DIFFERENCES("意見が分かれるところ", "Where guidelines differ"),

    // what if
    WHAT_IF_IS(
            "不明の事項に答えが入ると、何が開き、何が開かれなくなり、どの注意が加わるかを示します。並びは因子表の順で、優劣は示しません。",
            "What each answer to a missing fact would open, close or caution, in the order of the factor table. It says nothing about which is better."),
    DIFFERENCE_IS(
            "左が今の記載、右が答えを入れた場合です。優劣は示しません。",
            "Left: the file as it is. Right: with the answers put in. It says nothing about which is better."),
    ONE_ANSWER("1 つの答えで変わること", "What one answer changes"),
    TWO_ANSWERS("2 つの答えがそろうと変わること", "What two answers change together"),
    ANSWERS_COUNT("事項 {} ・ 試した組 {}", "facts {} - pairs {}"),
    TOGETHER(" ＋ ", " + "),
    NOTHING_ALONE("1 つの答えでは何も変わらない事項", "No single answer changes anything"),
    CONTRADICTS("他の記載と両立しない答え: {}", "against other facts on file: {}"),
    NOT_TRIED("試さないもの", "Not tried"),
    UNDESCRIBED_WAIT("数に含まれるが記載のない病変（待つ文 {}）", "lesions counted but not described (statements that wait: {})"),
    TRY("答えを入れて比べる: osteoboard whatif CASE --set {}", "Side by side: osteoboard whatif CASE --set {}"),
    WOULD_OPEN("開く", "opens"),
    WOULD_CLOSE("開かれない", "not opened"),
    WOULD_WAIT("情報待ちになる", "waits"),
    WOULD_LEAVE("対象がなくなる", "no such lesion"),
    OUT_OF_SCOPE("示さない", "not presented"),
    WOULD_CONTRAINDICATE("禁忌になる", "contraindicated"),
    WOULD_EXCLUDE("禁忌は否定される", "contraindication excluded"),
    WOULD_NOT_EXCLUDE("禁忌を否定できない", "contraindication not excluded"),
    WOULD_RAISE("! 急ぐ所見", "! ALERT"),
    WOULD_SUSPECT("? 否定できない急ぐ所見", "? alert not excluded"),
    WOULD_CLEAR("当てはまらない", "nothing raises"),
    WOULD_ASK("未確認", "not looked for"),
    EXCLUDED("否定される文", "excluded"),
    NO_LONGER_HELD("成り立たなくなる文", "no longer holds"),
    ALSO_HELD("ほかに成り立つ文", "also holds"),
    LEFT_POSSIBLE("成り立つかもしれない文", "possible"),
    BEFORE_AFTER("今 | 仮定", "before | after"),
    SIDES("{} | {}", "{} | {}"),
    SET("入れた答え", "Answers put in"),
    SET_OPTIONS("選択肢", "Options"),
    SET_CONTRAINDICATIONS("添付文書上の禁忌", "Contraindicated by label"),
    SET_STATEMENTS("注意・先にすることなど", "Cautions, checks and the like"),
    NO_DIFFERENCE("選択肢・禁忌・警告・評価は変わりません。", "No option, contraindication, alert or assessment changes."),
    STATE_OPEN("候補", "open"),
    STATE_WAITING("情報待ち", "waiting"),
    STATE_NOT_OPENED("開かれない", "not opened"),
    STATE_PRESENT("あり", "present"),
    STATE_NOT_EXCLUDED("否定できない", "not excluded"),
    STATE_NONE("なし", "none found"),
    STATE_RAISED("あり", "raised"),
    STATE_NOT_LOOKED_FOR("未確認", "not looked for"),
    STATE_NO_SIGN("当てはまらない", "nothing raises it"),
    STATE_HOLDS("成り立つ", "holds"),
    STATE_POSSIBLE("かもしれない", "possible"),
    STATE_RULED_OUT("成り立たない", "ruled out"),
    STILL_MISSING("まだ分からないこと {} | {}", "Not known yet {} | {}"),
    NEWLY_MISSING("新たに不明", "now missing"),
    NO_LONGER_MISSING("不明でなくなる", "no longer missing"),

    // sources and foot
    SOURCES("出典", "Sources"),
    READ_AS("読み方: {}", "read as: {}"),
    LEFT_OUT("--full に:", "In --full:"),
    QUESTIONS_COUNT("常に聞くこと {}", "questions always asked {}"),
    BOARD_COUNT("全体への注記 {}", "notes {}"),
    OPEN_CAUTIONS_COUNT("注意? の文 {}", "sentences of Caution? {}"),
    SOURCES_COUNT("出典 {}", "sources {}"),
    FOOT_WHY("なぜ・なぜ違う: osteoboard explain CASE ID", "why, or why not: osteoboard explain CASE ID"),
    FOOT_VERSIONS(
            "OsteoBoard {} ・ 知識 {} (sha256 {}) ・ 入力 ({})", "OsteoBoard {} - knowledge {} (sha256 {}) - input ({})"),
    FOOT_PACK("院内パック {} {} (sha256 {})", "local pack {} {} (sha256 {})"),
    FOOT_REVIEW("臨床家による査読: なし", "Not reviewed by a clinician");

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
        return filled(text.in(lang), values);
    }

    /** {@code words} with {@code values} in place of each {@code {}}, in order. */
    public static String filled(String words, Object... values) {
        StringBuilder filled = new StringBuilder();
        String rest = words;
        for (Object value : values) {
            int hole = rest.indexOf("{}");
            if (hole < 0) {
                throw new IllegalArgumentException("no place for " + value);
            }
            filled.append(rest, 0, hole).append(value);
            rest = rest.substring(hole + 2);
        }
        return filled.append(rest).toString();
    }
}
