package org.osteoboard.report;

import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** Every word of our own on the person's question sheet, in both languages. {@code {}} stands for what is filled in. */
public enum SheetLabels {
    // head
    TITLE("先生と話すための質問用紙", "Questions for a talk with your doctor"),
    WHAT(
            "担当の医師と話すときに使う用紙です。治療を決めるものではありません。",
            "This sheet is for a conversation with your doctor. It decides nothing."),
    MADE(
            "記録（{}）にあったことから、プログラムが作りました。医療の専門家の確認は受けていません。",
            "A program made it from what was on file ({}). No clinician has reviewed it."),
    ORDER(
            "順番に意味はありません。読みたくないところは、読まなくてかまいません。",
            "The order means nothing. You need not read what you do not want to know."),
    WHOM("連絡先（病院が書きます）", "Whom to call (the hospital writes it here)"),
    UNREADABLE(
            "記録を最後まで読めなかったので、治療の方法は載せていません。", "The records could not be read whole, so no treatment is listed here."),
    MINOR("18歳以上の人のための内容なので、治療の方法は載せていません。", "This is made for people of 18 and over, so no treatment is listed here."),
    AGE_NOT_KNOWN(
            "年齢の記録がありません。18歳以上の人の場合として書いています。", "Your age is not on file. What follows is for people of 18 and over."),

    // the person
    WORDS("あなたの言葉（記録のまま）", "Your own words, as recorded"),
    NO_WORDS("あなたの言葉は、まだ記録されていません。", "No words of yours are on file yet."),
    MATTERS("大切にしたいこと、心配なこと", "What matters to you, what worries you"),

    // the five kinds of treatment
    PAINKILLERS("痛み止め（鎮痛薬）など", "Painkillers and the like"),
    BONE_MODIFYING_AGENTS(
            "骨を溶かす働きを抑える薬（骨修飾薬）", "Medicines that hold back the dissolving of bone (bone-modifying agents)"),
    RADIOTHERAPY("放射線治療", "Radiotherapy"),
    SURGERY("手術など", "Surgery and the like"),
    REHABILITATION("リハビリテーション", "Rehabilitation"),
    OPEN("話し合える方法", "What can be talked about"),
    NO_OPEN("いまの記録から挙がっているものはありません。", "From what is on file, nothing is listed here now."),
    CHECK_FIRST(
            "このうちには、始める前に確かめることが残っているものがあります。", "For some of these, things have to be checked before they can start."),
    REASON_AGAINST(
            "次のものには、記録に、行わない理由になる事情があります。担当チームが知っています。どんな事情か、尋ねてください。",
            "For the next ones, your records show a reason against them. Your team knows it. You can ask what it is."),
    WAITING(
            "ほかに{}種類について、検査や診察で分かることがあれば、チームが話し合うかもしれません。いまは候補ではありません。",
            "The team may discuss {} more once tests or examinations tell more. For now they are not among the options."),
    PLACE("場所: {}", "Place: {}"),
    OTHER_BONES("ほかの骨", "other bones"),
    NOT_HERE("この病院では行っていません。", "Not available at this hospital."),
    WISH("記録にあるあなたの希望: {}", "Your wish on file: {}"),
    ABOUT("【{}】", "[{}]"),
    EFFECTS("説明を受けておきたい副作用", "Side effects to have explained"),
    EFFECTS_MORE(
            "ここに載っていない副作用もあります。何が起こりうるか、尋ねてください。",
            "There are side effects that are not listed here. Ask what can happen."),
    EFFECTS_NONE(
            "この用紙に書けるものがありません。副作用がないという意味ではありません。何が起こりうるか、尋ねてください。",
            "This sheet can name none here. That does not mean there are none. Ask what can happen."),
    ASKED("尋ねられること、あなたから話せること", "What you may be asked, and what you can tell"),
    LOCAL_MORE(
            "この病院が足した説明や質問（{}件）は、担当の人に尋ねてください。",
            "Ask your team about what this hospital adds (explanations or questions: {})."),
    OWN("あなたの質問", "Your own questions"),

    // the rest
    GENERAL("治療全体について", "About your treatment as a whole"),
    CALL("連絡するとき", "When to call"),
    CALL_THERE("この用紙の初めにある連絡先へ連絡してください。", "Call the number at the beginning of this sheet."),
    NO_CALL("どんなときに、どこへ連絡すればよいか、担当の人に尋ねてください。", "Ask your team when to call, and whom."),
    PARTLY_VERIFIED("（出典は一部だけ確認しました。）", " (Its source was checked in part only.)"),
    NOT_VERIFIED("（出典はまだ確認していません。）", " (Its source has not been checked yet.)");

    private final Text text;

    SheetLabels(String ja, String en) {
        this.text = new Text(ja, en);
    }

    public Text text() {
        return text;
    }

    public String in(Lang lang) {
        return text.in(lang);
    }

    /** The words with {@code value} filled in. */
    public String in(Lang lang, Object value) {
        return text.in(lang).replace("{}", String.valueOf(value));
    }
}
