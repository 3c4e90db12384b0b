package org.osteoboard.engine.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.impl.ModelImpl;

/** The executable models the build wrote, named in a list beside them. */
public final class RuleModels {
    private static final String LIST = "/META-INF/kie/org.osteoboard/rules/drools-model";

    private RuleModels() {}

    /** The rules that ask something of a case. What the others say stands in every case and needs no firing. */
    public static List<Model> conditional() {
        return conditional(id -> true);
    }

    /** Of the rules that ask something those whose id is {@code wanted}, and no other. */
    public static List<Model> conditional(Predicate<String> wanted) {
        List<Model> conditional = new ArrayList<>();
        for (Model whole : all()) {
            ModelImpl part = new ModelImpl(whole.getName());
            whole.getRules().stream()
                    .filter(rule -> wanted.test(rule.getName()) && !standing(rule))
                    .forEach(part::addRule);
            conditional.add(part);
        }
        return conditional;
    }

    /** True if its one pattern tests nothing. */
    private static boolean standing(Rule rule) {
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof Pattern<?> pattern && pattern.getConstraint() != SingleConstraint.TRUE) {
                return false;
            }
        }
        return true;
    }

    /** Every rule. */
    public static List<Model> all() {
        List<Model> models = new ArrayList<>();
        try (InputStream in = RuleModels.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add(instance(line.strip()));
                }
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded", e);
        }
    }

    private static Model instance(String name) throws ReflectiveOperationException {
        return (Model) Class.forName(name, true, RuleModels.class.getClassLoader())
                .getDeclaredConstructor()
                .newInstance();
    }
}
