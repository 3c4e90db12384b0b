package org.osteoboard.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osteoboard.build.Condition.Op;

/**
 * Reads the small grammar of conditions: {@code test (, test)*} is "and", as is {@code &&}; {@code ||} is "or";
 * parentheses group. A test is {@code path.op(arguments)}. There is no negation.
 */
final class ConditionParser {
    private final String text;
    private final FactorRows rows;
    private final String where;
    private final boolean aboutLesion;
    private final Faults faults;
    private int at;

    ConditionParser(String text, FactorRows rows, String where, boolean aboutLesion, Faults faults) {
        this.text = text;
        this.rows = rows;
        this.where = where;
        this.aboutLesion = aboutLesion;
        this.faults = faults;
    }

    Condition parse() {
        try {
            skipBlanks();
            if (at == text.length()) {
                return Condition.ALWAYS;
            }
            Condition condition = list();
            if (at < text.length()) {
                throw new Unreadable("unexpected '" + text.charAt(at) + "' at column " + (at + 1));
            }
            return condition;
        } catch (Unreadable unreadable) {
            faults.add(where, String.valueOf(unreadable.getMessage()));
            return Condition.ALWAYS;
        }
    }

    private Condition list() {
        List<Condition> parts = new ArrayList<>();
        parts.add(either());
        while (take(",")) {
            parts.add(either());
        }
        return all(parts);
    }

    private Condition either() {
        List<Condition> parts = new ArrayList<>();
        parts.add(both());
        while (take("||")) {
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition both() {
        List<Condition> parts = new ArrayList<>();
        parts.add(single());
        while (take("&&")) {
            parts.add(single());
        }
        return all(parts);
    }

    private static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition single() {
        if (take("(")) {
            Condition inner = list();
            expect(")");
            return inner;
        }
        return test();
    }

    private Condition test() {
        String dotted = name();
        int cut = dotted.lastIndexOf('.');
        if (cut < 0) {
            throw new Unreadable("'" + dotted + "' is no test of a factor");
        }
        String path = dotted.substring(0, cut);
        FactorRow row = rows.find(path);
        if (row == null) {
            throw new Unreadable("unknown factor " + path);
        }
        if (!aboutLesion && !row.aboutPatient()) {
            throw new Unreadable(path + " is about a lesion, the condition is about the patient");
        }
        Op op = op(dotted.substring(cut + 1));
        expect("(");
        List<String> arguments = new ArrayList<>();
        if (!take(")")) {
            do {
                arguments.add(argument());
            } while (take(","));
            expect(")");
        }
        return test(row, op, arguments);
    }

    private Condition test(FactorRow row, Op op, List<String> arguments) {
        return switch (op) {
            case YES, NO -> {
                require(row.kind() == FactorRow.Kind.FINDING && arguments.isEmpty(), row, op);
                yield new Condition.Test(row, op, "", List.of(), 0);
            }
            case IS, IS_NOT -> {
                require(row.kind() == FactorRow.Kind.CHOICE && !arguments.isEmpty(), row, op);
                yield choice(row, op, arguments);
            }
            default -> {
                require(row.kind() == FactorRow.Kind.RANGE && arguments.size() == 1, row, op);
                yield threshold(row, op, arguments.get(0));
            }
        };
    }

    private Condition choice(FactorRow row, Op op, List<String> arguments) {
        long mask = 0;
        List<String> constants = new ArrayList<>();
        for (String argument : arguments) {
            int dot = argument.indexOf('.');
            String constant = argument.substring(dot + 1);
            long bit = row.bitOfConstant(constant);
            if (bit == 0 || (dot >= 0 && !argument.substring(0, dot).equals(row.type()))) {
                throw new Unreadable(argument + " is no value of " + row.path());
            }
            mask |= bit;
            constants.add(constant);
        }
        return new Condition.Test(row, op, "", List.copyOf(constants), mask);
    }

    private Condition threshold(FactorRow row, Op op, String argument) {
        BigDecimal number;
        try {
            number = new BigDecimal(argument);
        } catch (NumberFormatException e) {
            throw new Unreadable(argument + " is no number");
        }
        boolean inside = switch (op) {
            case AT_LEAST, BELOW -> number.compareTo(row.low()) > 0 && number.compareTo(row.high()) <= 0;
            default -> number.compareTo(row.low()) >= 0 && number.compareTo(row.high()) < 0;
        };
        if (!inside) {
            throw new Unreadable("threshold " + argument + " splits nothing of " + row.path() + " [" + row.low() + ", "
                    + row.high() + "]");
        }
        return new Condition.Test(row, op, argument, List.of(), 0);
    }

    private static void require(boolean good, FactorRow row, Op op) {
        if (!good) {
            throw new Unreadable(op.spelling + " does not fit " + row.path() + ", a " + row.kind());
        }
    }

    private static Op op(String spelling) {
        for (Op op : Op.values()) {
            if (op.spelling.equals(spelling)) {
                return op;
            }
        }
        throw new Unreadable("unknown test " + spelling);
    }

    private String name() {
        skipBlanks();
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (from == at) {
            throw new Unreadable("expected a test at column " + (from + 1) + " of: " + text);
        }
        return text.substring(from, at);
    }

    private String argument() {
        skipBlanks();
        int from = at;
        while (at < text.length() && "(), \n\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (from == at) {
            throw new Unreadable("expected an argument at column " + (from + 1));
        }
        return text.substring(from, at);
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new Unreadable("expected '" + token + "' at column " + (at + 1) + " of: " + text);
        }
    }

    private boolean take(String token) {
        skipBlanks();
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
