package org.osteoboard.engine.session;

import java.util.List;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;

/**
 * The rules of a hospital's own pack: one rule for each statement that asks something, one pattern a rule, written in
 * Drools' model DSL from conditions that are data. Its rule base is its own; the facts are the same. Immutable and
 * thread-safe.
 */
public final class LocalRules {
    private static final String PACKAGE = "org.osteoboard.local";

    private final RuleSessions sessions;

    /** @param statements all of the pack; what stands in every case the readings have from the start, without firing */
    public LocalRules(List<Statement> statements) {
        ModelImpl model = new ModelImpl();
        statements.stream()
                .filter(statement -> !statement.standing())
                .forEach(statement -> model.addRule(rule(statement)));
        sessions = new RuleSessions(List.of(model));
    }

    private static Rule rule(Statement statement) {
        return statement.aboutPatient() ? ofPatient(statement) : ofLesion(statement);
    }

    private static Rule ofPatient(Statement statement) {
        Variable<PatientReading> patient = PatternDSL.declarationOf(PatientReading.class);
        PatternDSL.PatternDef<PatientReading> pattern = PatternDSL.pattern(patient);
        Predicate1<PatientReading> passes = new DataCondition.OfPatient(statement);
        Block1<PatientReading> says = new DataCondition.Says<>(statement.id(), PatientReading::says);
        return PatternDSL.rule(PACKAGE, statement.id())
                .build(
                        pattern.expr(statement.id(), passes),
                        PatternDSL.on(patient).execute(says));
    }

    private static Rule ofLesion(Statement statement) {
        Variable<LesionReading> lesion = PatternDSL.declarationOf(LesionReading.class);
        PatternDSL.PatternDef<LesionReading> pattern = PatternDSL.pattern(lesion);
        Predicate1<LesionReading> passes = new DataCondition.OfLesion(statement);
        Block1<LesionReading> says = new DataCondition.Says<>(statement.id(), LesionReading::says);
        return PatternDSL.rule(PACKAGE, statement.id())
                .build(
                        pattern.expr(statement.id(), passes),
                        PatternDSL.on(lesion).execute(says));
    }

    /** Lets the rules say what they have to say; it goes where the readings send it. */
    public void fire(CaseReadings readings) {
        sessions.fire(readings);
    }
}
