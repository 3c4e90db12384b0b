package org.osteoboard.report.board;

import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** Words of ours on the pages of a board that no report has. */
public enum BoardWords {
    TITLE("骨転移キャンサーボード", "Bone-metastasis board"),
    LESIONS("病変", "Lesions"),
    BODY_MAP("病変の位置", "Where the lesions are"),
    SCORES("スコアと分類", "Scores and classes"),
    NUMBERS("痛み・検査値", "Pain and laboratory"),
    NOT_DRAWN("範囲が絞れない・記載のないもの", "Open, or not recorded"),
    KEY("図の見方", "How to read the figures"),
    DECISION("ボードの決定", "Decision of the board"),
    DECIDED("決定", "Decided"),
    REASONS("理由・異なる意見", "Reasons, other views"),
    WHO("参加者・記録者", "Present, recorded by"),
    WHEN("日付", "Date"),
    BEHIND("背景：すべての文・出典", "Behind it: every statement and source"),
    OTHER_STATEMENTS("ほかの文（開いた候補には付かないもの）", "Further statements, of what is not open"),
    BACK("一覧へ", "All cases"),
    TOP("最初のページへ", "First page"),
    PROBLEMS("読めなかった理由", "Why it could not be read"),
    CASES("症例", "Case"),
    ABOUT("概要", "About"),
    ALERTS("急ぐ所見", "Alerts"),
    OPEN_OPTIONS("開いた候補", "Open options"),
    MISSING("未確定の事実", "Facts not known"),
    UNREADABLE("読めず", "not readable"),
    INDEX_NOTE(
            "並びは渡された順です。数や順番に優劣の意味はありません。",
            "In the order given. Neither number nor order says that anything is better."),
    COUNT("{} 例。", "{} cases."),
    NOT_REVIEWED(
            "臨床家による査読は受けていません。判断・推薦を示すものではなく、救急の判断には使えません。",
            "Not reviewed by a clinician. No verdict, no recommendation, not for emergencies.");

    private final Text text;

    BoardWords(String ja, String en) {
        this.text = new Text(ja, en);
    }

    public String in(Lang lang) {
        return text.in(lang);
    }

    public String in(Lang lang, Object value) {
        return text.in(lang).replace("{}", String.valueOf(value));
    }
}
