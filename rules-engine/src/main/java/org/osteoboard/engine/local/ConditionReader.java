package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.grammar.ConditionText;
import org.osteoboard.model.grammar.Misread;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.grammar.Spelling;
import org.osteoboard.model.grammar.Syntax;
import org.osteoboard.model.source.NearestName;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;

/** Reads {@code when}: the grammar of the rules, its values and units spelled as in {@code docs/factors.md}. */
final class ConditionReader {
    /** What stands for the condition that asks nothing. */
    static final String ALWAYS = "always";

    private final FactorTable table;
    private final Findings findings;
    private final Literals literals;
    private final List<String> paths;

    ConditionReader(FactorTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.literals = new Literals(findings);
        this.paths = table.all().stream().map(Factor::path).toList();
    }

    /** The condition; empty if it is none, which has then been told. */
    Optional<Condition> read(String text, Spot spot) {
        if (text.equals(ALWAYS)) {
            return Optional.of(Condition.ALWAYS);
        }
        if (text.length() > PackLimits.CONDITION) {
            findings.fault(
                    "too-long",
                    spot,
                    "条件が長すぎます（" + PackLimits.CONDITION + " 文字まで）。",
                    "the condition is too long (" + PackLimits.CONDITION + " characters are allowed).");
            return Optional.empty();
        }
        try {
            return meant(ConditionText.read(text, Spelling.WORDS), spot);
        } catch (Misread misread) {
            tell(misread, spot);
            return Optional.empty();
        }
    }

    private Optional<Condition> meant(Syntax syntax, Spot spot) {
        if (syntax instanceof Syntax.Test test) {
            return test(test, spot);
        }
        List<Syntax> written = syntax instanceof Syntax.All all ? all.parts() : ((Syntax.Any) syntax).parts();
        List<Condition> parts = new ArrayList<>();
        for (Syntax each : written) {
            meant(each, spot).ifPresent(parts::add);
        }
        if (parts.size() < written.size()) {
            return Optional.empty();
        }
        return Optional.of(syntax instanceof Syntax.All ? new Condition.All(parts) : new Condition.Any(parts));
    }

    private Optional<Condition> test(Syntax.Test test, Spot spot) {
        Factor factor = table.find(test.path().text());
        Optional<Op> op = Op.named(test.op().text());
        if (factor == null) {
            unknownFactor(test, spot);
        }
        if (op.isEmpty()) {
            List<String> spellings = new ArrayList<>();
            for (Op each : Op.values()) {
                spellings.add(each.spelling());
            }
            findings.unknown("unknown-test", spot, test.op().text(), "問い", "test", spellings);
        }
        if (factor == null || op.isEmpty()) {
            return Optional.empty();
        }
        Op asked = op.get();
        if (asked.asks() != asked(factor)) {
            unfit(factor, asked, spot);
            return Optional.empty();
        }
        if (!asked.takes(test.arguments().size())) {
            arguments(factor, asked, spot);
            return Optional.empty();
        }
        return literals.test(factor, asked, test.arguments(), spot);
    }

    private static Op.Asks asked(Factor factor) {
        return switch (factor.kind()) {
            case FINDING -> Op.Asks.FINDING;
            case CHOICE -> Op.Asks.CHOICE;
            case RANGE -> Op.Asks.NUMBER;
        };
    }

    private void unknownFactor(Syntax.Test test, Spot spot) {
        String path = test.path().text();
        findings.fault(
                "unknown-factor",
                spot,
                "「" + Findings.shown(path) + "」という因子はありません。",
                "\"" + Findings.shown(path) + "\" is no factor.",
                nearest(path));
    }

    /** The path without what stands before it, one that is spelled alike, or those that end alike. */
    private Text nearest(String path) {
        List<String> near =
                paths.stream().filter(known -> path.endsWith("." + known)).toList();
        if (near.isEmpty()) {
            near = NearestName.among(path, paths);
        }
        if (near.isEmpty()) {
            String last = path.substring(path.lastIndexOf('.') + 1);
            near = paths.stream()
                    .filter(known -> known.endsWith("." + last))
                    .limit(3)
                    .toList();
        }
        return near.isEmpty() ? new Text("一覧: docs/factors.md", "All factors: docs/factors.md") : Findings.maybe(near);
    }

