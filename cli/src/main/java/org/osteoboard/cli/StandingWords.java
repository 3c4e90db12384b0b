package org.osteoboard.cli;

import org.osteoboard.model.text.Text;

/** Why a value is what it is, in words. */
final class StandingWords {
    private StandingWords() {}

    static Text of(String standing) {
        return switch (standing) {
            case "partly" -> new Text("一部だけ分かる", "known in part");
            case "not-recorded" -> new Text("記載なし", "not recorded");
            case "unknown" -> new Text("確認したが不明", "asked, not known");
            case "pending" -> new Text("結果待ち", "pending");
            case "stale" -> new Text("古いため使えない", "too old to be used");
            case "contradictory" -> new Text("記載が食い違う", "contradictory");
            case "sources-differ" -> new Text("出典により異なる", "sources differ");
            case "derived" -> new Text("ほかの記載から", "follows from other facts");
            case "not-applicable" -> new Text("該当しない", "does not apply");
            default -> new Text("", "");
        };
    }

    /** True if there is nothing to say of the value beyond this. */
    static boolean saysAll(String standing) {
        return switch (standing) {
            case "not-recorded", "unknown", "pending", "not-applicable" -> true;
            default -> false;
        };
    }
}
