package org.osteoboard.report.figure;

import org.osteoboard.model.text.Lang;

/** Every word of our own in a figure, in both languages. {@code {}} stands for what is filled in. */
public enum FigureWords {
    AND("、", ", "),
    DOT("・", ", "),
    ALSO("；", "; "),
    STOP("。", ". "),
    COLON("：", ": "),
    NOT_RECORDED("記載なし", "not recorded"),

    // the body map
    MAP_OF("骨転移の位置（病変 {}）", "Where the bone metastases are (lesions: {})"),
    FRONT("前", "front"),
    BACK("後", "back"),
    RIGHT("右", "R"),
    LEFT("左", "L"),
    SPINE("椎骨", "spine"),
    SIDES("左右は患者からみた側です。", "Right and left are the patient's."),
    NO_LESION("記載された病変はありません。", "No lesion is described."),
    FRACTURE("骨折・椎体圧潰", "fracture or collapse"),
    RISK_OR_CLASS("切迫骨折、またはスコアが最も高い区分（{}）", "impending fracture, or a score in its highest class ({})"),
    NERVE("硬膜外進展・神経の圧迫", "epidural spread or nerves pressed on"),
    ALL_NO("記載上どれもなし（脊椎以外は骨折・切迫骨折について）", "none of these, as recorded (outside the spine: no fracture, none impending)"),
    SOME_OPEN("分からない項目がある", "something of these is not known"),
    STRETCH("この範囲のどこか（部分の記載なし）", "somewhere along it (part not recorded)"),
    RISK_SHORT("切迫骨折または最も高い区分", "impending fracture or highest class"),
    NONE_OF_SPINE("記載上、骨折・圧潰・硬膜外進展・神経の圧迫なし", "no fracture, collapse, epidural spread or pressed nerve, as recorded"),
    NO_FRACTURE("記載上、骨折・切迫骨折なし", "no fracture, none impending, as recorded"),
    OPEN_OF("不明: {}", "not known: {}"),
    NOT_PLACED("図に置けない病変", "Not on the map"),
    UNDESCRIBED("数だけの病変がほかにある", "further lesions are counted, not described"),
    MAY_BE_MORE("ほかに病変があるかは不明", "whether there are more is not known"),

    // bars
    NOT_KNOWN_FROM("不明（{}）", "not known ({})"),
    KEY_VALUE("値", "value"),
    KEY_SPAN("あり得る範囲", "still possible"),
    KEY_OPEN("不明、または該当しない可能性・区分が決まらない", "not known, may not apply, or no class is out"),
    KEY_NOT_USED("古い・食い違う値（使わない）", "too old or contradictory: not used"),
    KEY_LIMIT("文や式が調べる境界値", "limit that the statements test"),
    KEY_OWN("施設の基準値・治療前の値", "the laboratory's own limit, or a baseline"),
    KEY_OURS("*: 独自の境界値。値の期限の日数も独自のもの", "*: a limit of ours, as is every age at which a value is too old"),
    KEY_CLASS("灰色: あり得る区分", "grey: class still possible"),
    DOES_NOT_APPLY("該当しない", "does not apply"),
    TOO_OLD("古い（期限{}日）", "too old (limit {} d)"),
    TOO_OLD_VALUE("古い値: {}", "too old: {}"),
    CONTRADICTORY("記載が食い違う", "contradictory"),
    AGE("{}日前", "{} d ago"),
    TODAY("当日", "same day"),
    OLDEST_AGE("最も古い元の値 {}日前", "oldest input {} d ago"),
    NO_DATE("日付なし", "no date"),
    CLASSES("区分", "classes"),
    THRESHOLDS("境界値", "limits"),
    PAIN_OF("痛み（{}NRS）", "pain, {} (NRS)"),
    WORST("最大", "worst"),
    NOW("今の", "now"),
    ON_LOADING("荷重・動作で痛む", "pain on loading or moving"),
    NOT_ON_LOADING("荷重・動作時の痛みなし", "no pain on loading or moving"),
    ON_MOVING("体動で痛む", "pain on moving"),
    NOT_ON_MOVING("体動時の痛みなし", "no pain on moving"),
    MOVING_OPEN("動作時の痛み: 不明", "pain on moving: not known");

    private final String ja;
    private final String en;

    FigureWords(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public String in(Lang lang) {
        return lang == Lang.JA ? ja : en;
    }

    public String in(Lang lang, Object... values) {
        StringBuilder words = new StringBuilder();
        String template = in(lang);
        int from = 0;
        for (Object value : values) {
            int at = template.indexOf("{}", from);
            words.append(template, from, at).append(value);
            from = at + 2;
        }
        return words.append(template, from, template.length()).toString();
    }
}
