package org.osteoboard.engine.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.osteoboard.engine.facts.CaseFacts;

/**
 * The compiled rules. Each case gets a session of its own, which sees both readings of the patient and of every lesion
 * side by side. Immutable and thread-safe.
 */
public final class RuleSession {
    private static final String MODEL_LIST = "/META-INF/kie/org.osteoboard/rules/drools-model";

    private final KieBase rules;
    /** Direct firing skips the agenda. Never {@code ThreadSafeOption.NO}: sessions side by side then lose firings. */
    private final KieSessionConfiguration direct;

    public RuleSession() {
        rules = KieBaseBuilder.createKieBaseFromModel(models());
        direct = direct();
    }

    static KieSessionConfiguration direct() {
        KieSessionConfiguration direct = RuleBaseFactory.newKnowledgeSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        return direct;
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
    public List<Said> fire(CaseReadings readings) {
        KieSession session = rules.newKieSession(direct, null);
        try {
            readings.patient().forEach(session::insert);
            readings.lesions().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return readings.said();
    }
}
