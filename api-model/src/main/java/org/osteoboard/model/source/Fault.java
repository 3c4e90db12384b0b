package org.osteoboard.model.source;

import org.osteoboard.model.text.Text;

/**
 * Everything that can be wrong with a file before its meaning is looked at. The words are fixed; only places and
 * limits are filled in ({@code #}), so that nothing of the file can get into them.
 */
enum Fault {
    NOT_UTF8(
            "encoding",
            "これより先のバイトは UTF-8 ではありません。UTF-8 のファイルが必要です。",
            "The bytes from here on are not UTF-8. A UTF-8 file is expected.",
            "ファイルが Shift_JIS ではありませんか。UTF-8 で保存し直してください。",
            "Maybe the file is Shift_JIS; save it as UTF-8."),
    UTF16(
            "encoding",
            "UTF-8 のファイルではありません。UTF-8 のファイルが必要です。",
            "This is not a UTF-8 file. A UTF-8 file is expected.",
            "ファイルが UTF-16 ではありませんか。UTF-8 で保存し直してください。",
            "Maybe the file is UTF-16; save it as UTF-8."),
    JIS(
            "encoding",
            "文字集合を切り替える制御文字があります。UTF-8 のファイルが必要です。",
            "A control character that switches character sets stands here. A UTF-8 file is expected.",
            "ファイルが ISO-2022-JP（JIS コード）ではありませんか。UTF-8 で保存し直してください。",
            "Maybe the file is ISO-2022-JP; save it as UTF-8."),
    CONTROL_CHARACTER(
            "control-character",
            "制御文字があります。使えるのは見える文字、タブ、改行だけです。",
            "A control character stands here. Only visible text, tabs and line breaks are expected.",
            "コピーした文章に混ざったものではありませんか。消して入力し直してください。",
            "Maybe it came with copied text; delete it and type the text again."),
    BIDI_CONTROL(
            "bidi-control",
            "文字の並ぶ向きを変える制御文字があります。見た目と中身が食い違うため使えません。",
            "A character that turns the direction of writing stands here. Text that reads as it looks is expected.",
            "コピーした文章に混ざったものではありませんか。消して入力し直してください。",
            "Maybe it came with copied text; delete it and type the text again."),
    INVISIBLE_IN_KEY(
            "invisible-character",
            "項目名に見えない文字（ゼロ幅文字など）があります。項目名は見える文字だけで書きます。",
            "The key has a character that cannot be seen. A key of visible characters is expected.",
            "コピーした文章に混ざったものではありませんか。項目名を入力し直してください。",
            "Maybe it came with copied text; type the key again."),
    SURROGATE(
            "surrogate",
            "文字の片割れ（サロゲート）だけがあります。文字全体が必要です。",
            "Half a character (a lone surrogate) stands here. A whole character is expected.",
            "文字の途中で切れた文章ではありませんか。",
            "Maybe the text was cut in the middle of a character."),
    NON_CHARACTER(
            "non-character",
            "Unicode で文字と定められていないコードがあります。",
            "A code that Unicode keeps free of characters stands here. Text is expected.",
            "",
            ""),
    EMPTY(
            "empty",
            "ファイルに内容がありません。症例が必要です。",
            "The file holds nothing. A case is expected.",
            "保存する前のファイルではありませんか。",
            "Maybe the file was not saved yet."),
    TOO_LARGE(
            "too-large",
            "ファイルが # MiB を超えています。症例 1 例分のファイルが必要です。",
            "The file is larger than # MiB. One case is expected.",
            "別のファイルではありませんか。",
            "Maybe this is another file."),
    TOO_DEEP(
            "too-deep",
            "入れ子が " + Limits.DEPTH + " 段を超えています。",
            "More than " + Limits.DEPTH + " values lie inside one another.",
            "閉じていない括弧がありませんか。",
            "Maybe brackets are not closed."),
    TOO_MANY_VALUES(
            "too-many-values",
            "値が # 個を超えています。症例 1 例分のファイルが必要です。",
            "The file holds more than # values. One case is expected.",
            "別のファイルではありませんか。",
            "Maybe this is another file."),
    TOO_LONG(
            "too-long",
            "1 つの項目名または値が " + Limits.SCALAR_LENGTH + " 文字を超えています。",
            "One key or value is longer than " + Limits.SCALAR_LENGTH + " characters.",
            "引用符の閉じ忘れではありませんか。",
            "Maybe a quotation mark is not closed."),
    TOO_MANY_PROBLEMS(
            "too-many-problems",
            "問題が # 件を超えたため、ここで読むのをやめました。",
            "More than # problems were found; reading stopped here.",
            "別のファイルではありませんか。",
            "Maybe this is another file."),
    UNREADABLE(
            "syntax",
            "このファイルは読めません。YAML または JSON の症例が必要です。",
            "The file cannot be read. A case in YAML or JSON is expected.",
            "",
            ""),
    DUPLICATE_KEY(
            "duplicate-key",
            "# 行目の # 文字目と同じ項目名です。1 つの項目は 1 度だけ書きます。",
            "The key already stands on line #, column #. Each key is expected once.",
            "一方が古い値ではありませんか。",
            "Maybe one of them is an older value."),
    NUMBER_FORM(
            "number-form",
            "この形の数値は読めません。9.1 や -3 のように書きます（半角数字、15 桁まで、指数なし）。",
            "A number in this form is not read. One like 9.1 or -3 is expected: at most 15 digits, no exponent.",
            "指数や余分な桁、0 の付けすぎ、全角数字ではありませんか。",
            "Maybe it has an exponent, too many digits or a leading zero."),
    YAML_ALIAS(
            "yaml-alias",
            "YAML のアンカー（&）とエイリアス（*）は使えません。値をそのまま書きます。",
            "YAML anchors (&) and aliases (*) are not read. The value itself is expected.",
            "文章を引用符で囲む必要はありませんか。",
            "Maybe a text that begins with & or * needs quotation marks."),
    YAML_TAG(
            "yaml-tag",
            "YAML のタグ（!）は使えません。値だけを書きます。",
            "YAML tags (!) are not read. The plain value is expected.",
            "文章を引用符で囲む必要はありませんか。",
            "Maybe a text that begins with ! needs quotation marks."),
    YAML_MERGE_KEY(
            "yaml-merge-key",
            "YAML の結合キー（<<）は使えません。項目をそれぞれ書きます。",
            "YAML merge keys (<<) are not read. Each key is expected to be written out.",
            "",
            ""),
    YAML_DIRECTIVE(
            "yaml-directive",
            "YAML の指示行（%）は使えません。",
            "YAML directives (%) are not read. A case without them is expected.",
            "この行を消すだけでよいかもしれません。",
            "Maybe the line can simply be deleted."),
    YAML_KEY(
            "yaml-key",
            "項目名の場所にリストか入れ子があります。項目名は 1 つの語です。",
            "A list or mapping stands where a key should be. One word is expected.",
            "波括弧や角括弧が余分ではありませんか。",
            "Maybe there are brackets too many."),
    MANY_DOCUMENTS(
            "many-documents",
            "2 つ目の文書が始まっています。1 つのファイルに症例は 1 例です。",
            "A second document begins here. One case in one file is expected.",
            "余分な --- の行や、つなげた 2 つのファイルではありませんか。",
            "Maybe a line --- is too many, or two files were joined."),
    YAML_SYNTAX(
            "syntax",
            "ここから先は YAML として読めません。",
            "From here on this cannot be read as YAML.",
            "字下げがそろっていないか、引用符で囲むべき文章ではありませんか。",
            "Maybe the indentation is uneven, or a text needs quotation marks."),
    YAML_TAB(
            "syntax",
            "ここから先は YAML として読めません。字下げは半角空白で書きます。",
            "From here on this cannot be read as YAML. Indentation by spaces is expected.",
            "タブで字下げしていませんか。",
            "Maybe the indentation is a tab."),
    YAML_WIDE_CHARACTER(
            "syntax",
            "ここから先は YAML として読めません。記号と字下げは半角で書きます。",
            "From here on this cannot be read as YAML. ASCII signs and spaces are expected.",
            "全角のコロン（：）や空白ではありませんか。",
            "Maybe a colon or a space is full-width."),
    YAML_COLON(
            "syntax",
            "ここにコロン（:）があると YAML として読めません。",
            "A colon cannot be read here as YAML.",
            "コロンを含む文章を引用符で囲む必要はありませんか。または字下げが深すぎませんか。",
            "Maybe a text with a colon in it needs quotation marks, or the line is indented too far."),
    YAML_ESCAPE(
            "syntax",
            "ここで始まる文字列の \\ の使い方は YAML として読めません。",
            "A backslash in the text that begins here cannot be read as YAML.",
            "文章を ' で囲む必要はありませんか。",
            "Maybe the text needs single quotation marks."),
    YAML_OPEN(
            "syntax",
            "ここで始まる引用符または括弧が閉じていません。",
            "The quotation mark or bracket that begins here is not closed where it should be.",
            "閉じ忘れか、余分な引用符ではありませんか。",
            "Maybe its end is missing, or a text has a quotation mark inside."),
    JSON_SYNTAX(
            "syntax",
            "ここから先は JSON として読めません。",
            "From here on this cannot be read as JSON.",
            "引用符やコンマが足りないか、余分ではありませんか。",
            "Maybe a quotation mark or a comma is missing or too many."),
    JSON_BREAK(
            "syntax",
            "文字列の中に改行またはタブがあります。JSON では \\n、\\t と書きます。",
            "A line break or tab stands inside a text. JSON expects it written as \\n or \\t.",
            "引用符の閉じ忘れではありませんか。",
            "Maybe a quotation mark is not closed."),
    JSON_ESCAPE(
            "syntax",
            "この \\ の使い方は JSON として読めません。",
            "This use of a backslash cannot be read as JSON.",
            "\\ 自体を書くなら \\\\ ではありませんか。",
            "Maybe a backslash is meant, which is written \\\\."),
    ENDS_EARLY(
            "syntax",
            "内容が途中で終わっています。",
            "The file ends before its content is complete.",
            "引用符または括弧の閉じ忘れではありませんか。",
            "Maybe a quotation mark or a bracket is not closed."),
    JSON_COMMENT(
            "syntax",
            "ここから先は JSON として読めません。JSON に注釈は書けません。",
            "From here on this cannot be read as JSON, which has no comments.",
            "注釈ではありませんか。消すか、YAML で書いてください。",
            "Maybe this is a comment; delete it or write YAML."),
    JSON_COMMA(
            "syntax",
            "閉じ括弧の前にコンマがあります。値が必要です。",
            "A comma stands before this closing bracket. A value is expected after a comma.",
            "最後のコンマが余分ではありませんか。",
            "Maybe the last comma is too many."),
    JSON_QUOTE(
            "syntax",
            "ここから先は JSON として読めません。文字列は \" で囲みます。",
            "From here on this cannot be read as JSON. Text in straight double quotation marks is expected.",
            "別の引用符を使っていませんか。",
            "Maybe these are other quotation marks.");

    private final String code;
    private final String ja;
    private final String en;
    private final String hintJa;
    private final String hintEn;

    Fault(String code, String ja, String en, String hintJa, String hintEn) {
        this.code = code;
        this.ja = ja;
        this.en = en;
        this.hintJa = hintJa;
        this.hintEn = hintEn;
    }

    /**
     * This fault at a place; line and column 0 mean that it has none.
     *
     * @param numbers what stands for each {@code #} of the words, in order
     */
    Problem at(int line, int column, String pointer, int... numbers) {
        String filledJa = ja;
        String filledEn = en;
        for (int number : numbers) {
            filledJa = fill(filledJa, number);
            filledEn = fill(filledEn, number);
        }
        Text message = column == 0
                ? new Text(filledJa, filledEn)
                : new Text(column + " 文字目: " + filledJa, "Column " + column + ": " + filledEn);
        return new Problem(code, line, pointer, message, new Text(hintJa, hintEn));
    }

    private static String fill(String words, int number) {
        int place = words.indexOf('#');
        return words.substring(0, place) + number + words.substring(place + 1);
    }
}
