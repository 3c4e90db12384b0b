package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/** Values as a test writes them: {@code known("0.9")}, {@code between("4", "6")}, {@code below("20", "50")}. */
final class Given {
    static final ValueSet WOMAN = ValueSet.YES;
    static final ValueSet MAN = ValueSet.NO;
    static final ValueSet SEX_NOT_RECORDED = ValueSet.YES_OR_NO;

    private Given() {}

    static ValueRange known(String value) {
        return ValueRange.exactly(new BigDecimal(value));
    }

    static ValueRange between(String low, String high) {
        return ValueRange.between(new BigDecimal(low), new BigDecimal(high));
    }

    /** From {@code low}, itself included, to just under {@code high}. */
    static ValueRange below(String low, String high) {
        return new ValueRange(new BigDecimal(low), false, new BigDecimal(high), true, false);
    }

    /** From just over {@code low} to {@code high}, itself included. */
    static ValueRange above(String low, String high) {
        return new ValueRange(new BigDecimal(low), true, new BigDecimal(high), false, false);
    }

    static ValueRange perhaps(ValueRange range) {
        return (ValueRange) range.orNotApplicable();
    }
}
