package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.model.factor.FactorTable;

/** The published scores as JSON, with the page that says what each is for. */
final class ScoreJson {
    private final Out out;
    private final FactorTable table;
    private final ConditionJson conditions;

    ScoreJson(Out out, FactorTable table, ConditionJson conditions) {
        this.out = out;
        this.table = table;
        this.conditions = conditions;
    }

    void write(List<ScoreTable> scores) throws IOException {
        out.array("scores", scores, this::score);
    }

    private void score(ScoreTable score) throws IOException {
        out.string("id", score.id());
        out.string("form", score.form().name().toLowerCase(Locale.ROOT));
        out.string("about", score.about());
        out.string("factor", table.get(score.factor()).path());
        out.text("title", score.title());
        out.text("purpose", score.purpose());
        out.text("use", score.use());
        out.text("misuse", score.misuse());
        out.text("direction", score.direction());
        out.text("formula", score.formula());
        out.texts("principles", score.principles());
        out.array("items", score.items(), this::item);
        out.array("labels", score.labels(), label -> {
            out.strings("values", ConditionJson.words(table.get(score.factor()), label.mask()));
            out.text("text", label.text());
        });
        out.text("scheme", score.scheme());
        bands(score.bands());
        out.array("furtherBands", score.furtherBands(), further -> {
            out.text("scheme", further.name());
            bands(further.bands());
        });
        out.texts("caveats", score.caveats());
        out.string("verification", score.verification());
        out.text("verificationNote", score.verificationNote());
        KnowledgeJson.sources(out, score.sources());
    }

    private void item(ScoreTable.Item item) throws IOException {
        out.string("id", item.id());
        out.text("label", item.label());
        out.text("note", item.note());
        out.text("open", item.open());
        out.text("ours", item.ours());
        out.string("verification", item.verification());
        out.array("levels", item.levels(), level -> {
            out.string("code", level.code());
            out.string("low", level.low().toPlainString());
            out.string("high", level.high().toPlainString());
            out.text("label", level.label());
            conditions.write("when", level.when());
        });
    }

    private void bands(List<ScoreTable.Band> bands) throws IOException {
        out.array("bands", bands, band -> {
            out.string("from", band.from().toPlainString());
            out.string("to", band.to().toPlainString());
            out.string("code", band.code());
            out.text("label", band.label());
            out.array("figures", band.figures(), figure -> {
                out.text("text", figure.text());
                out.string("verification", figure.verification());
            });
        });
    }
}
