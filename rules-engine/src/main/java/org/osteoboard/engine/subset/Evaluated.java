package org.osteoboard.engine.subset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.Values;

/** What a result can be asked for, made once for all cases. Immutable. */
final class Evaluated {
    private final Catalogue catalogue;
    private final BitSet statements;
    private final List<Statement> ofPatient = new ArrayList<>();
    private final List<Statement> ofLesion = new ArrayList<>();
    private final List<Factor> patientFactors;
    private final List<Factor> lesionFactors;
    private final Coverage coverage;

    private Evaluated(Selection selection, BitSet statements, boolean factors) {
        this.catalogue = selection.catalogue();
        this.statements = statements;
        statements.stream()
                .mapToObj(catalogue.statements()::get)
                .forEach(statement -> (statement.aboutPatient() ? ofPatient : ofLesion).add(statement));
        this.patientFactors = factors ? selection.factors(true) : List.of();
        this.lesionFactors = factors ? selection.factors(false) : List.of();
        this.coverage = selection.coverage(statements, factors);
    }

    /** Everything asked for. */
    static Evaluated wholeOf(Selection selection) {
        return new Evaluated(selection, selection.statements(), true);
    }

    /** The alerts of it. */
    static Evaluated alertsOf(Selection selection) {
        return new Evaluated(selection, selection.alerts(), false);
    }

    Coverage coverage() {
        return coverage;
    }

    /** The statements about the patient or about each lesion, in the order of the catalogue. */
    List<Statement> statements(boolean aboutPatient) {
        return aboutPatient ? ofPatient : ofLesion;
    }

    /** @throws IllegalArgumentException if it was not evaluated */
    Statement statement(String id) {
        Statement statement = catalogue.find(id);
        if (statement == null || !statements.get(statement.index())) {
            throw new IllegalArgumentException("statement " + id + " was not evaluated: coverage() tells what was");
        }
        return statement;
    }

    /** The values asked for, of the patient or of the lesion at {@code position}. */
    Values[] values(CaseFacts facts, int position) {
        List<Factor> factors = position == CaseFacts.PATIENT ? patientFactors : lesionFactors;
        Values[] values = new Values[factors.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.fact(factors.get(i), position).values();
        }
        return values;
    }

    /**
     * Where the value of a factor is among those of the patient or of a lesion.
     *
     * @throws IllegalArgumentException if it was not evaluated
     */
    int at(String path, boolean ofPatient) {
        Factor found = among(path, patientFactors);
        if (found == null) {
            found = among(path, lesionFactors);
        }
        if (found == null) {
            throw new IllegalArgumentException("factor " + path + " was not evaluated: coverage() tells what was");
        }
        if (found.ref().aboutPatient() != ofPatient) {
            throw new IllegalArgumentException("factor " + path + " is one of "
                    + (ofPatient ? "a lesion" : "the patient") + ", not of this target");
        }
        return (ofPatient ? patientFactors : lesionFactors).indexOf(found);
    }

    private static @Nullable Factor among(String path, List<Factor> factors) {
        for (Factor factor : factors) {
            if (factor.path().equals(path)) {
                return factor;
            }
        }
        return null;
    }
}
