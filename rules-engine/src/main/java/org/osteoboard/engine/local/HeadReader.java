package org.osteoboard.engine.local;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.text.Text;

/** Reads the head of a pack: whose it is, which version, and until when. */
final class HeadReader {
    private static final String FORMAT = String.valueOf(PackReader.FORMAT);
    private static final List<String> KEYS = List.of("osteoboard-pack", "id", "version", "name", "review-by");
    private static final List<String> WORDS = List.of("ja", "en");
    private static final Pattern PACK_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    private final Findings findings;
    private final Sentences sentences;

    HeadReader(Findings findings) {
        this.findings = findings;
        this.sentences = new Sentences(findings);
    }

    /** True if this program reads packs of the format the head names. */
    boolean isOfThisFormat(Fields head) {
        String version = head.text("osteoboard-pack", FORMAT);
        if (version.isEmpty()) {
            return false;
        }
        if (!version.equals(FORMAT)) {
            findings.fault(
                    "format-version",
                    head.at("osteoboard-pack"),
                    "この版が読めるのは形式 " + FORMAT + " のパックです（「" + Findings.shown(version) + "」）。",
                    "this version reads packs of format " + FORMAT + " (\"" + Findings.shown(version) + "\").",
                    new Text("このプログラムの別の版のためのパックではありませんか。", "Maybe the pack is for another version of this program."));
            return false;
        }
        return true;
    }

    Proposal.Pack read(Fields head, String sha256) {
        head.allow(KEYS);
        String id = shaped(head, "id", "kita-hospital", PACK_ID);
        String version = shaped(head, "version", "2026.11", VERSION);
        Text name = head.map("name", "{ja: 北病院, en: North Hospital}")
                .map(words -> sentences.of(words.allow(WORDS), PackLimits.NAME, PackLimits.NAME))
                .orElse(new Text("", ""));
        String reviewBy = head.day("review-by").map(LocalDate::toString).orElse("");
        return new Proposal.Pack(id, version, name, reviewBy, sha256);
    }

    private String shaped(Fields head, String key, String example, Pattern shape) {
        String text = head.text(key, example);
        if (!text.isEmpty() && (!shape.matcher(text).matches() || text.length() > PackReader.LONGEST_ID)) {
            findings.fault(
                    "bad-id",
                    head.at(key),
                    "「" + Findings.shown(text) + "」は使えません。半角英数字で " + example + " のように書きます。",
                    "\"" + Findings.shown(text) + "\" cannot be used; write ASCII letters and digits, like " + example
                            + ".");
        }
        return text;
    }
}
