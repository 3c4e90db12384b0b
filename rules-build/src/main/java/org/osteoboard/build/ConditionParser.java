package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.model.grammar.ConditionText;
import org.osteoboard.model.grammar.Misread;
import org.osteoboard.model.grammar.Op;
import org.osteoboard.model.grammar.Spelling;
import org.osteoboard.model.grammar.Syntax;

/** Reads a condition as rules write it and looks up its factors, tests and values in the factor table. */
final class ConditionParser {
    private final String text;
    private final FactorRows rows;
    private final String where;
    private final boolean aboutLesion;
    private final Faults faults;

    ConditionParser(String text, FactorRows rows, String where, boolean aboutLesion, Faults faults) {
        this.text = text;
        this.rows = rows;
        this.where = where;
        this.aboutLesion = aboutLesion;
        this.faults = faults;
    }

    Condition parse() {
        try {
            return meant(ConditionText.read(text, Spelling.RULE));
        } catch (Misread misread) {
            faults.add(
                    where,
                    "no condition (" + misread.slip() + ") at column " + misread.column() + ": '" + misread.found()
                            + "' of: " + text);
        } catch (Unfit unfit) {
            faults.add(where, String.valueOf(unfit.getMessage()));
        }
        return Condition.ALWAYS;
    }

    private Condition meant(Syntax syntax) {
        if (syntax instanceof Syntax.All all) {
            return new Condition.All(all.parts().stream().map(this::meant).toList());
        }
        if (syntax instanceof Syntax.Any any) {
            return new Condition.Any(any.parts().stream().map(this::meant).toList());
        }
        return test((Syntax.Test) syntax);
    }

    private Condition test(Syntax.Test test) {
        String path = test.path().text();
        FactorRow row = rows.find(path);
        if (row == null) {
            throw new Unfit("unknown factor " + path);
        }
        if (!aboutLesion && !row.aboutPatient()) {
            throw new Unfit(path + " is about a lesion, the condition is about the patient");
        }
        String spelling = test.op().text();
        Op op = Op.named(spelling).orElseThrow(() -> new Unfit("unknown test " + spelling));
        List<String> arguments =
                test.arguments().stream().map(Syntax.Word::text).toList();
        if (op.asks() != asked(row.kind()) || !op.takes(arguments.size())) {
            throw new Unfit(spelling + " does not fit " + path + ", a " + row.kind());
        }
        return switch (op.asks()) {
            case FINDING -> new Condition.Test(row, op, "", List.of(), 0);
            case CHOICE -> choice(row, op, arguments);
            case NUMBER -> threshold(row, op, arguments.get(0));
        };
    }

    private static Op.Asks asked(FactorRow.Kind kind) {
        return switch (kind) {
            case FINDING -> Op.Asks.FINDING;
            case CHOICE -> Op.Asks.CHOICE;
            case RANGE -> Op.Asks.NUMBER;
        };
    }

    private static Condition choice(FactorRow row, Op op, List<String> arguments) {
        long mask = 0;
        List<String> constants = new ArrayList<>();
        for (String argument : arguments) {
            int dot = argument.indexOf('.');
            String constant = argument.substring(dot + 1);
            long bit = row.bitOfConstant(constant);
            if (bit == 0 || (dot >= 0 && !argument.substring(0, dot).equals(row.type()))) {
                throw new Unfit(argument + " is no value of " + row.path());
            }
            mask |= bit;
            constants.add(constant);
        }
        return new Condition.Test(row, op, "", List.copyOf(constants), mask);
    }

    private static Condition threshold(FactorRow row, Op op, String argument) {
        if (!FactorRow.isNumber(argument)) {
            throw new Unfit(argument + " is no number");
        }
        if (!op.splits(new BigDecimal(argument), row.low(), row.high())) {
            throw new Unfit("threshold " + argument + " splits nothing of " + row.path() + " [" + row.low() + ", "
                    + row.high() + "]");
        }
        return new Condition.Test(row, op, argument, List.of(), 0);
    }

    /** A test that its factor cannot answer. */
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }
    }
}