    private void unfit(Factor factor, Op op, Spot spot) {
        List<String> fitting = new ArrayList<>();
        for (Op each : Op.values()) {
            if (each.asks() == asked(factor)) {
                fitting.add(each.spelling());
            }
        }
        findings.fault(
                "wrong-test",
                spot,
                factor.path() + " には " + op.spelling() + " と問えません。",
                op.spelling() + " does not fit " + factor.path() + ".",
                Findings.list(fitting));
    }

    private void arguments(Factor factor, Op op, Spot spot) {
        String example = factor.path() + "." + op.spelling();
        switch (op.asks()) {
            case FINDING ->
                findings.fault(
                        "wrong-test",
                        spot,
                        example + "() の括弧には何も書きません。",
                        "nothing stands between the parentheses of " + example + "().");
            case CHOICE ->
                findings.fault("wrong-test", spot, example + "(…) に値がありません。", example + "(...) names no value.");
            case NUMBER ->
                findings.fault("wrong-test", spot, example + "(…) には数値が 1 つ必要です。", example + "(...) takes one number.");
        }
    }

    private void tell(Misread misread, Spot spot) {
        String found = misread.found().isEmpty() ? "" : Findings.shown(misread.found());
        String at = "（" + misread.column() + " 文字目「" + found + "」）";
        String en = " (character " + misread.column() + (found.isEmpty() ? "" : ", \"" + found + "\"") + ")";
        String where = found.isEmpty() ? "（" + misread.column() + " 文字目）" : at;
        Text hint = Problem.NO_HINT;
        String ja;
        String words;
        switch (misread.slip()) {
            case NEGATION -> {
                ja = "否定は書けません";
                words = "a condition has no negation";
                hint = new Text(
                        "no()、below(…)、isNot(…) で肯定の問いとして書きます。不明は「いいえ」ではないためです。",
                        "Ask in the positive with no(), below(...) or isNot(...): unknown is not \"no\".");
            }
            case COMPARISON -> {
                ja = "比較の記号は書けません";
                words = "signs of comparison are not read";
                hint = new Text("below(30 mL/min) のように書きます。", "Write it like below(30 mL/min).");
            }
            case MIXED -> {
                ja = "and と or が括弧なしで並んでいます";
                words = "and and or stand side by side without parentheses";
                hint = new Text("(A and B) or C のように括弧を付けます。", "Add parentheses: (A and B) or C.");
            }
            case OTHER_SPELLING -> {
                ja = "この記号ではつなげません";
                words = "this sign joins nothing here";
                hint = new Text("and または or と書きます。", "Write and or or.");
            }
            case BARE_NAME -> {
                ja = "問いがありません";
                words = "no test is asked";
                hint = new Text(
                        "因子.yes() や 因子.below(30 mL/min) のように書きます。", "Write factor.yes() or factor.below(30 mL/min).");
            }
            case NO_ARGUMENT -> {
                ja = "括弧の中に値がありません";
                words = "a value is missing in the parentheses";
            }
            case NOT_CLOSED -> {
                ja = "括弧が閉じていません";
                words = "a parenthesis is not closed";
            }
            case TOO_DEEP -> {
                ja = "括弧の入れ子が深すぎます";
                words = "too many parentheses lie inside one another";
            }
            case NO_TEST -> {
                ja = "ここに問いが必要です";
                words = "a test is expected here";
            }
            case GOES_ON -> {
                ja = "条件の続きが読めません";
                words = "this does not continue a condition";
                hint = new Text("and または or が抜けていませんか。", "Maybe and or or is missing.");
            }
            default -> throw new IllegalStateException(misread.slip().name());
        }
        findings.fault("condition", spot, ja + where + "。", words + en + ".", hint);
    }
}
