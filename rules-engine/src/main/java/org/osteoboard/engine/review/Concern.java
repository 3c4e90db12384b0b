package org.osteoboard.engine.review;

import org.osteoboard.model.text.Text;

/** What a reviewer wants to see of the knowledge, and what the build cannot refuse. */
public enum Concern {
    NOT_VERIFIED("not-verified", new Text("出典で確認しきれていない文とスコア", "statements and scores not wholly verified")),
    OURS("ours", new Text("出典がなく私たちが決めた数値・判断", "numbers and decisions that are ours")),
    CITED_ONCE("cited-once", new Text("一度しか引用されない出典", "sources cited once only")),
    NOT_CITED("not-cited", new Text("どこからも引用されない出典", "sources nothing cites")),
    NOT_READ_IN_FULL(
            "not-read",
            new Text(
                    "全文を読んでいない出典（抄録、他の文献から、書誌のみ）",
                    "sources not read in full (abstract, through another text, bibliography)")),
    OLDEST_REVIEW("oldest-review", new Text("見直しから最も時間のたった文", "statements reviewed longest ago")),
    ONE_COUNTRY(
            "one-country",
            new Text("他の国に対応する文のない添付文書の禁忌", "contraindications by label without a counterpart elsewhere")),
    NO_DANGER("no-danger", new Text("禁忌・副作用の文のない選択肢", "options without a contraindication or side effect")),
    NOT_READ_BY_RULES("unread-factor", new Text("規則にもスコアにも使われない項目", "factors no rule or score reads")),
    NUMBERS_DIFFER("numbers-differ", new Text("日英で数や単位の異なる文", "texts whose numbers or units differ between languages"));

    private final String id;
    private final Text label;

    Concern(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }
}
