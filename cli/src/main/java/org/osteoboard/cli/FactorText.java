package org.osteoboard.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.review.FactorUses;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/** The page of one factor: what it is, where it comes from, and who reads it. */
final class FactorText {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final Entries page;

    FactorText(Catalogue catalogue, FactorTable table, Entries page) {
        this.catalogue = catalogue;
        this.table = table;
        this.page = page;
    }

    void page(Factor factor) {
        page.head(
                factor.path(),
                switch (factor.kind()) {
                    case FINDING -> page.in("所見（はい・いいえ）", "finding (yes or no)");
                    case CHOICE -> page.in("名前のついた値", "named values");
                    case RANGE -> page.in("数値", "number");
                });
        page.both(factor.label());
        page.entry("", factor.help());
        Text who = table.roles().getOrDefault(factor.who(), new Text(factor.who(), factor.who()));
        page.entry(page.in("分かる人", "supplied by"), who);
        source(factor.source());
        for (Factor.Value value : factor.values()) {
            page.entry(
                    page.in("値", "value"), value.word() + "  " + value.label().in(page.lang()));
        }
        numbers(factor);
        if (factor.staleAfterDays() > 0) {
            page.entry(
                    page.in("古いとみなすまで", "too old after"),
                    factor.staleAfterDays() + page.in(" 日（私たちの値）", " days (ours)"));
        }
        condition(page.in("該当する条件", "applies if"), factor.applies());
        condition(page.in("「いいえ」となる条件", "no if"), factor.noIf());
        readers(factor);
    }

    private void source(Factor.Source source) {
        if (source instanceof Factor.Input input) {
            String member = input.member().isEmpty() ? "" : ": [" + input.member() + "]";
            page.entry(page.in("症例ファイル", "case file"), input.key() + member);
        } else if (source instanceof Factor.YesIf yesIf) {
            condition(page.in("「はい」となる条件", "yes if"), yesIf.condition());
        } else if (source instanceof Factor.Computed computed) {
            List<String> from = computed.from().stream().map(this::path).toList();
            page.entry(
                    page.in("計算", "computed"), computed.by() + (from.isEmpty() ? "" : ": " + String.join(", ", from)));
        } else if (source instanceof Factor.Cases cases) {
            cases.cases().forEach(each -> condition(page.in("値となる条件", "a value if"), each.when()));
        }
    }

    private String path(FactorRef ref) {
        return table.get(ref).path();
    }

    private void numbers(Factor factor) {
        if (factor.number() != null) {
            Factor.Numbers numbers = factor.numbers();
            String unit = numbers.unit().equals("1") ? "" : " " + numbers.unit();
            page.entry(
                    page.in("範囲", "limits"),
                    numbers.low().toPlainString() + " - " + numbers.high().toPlainString() + unit);
        }
    }

    private void condition(String name, @Nullable Condition condition) {
        if (condition != null) {
            page.heading(name);
            new ConditionText(table, page).write(condition);
        }
    }

    private void readers(Factor factor) {
        FactorUses uses = new FactorUses(catalogue, table);
        page.heading(page.in("これを調べる文", "statements that test it"));
        uses.statements(factor).forEach((statement, by) -> {
            page.innerLine(statement);
            through(by, factor);
        });
        page.heading(page.in("これを見るスコア", "scores that read it"));
        uses.scores(factor).forEach((score, by) -> {
            page.inner(score.id() + "  " + score.title().in(page.lang()));
            through(by, factor);
        });
        page.heading(page.in("これを含む食い違い", "contradictions with it"));
        uses.contradictions(factor)
                .forEach(each -> page.inner(each.id() + "  " + each.text().in(page.lang())));
    }

    private void through(List<Factor> by, Factor factor) {
        if (!by.contains(factor)) {
            List<String> paths = by.stream().map(Factor::path).toList();
            page.inner("  " + page.in("導出された項目を通して: ", "through: ") + String.join(", ", paths));
        }
    }
}
