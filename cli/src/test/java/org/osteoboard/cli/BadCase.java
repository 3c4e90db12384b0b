package org.osteoboard.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An invented man whose legs fail, in a file where one thing is wrong. Canaries stand wherever a person may write. */
enum BadCase {
    MISSPELT_KEY(
            "age: 67",
            "agee: 67",
            7,
            "patient に知らないキー \"agee\" があります。|age ではありませんか",
            "patient has an unknown key \"agee\".|Maybe age."),
    UNKNOWN_KEY("age: 67", "CANARY-key: 67", 7, "patient に知らないキーがあります。|書けるキー: ", "patient has an unknown key.|Keys: "),
    UNKNOWN_KEY_ABOVE("cancer: {", "CANARYCASE: 1\ncancer: {", 8, "知らないキーがあります。|書けるキー: ", "Unknown key.|Keys: "),
    WORD_FOR_A_NUMBER("age: 67", "age: CANARY", 7, "patient.age は数値でなければなりません。", "patient.age must be a number."),
    LIST_FOR_A_SECTION(
            "patient: {age: 67, sex: male, weight: 60 kg}", "patient: [CANARY]", 7, "patient は", "patient must be"),
    TRUE_FOR_A_NUMBER("age: 67", "age: true", 7, "patient.age は数値", "patient.age must be a number"),
    NUMBER_FOR_A_FINDING(
            "limb-weakness: yes",
            "limb-weakness: 1",
            11,
            "limb-weakness は yes か no",
            "limb-weakness must be yes or no"),
    MISSING_UNIT("60 kg", "60", 7, "patient.weight に単位がありません。|kg", "patient.weight has no unit.|Units: kg"),
    UNKNOWN_UNIT("60 kg", "60 CANARY", 7, "patient.weight の単位が分かりません。", "patient.weight has an unknown unit."),
    IMPOSSIBLE_FOR_THE_UNIT(
            "0.9 mg/dL",
            "80 mg/dL",
            20,
            "あり得ない値です (0.1〜25 mg/dL)|umol/L",
            "is impossible (0.1 to 25 mg/dL)|Maybe the unit is umol/L"),
    FULL_WIDTH("age: 67", "age: ６７", 7, "patient.age の数字が全角です。|67", "full-width characters.|Maybe \"67\""),
    NOT_A_NUMBER("age: 67", "age: .nan", 7, "patient.age は数値", "patient.age must be a number"),
    HUGE_EXPONENT("age: 67", "age: 1e10000000000", 7, "数値", "number"),
    HUGE_DIGITS("age: 67", "age: 99999999999999999999999", 7, "数値", "number"),
    THOUSANDS("0.9 mg/dL", "1,000 mg/dL", 20, "labs.creatinine は数値", "labs.creatinine must be a number"),
    DUPLICATE_KEY("age: 67", "age: 67, age: 68", 7, "7 行目の 11 文字目と同じ項目名です", "already stands on line 7, column 11"),
    YAML_ALIAS("sex: male", "sex: *CANARY", 7, "エイリアス", "aliases"),
    YAML_ANCHOR("sex: male", "sex: &CANARY male", 7, "アンカー", "anchors"),
    YAML_TAG("sex: male", "sex: !CANARY male", 7, "タグ", "tags"),
    YAML_MERGE_KEY("sex: male", "<<: {sex: male}", 7, "結合キー", "merge keys"),
    BIDI("sex: male", "sex: \u202Emale", 7, "文字の並ぶ向き", "direction of writing"),
    LONE_SURROGATE("\"CANARY 腰\"", "\"CANARY \\ud800\"", 6, "サロゲート", "lone surrogate"),
    NO_SUCH_VERTEBRA(
            "vertebra: T5",
            "vertebra: L6",
            18,
            "vertebra (\"L6\") は登録された値ではありません。|L5|osteoboard schema vertebra",
            "(\"L6\") is not one of the known values.|L5|osteoboard schema vertebra"),
    FUTURE_DATE(
            "on 2026-11-18",
            "on 2026-12-18",
            20,
            "labs.creatinine が as-of より後の日付です。",
            "labs.creatinine is dated later than as-of."),
    JAPANESE_ERA("on 2026-11-18", "on 令和8年11月18日", 20, "日付が読めません。|西暦", "unreadable date.|Write 2026-11-18"),
    NO_DATE(" on 2026-11-18", "", 20, "測定日がありません。", "has no date of measurement."),
    NO_VALUE("age: 67", "age: ", 7, "patient.age の値が空です。|unknown", "patient.age has no value.|unknown"),
    NO_JURISDICTION(
            "jurisdiction: JP\n", "", 2, "必須のキー jurisdiction がありません。", "The mandatory key jurisdiction is missing."),
    NAME_FOR_A_LABEL("case: TB-1", "case: 山田 CANARY", 3, "case は文字・数字", "case takes letters, digits"),
    LESION_WITHOUT_ID("id: T5, ", "", 18, "には id が必要です", "needs an id"),
    EMPTY_RANGE("age: 67", "age: 70-60", 7, "patient.age の範囲に値がありません。", "patient.age leaves no value"),
    TWO_DOCUMENTS("labs:", "---\nlabs:", 19, "2 つ目の文書", "second document"),
    SHIFT_JIS("", "", Charset.forName("Shift_JIS"), 6, "UTF-8 ではありません。|Shift_JIS", "not UTF-8|Shift_JIS"),
    UTF_16("", "", StandardCharsets.UTF_16, 0, "UTF-16", "UTF-16"),
    DEPTH_BOMB("sex: male", "sex: " + "[".repeat(100_000), 7, "入れ子", "inside one another"),
    SIZE_BOMB("# end", "#".repeat(4 << 20), 0, "4 MiB", "4 MiB"),
    NOT_YAML("patient: {", "patient: {{{ CANARY", 7, "閉じていません", "not closed");

    static final String GOOD = """
            # An invented case.
            osteoboard: 1
            case: TB-1
            as-of: 2026-11-20
            jurisdiction: JP
            note: "CANARY 腰"
            patient: {age: 67, sex: male, weight: 60 kg}
            cancer: {primary: prostate}
            condition:
              ecog: 2
              symptoms: {limb-weakness: yes, bladder-bowel-change: yes}
            goals:
              - {about: walking, words: "CANARY さくら"}
            bone-metastases:
              count: 1
              # one lesion
              lesions:
                - {id: T5, vertebra: T5, type: lytic, note: CANARY むすめ}
            labs:
              creatinine: 0.9 mg/dL on 2026-11-18
            # end
            """;

    private final String found;
    private final String put;
    private final Charset charset;
    final int line;
    final String[] ja;
    final String[] en;

    BadCase(String found, String put, int line, String ja, String en) {
        this(found, put, StandardCharsets.UTF_8, line, ja, en);
    }

    BadCase(String found, String put, Charset charset, int line, String ja, String en) {
        this.found = found;
        this.put = put;
        this.charset = charset;
        this.line = line;
        this.ja = ja.split("\\|");
        this.en = en.split("\\|");
    }

    byte[] bytes() {
        if (!GOOD.contains(found)) {
            throw new IllegalStateException(name() + ": not in the good case: " + found);
        }
        return GOOD.replace(found, put).getBytes(charset);
    }

    /** False if nothing at all can be read. */
    boolean readable() {
        return switch (this) {
            case SHIFT_JIS, UTF_16, DEPTH_BOMB, SIZE_BOMB, NOT_YAML, LONE_SURROGATE, BIDI, TWO_DOCUMENTS -> false;
            default -> true;
        };
    }
}
