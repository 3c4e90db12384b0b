package org.osteoboard.engine.session;

import java.io.Serial;
import java.util.List;
import java.util.function.BiConsumer;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.reading.Choice;
import org.osteoboard.model.reading.Finding;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;
import org.osteoboard.model.reading.Range;
import org.osteoboard.model.reading.ReadingIndex;

/** Asks a reading what a condition asks, by the index of each factor: what generated rules do by name. */
abstract class DataCondition<T> implements HashedExpression {
    private final transient Statement statement;

    DataCondition(Statement statement) {
        this.statement = statement;
    }

    /** Rules share a node where this is equal: each condition is asked apart. */
    @Override
    public String getExpressionHash() {
        return statement.id();
    }

    abstract Finding finding(T reading, FactorRef factor);

    abstract Range range(T reading, FactorRef factor);

    abstract Choice<?> choice(T reading, FactorRef factor);

    final boolean passes(T reading) {
        return passes(statement.condition(), reading);
    }

    private boolean passes(Condition condition, T reading) {
        if (condition instanceof Condition.Test test) {
            return passes(test, reading);
        }
        List<Condition> parts = condition.parts();
        boolean all = condition instanceof Condition.All;
        for (Condition part : parts) {
            if (passes(part, reading) != all) {
                return !all;
            }
        }
        return all;
    }

    private boolean passes(Condition.Test test, T reading) {
        double threshold = test.threshold().doubleValue();
        return switch (test.op()) {
            case YES -> finding(reading, test.factor()).yes();
            case NO -> finding(reading, test.factor()).no();
            case AT_LEAST -> range(reading, test.factor()).atLeast(threshold);
            case ABOVE -> range(reading, test.factor()).above(threshold);
            case AT_MOST -> range(reading, test.factor()).atMost(threshold);
            case BELOW -> range(reading, test.factor()).below(threshold);
            case IS -> choice(reading, test.factor()).isIn(test.mask());
            case IS_NOT -> choice(reading, test.factor()).isIn(~test.mask());
        };
    }

    /** A condition on the patient. */
    static final class OfPatient extends DataCondition<PatientReading> implements Predicate1<PatientReading> {
        @Serial
        private static final long serialVersionUID = 1L;

        OfPatient(Statement statement) {
            super(statement);
        }

        @Override
        public boolean test(PatientReading patient) {
            return passes(patient);
        }

        @Override
        Finding finding(PatientReading patient, FactorRef factor) {
            return ReadingIndex.finding(patient, factor.index());
        }

        @Override
        Range range(PatientReading patient, FactorRef factor) {
            return ReadingIndex.range(patient, factor.index());
        }

        @Override
        Choice<?> choice(PatientReading patient, FactorRef factor) {
            return ReadingIndex.choice(patient, factor.index());
        }
    }

    /** A condition on a lesion and the patient who has it. */
    static final class OfLesion extends DataCondition<LesionReading> implements Predicate1<LesionReading> {
        @Serial
        private static final long serialVersionUID = 1L;

        OfLesion(Statement statement) {
            super(statement);
        }

        @Override
        public boolean test(LesionReading lesion) {
            return passes(lesion);
        }

        @Override
        Finding finding(LesionReading lesion, FactorRef factor) {
            return factor.aboutPatient()
                    ? ReadingIndex.finding(lesion.patient(), factor.index())
                    : ReadingIndex.finding(lesion, factor.index());
        }

        @Override
        Range range(LesionReading lesion, FactorRef factor) {
            return factor.aboutPatient()
                    ? ReadingIndex.range(lesion.patient(), factor.index())
                    : ReadingIndex.range(lesion, factor.index());
        }

        @Override
        Choice<?> choice(LesionReading lesion, FactorRef factor) {
            return factor.aboutPatient()
                    ? ReadingIndex.choice(lesion.patient(), factor.index())
                    : ReadingIndex.choice(lesion, factor.index());
        }
    }

    /** What a rule does when it fires. */
    static final class Says<T> implements Block1<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String statement;
        private final transient BiConsumer<T, String> says;

        Says(String statement, BiConsumer<T, String> says) {
            this.statement = statement;
            this.says = says;
        }

        @Override
        public void execute(T reading) {
            says.accept(reading, statement);
        }
    }
}
