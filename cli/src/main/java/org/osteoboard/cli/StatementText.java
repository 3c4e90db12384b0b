package org.osteoboard.cli;

import java.util.List;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.engine.review.Vignette;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;

/** The page of one statement. */
final class StatementText {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final ReviewData review;
    private final Entries page;

    StatementText(Catalogue catalogue, FactorTable table, ReviewData review, Entries page) {
        this.catalogue = catalogue;
        this.table = table;
        this.review = review;
        this.page = page;
    }

    void page(Statement statement) {
        page.head(
                Entries.marked(statement, page.lang()), statement.kind().label().in(page.lang()));
        page.both(statement.text());
        page.entry(page.in("短い形", "brief"), statement.brief());
        page.entry(page.in("平易な言葉", "plain words"), statement.plain());
        page.entry(page.in("選択肢", "options"), String.join(", ", statement.options()));
        page.entry(page.in("話題", "topic"), statement.topic());
        page.entry(
                page.in("対象", "looks at"),
                statement.aboutPatient() ? page.in("患者", "the patient") : page.in("各病変", "each lesion"));
        page.heading(page.in("条件", "condition"));
        new ConditionText(table, page).write(statement.condition());
        for (FactorRef ref : statement.answeredBy()) {
            page.entry(page.in("並べて示す事実", "printed beside it"), table.get(ref).label());
        }
        page.entry(page.in("私たちが決めた数値", "ours, no source's"), statement.ours());
        page.entry(page.in("意見の分かれ", "guidelines differ"), statement.contention());
        page.entry(page.in("推奨の強さ（出典の言葉）", "strength in the source's words"), statement.grade());
        page.sources(statement.sources(), catalogue);
        page.entry(page.in("元の行", "seed lines"), String.join(", ", statement.seed()));
        page.entry(page.in("国", "jurisdiction"), statement.jurisdiction());
        String note = statement.verificationNote().in(page.lang());
        page.entry(page.in("出典の確認", "verification"), statement.verification() + (note.isEmpty() ? "" : " - " + note));
        page.entry(page.in("見直し", "reviewed"), statement.reviewed());
        tested(review.vignettes(statement.id()));
        page.heading(statement.file());
        statement.drl().lines().forEach(page::inner);
    }

    private void tested(List<Vignette> vignettes) {
        if (!vignettes.isEmpty()) {
            page.heading(page.in("試験の症例 ", "tested by ") + vignettes.size() + " ("
                    + vignettes.get(0).file() + ")");
            for (Vignette vignette : vignettes) {
                page.inner("- " + vignette.expected().label().in(page.lang()) + ": " + vignette.sentence());
            }
        }
    }
}
