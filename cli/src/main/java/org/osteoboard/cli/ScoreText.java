package org.osteoboard.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/** The page of one score in one language: what it is for, how it is misused, its table and its caveats. */
final class ScoreText {
    private final Lang lang;
    private final StringBuilder out;

    ScoreText(Lang lang, StringBuilder out) {
        this.lang = lang;
        this.out = out;
    }

    private String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }

    /** A score on one line. */
    static void line(ScoreTable score, Lang lang, StringBuilder out) {
        out.append(score.id())
                .append("  ")
                .append(score.about())
                .append("  ")
                .append(score.title().in(lang))
                .append('\n');
    }

    /** All that a search looks at, in small letters. */
    static String searchable(ScoreTable score) {
        StringBuilder all = new StringBuilder(score.id()).append('\n').append(score.about());
        for (Text text : List.of(score.title(), score.purpose(), score.use(), score.misuse())) {
            all.append('\n').append(text.ja()).append('\n').append(text.en());
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    void page(ScoreTable score) {
        out.append(score.id()).append("  ").append(score.title().in(lang)).append('\n');
        entry(in("目的", "purpose"), score.purpose());
        entry(in("使い方", "use"), score.use());
        entry(in("誤用", "misuse"), score.misuse());
        entry(in("向き", "direction"), score.direction());
        entry(in("式", "formula"), score.formula());
        score.principles().forEach(each -> entry(in("原則", "principle"), each));
        score.items().forEach(item -> item(item, score.form() == ScoreTable.Form.POINTS));
        score.labels().forEach(each -> entry("-", each.text()));
        bands(score.bands());
        for (ScoreTable.Scheme scheme : score.furtherBands()) {
            entry(in("別の区分", "another scheme"), scheme.name());
            bands(scheme.bands());
        }
        score.caveats().forEach(each -> entry(in("留意", "note"), each));
        String note = score.verificationNote().in(lang);
        entry(in("出典の確認", "verification"), score.verification() + (note.isEmpty() ? "" : " - " + note));
    }

    private void item(ScoreTable.Item item, boolean points) {
        out.append("  ").append(item.label().in(lang)).append('\n');
        for (ScoreTable.Level level : item.levels()) {
            out.append("    ")
                    .append(points ? span(level.low(), level.high()) + "  " : "- ")
                    .append(level.label().in(lang))
                    .append('\n');
        }
        for (Text each : List.of(item.note(), item.open())) {
            if (!each.ja().isEmpty()) {
                out.append("    ").append(each.in(lang)).append('\n');
            }
        }
        if (!item.ours().ja().isEmpty()) {
            out.append("    ").append(in("私たちの判断: ", "ours: "));
            out.append(item.ours().in(lang)).append('\n');
        }
    }

    private void bands(List<ScoreTable.Band> bands) {
        for (ScoreTable.Band band : bands) {
            entry(span(band.from(), band.to()), band.label());
            for (ScoreTable.Figure figure : band.figures()) {
                out.append("    ").append(figure.text().in(lang)).append('\n');
            }
        }
    }

    private static String span(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "-" + high.toPlainString();
    }

    private void entry(String name, Text value) {
        entry(name, value.in(lang));
    }

    private void entry(String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }
}
