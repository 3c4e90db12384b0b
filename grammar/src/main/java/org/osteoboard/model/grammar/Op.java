package org.osteoboard.model.grammar;

import java.math.BigDecimal;
import java.util.Optional;

/** What a test asks of a factor. All are positive: there is no negation. The order is that of the compact resources. */
public enum Op {
    YES("yes", Asks.FINDING),
    NO("no", Asks.FINDING),
    AT_LEAST("atLeast", Asks.NUMBER),
    ABOVE("above", Asks.NUMBER),
    AT_MOST("atMost", Asks.NUMBER),
    BELOW("below", Asks.NUMBER),
    IS("is", Asks.CHOICE),
    IS_NOT("isNot", Asks.CHOICE);

    /** The kind of factor a test is for. */
    public enum Asks {
        FINDING,
        CHOICE,
        NUMBER
    }

    private final String spelling;
    private final Asks asks;

    Op(String spelling, Asks asks) {
        this.spelling = spelling;
        this.asks = asks;
    }

    /** The name of the test as conditions write it. */
    public String spelling() {
        return spelling;
    }

    public Asks asks() {
        return asks;
    }

    public static Optional<Op> named(String spelling) {
        for (Op op : values()) {
            if (op.spelling.equals(spelling)) {
                return Optional.of(op);
            }
        }
        return Optional.empty();
    }

    /** True if so many arguments can be given: none, one number, or one or more named values. */
    public boolean takes(int arguments) {
        return switch (asks) {
            case FINDING -> arguments == 0;
            case CHOICE -> arguments > 0;
            case NUMBER -> arguments == 1;
        };
    }

    /** True if some of the numbers from {@code low} to {@code high} pass this threshold and others do not. */
    public boolean splits(BigDecimal threshold, BigDecimal low, BigDecimal high) {
        return switch (this) {
            case AT_LEAST, BELOW -> threshold.compareTo(low) > 0 && threshold.compareTo(high) <= 0;
            default -> threshold.compareTo(low) >= 0 && threshold.compareTo(high) < 0;
        };
    }
}
