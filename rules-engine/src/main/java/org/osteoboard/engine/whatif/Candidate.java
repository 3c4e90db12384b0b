package org.osteoboard.engine.whatif;

import java.math.BigDecimal;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.factor.Values;

/** One answer to try; a part of a range stands for each value in it. */
record Candidate(Values values) {

    /** As a case file writes it; a plain value of a part. */
    String written(Factor factor) {
        if (values instanceof ValueRange range) {
            return Steps.inside(factor.numbers(), range).toPlainString();
        }
        int bit = Long.numberOfTrailingZeros(((ValueSet) values).mask());
        return factor.kind() == Factor.Kind.FINDING
                ? bit == 0 ? "yes" : "no"
                : factor.values().get(bit).word();
    }

    /** The single value of a range; its lower end. */
    BigDecimal low() {
        return ((ValueRange) values).low();
    }
}
