package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;

/** The factor table as JSON: what each fact is, where it comes from and how long it counts. */
final class FactorJson {
    private final Out out;
    private final FactorTable table;
    private final ConditionJson conditions;

    FactorJson(Out out, FactorTable table, ConditionJson conditions) {
        this.out = out;
        this.table = table;
        this.conditions = conditions;
    }

    void write() throws IOException {
        out.array("factors", table.all(), this::factor);
    }

    private void factor(Factor factor) throws IOException {
        out.string("path", factor.path());
        out.string("kind", factor.kind().name().toLowerCase(Locale.ROOT));
        out.text("label", factor.label());
        out.text("help", factor.help());
        out.string("who", factor.who());
        source(factor);
        if (!factor.values().isEmpty()) {
            out.array("values", factor.values(), value -> {
                out.string("word", value.word());
                out.text("label", value.label());
            });
        }
        if (factor.number() != null) {
            Factor.Numbers numbers = factor.numbers();
            out.string("unit", numbers.unit());
            out.string("low", numbers.low().toPlainString());
            out.string("high", numbers.high().toPlainString());
        }
        if (factor.staleAfterDays() > 0) {
            out.number("staleAfterDays", factor.staleAfterDays());
        }
        optional("applies", factor.applies());
        optional("noIf", factor.noIf());
    }

    private void source(Factor factor) throws IOException {
        Factor.Source source = factor.source();
        if (source instanceof Factor.Input input) {
            out.string("key", input.key());
            out.string("member", input.member());
        } else if (source instanceof Factor.YesIf yesIf) {
            conditions.write("yesIf", yesIf.condition());
        } else if (source instanceof Factor.Computed computed) {
            out.string("computedBy", computed.by());
            out.strings("from", paths(computed));
            if (!computed.when().isAlways()) {
                conditions.write("when", computed.when());
            }
        } else if (source instanceof Factor.Cases cases) {
            out.array("cases", cases.cases(), each -> {
                out.strings("values", ConditionJson.words(factor, each.mask()));
                conditions.write("when", each.when());
            });
        }
    }

    private List<String> paths(Factor.Computed computed) {
        return computed.from().stream().map(ref -> table.get(ref).path()).toList();
    }

    private void optional(String name, @Nullable Condition condition) throws IOException {
        if (condition != null) {
            conditions.write(name, condition);
        }
    }
}
