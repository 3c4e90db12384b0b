package org.osteoboard.engine.formula;

import java.math.BigDecimal;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;

/**
 * A glomerular filtration rate estimated from age, sex and creatinine, over every value left of them. It falls with age
 * and with creatinine, and at every creatinine a woman's is the lower one.
 */
final class Filtration {
    /** One published equation: the rate in mL/min/1.73 m², cut to 15 digits, from years and mg/dL. */
    interface Equation<S> {
        BigDecimal at(BigDecimal age, BigDecimal creatinine, S sex);
    }

    private Filtration() {}

    static <S> ValueRange of(
            ValueRange age, ValueSet female, ValueRange creatinine, S woman, S man, Equation<S> equation) {
        ValueRange years = AdultAge.of(age);
        Positive.check(creatinine, "creatinine");
        S lower = female.mayBe(ValueSet.YES_BIT) ? woman : man;
        S higher = female.mayBe(ValueSet.NO_BIT) ? man : woman;
        BigDecimal lowest = equation.at(years.high(), creatinine.high(), lower);
        boolean onePoint = lower == higher && years.settled() && creatinine.settled();
        return Digits.between(
                lowest,
                years.highOpen() || creatinine.highOpen(),
                onePoint ? lowest : equation.at(years.low(), creatinine.low(), higher),
                years.lowOpen() || creatinine.lowOpen(),
                years.mayNotApply() || female.mayNotApply() || creatinine.mayNotApply());
    }
}
