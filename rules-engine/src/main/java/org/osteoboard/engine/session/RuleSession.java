package org.osteoboard.engine.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.facts.LesionFacts;
import org.osteoboard.model.reading.LesionReading;
import org.osteoboard.model.reading.PatientReading;
import org.osteoboard.model.reading.Reading;
import org.osteoboard.model.reading.Sink;

/**
 * The compiled rules. Each case gets a session of its own, which sees both readings of the patient and of every lesion
 * side by side; a reading knows which it is, and what a rule says of it goes there. Immutable and thread-safe.
 */
public final class RuleSession {
    private static final String MODEL_LIST = "/META-INF/kie/org.osteoboard/rules/drools-model";

    private final KieBase rules;
    /** Direct firing skips the agenda. Never {@code ThreadSafeOption.NO}: sessions side by side then lose firings. */
    private final KieSessionConfiguration direct;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final int statements;

    public RuleSession(Catalogue catalogue) {
        for (Statement statement : catalogue.statements()) {
            indexes.put(statement.id(), statement.index());
        }
        statements = catalogue.statements().size();
        rules = KieBaseBuilder.createKieBaseFromModel(models());
        direct = RuleBaseFactory.newKnowledgeSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
    }

    /** The executable model the build wrote, named in a list beside it. */
    private static List<Model> models() {
        try (InputStream in = RuleSession.class.getResourceAsStream(MODEL_LIST)) {
            if (in == null) {
                throw new IllegalStateException(MODEL_LIST + " is not on the class path");
            }
            List<Model> models = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add((Model) Class.forName(line.strip(), true, RuleSession.class.getClassLoader())
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }

    /** What the rules say of the patient (first) and of each lesion, in the order of {@link CaseFacts#lesions()}. */
    public List<Said> fire(CaseFacts facts) {
        List<Said> said = new ArrayList<>();
        KieSession session = rules.newKieSession(direct, null);
        try {
            Said ofPatient = new Said(new BitSet(statements), new BitSet(statements));
            said.add(ofPatient);
            PatientReading strict = patient(facts, Reading.STRICT, ofPatient.holds());
            PatientReading open = patient(facts, Reading.OPEN, ofPatient.open());
            session.insert(strict);
            session.insert(open);
            for (LesionFacts lesion : facts.lesions()) {
                Said ofLesion = new Said(new BitSet(statements), new BitSet(statements));
                said.add(ofLesion);
                if (lesion.certain()) {
                    session.insert(lesion(facts, lesion, strict, Reading.STRICT, ofLesion.holds()));
                }
                session.insert(lesion(facts, lesion, open, Reading.OPEN, ofLesion.open()));
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return said;
    }

    private PatientReading patient(CaseFacts facts, Reading reading, BitSet into) {
        return PatientReading.of(new FactSource(facts, CaseFacts.PATIENT, reading), sink(into));
    }

    private LesionReading lesion(
            CaseFacts facts, LesionFacts lesion, PatientReading patient, Reading reading, BitSet into) {
        return LesionReading.of(patient, new FactSource(facts, lesion.position(), reading), sink(into));
    }

    private Sink sink(BitSet into) {
        return id -> {
            Integer index = indexes.get(id);
            if (index == null) {
                throw new IllegalStateException("no text for rule " + id);
            }
            into.set(index);
        };
    }
}
