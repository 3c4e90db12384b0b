package org.osteoboard.engine.scale;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.drools.model.Model;
import org.osteoboard.engine.session.RuleModels;

/** Loads the compiled rules once more, as classes of their own. */
final class RulesAgain extends ClassLoader {
    private static final String RULES = "org.osteoboard.rules.";
    private static final String MODELS = RuleModels.class.getName();

    private RulesAgain() {
        super(RuleModels.class.getClassLoader());
    }

    /** As {@link RuleModels#conditional()}. */
    @SuppressWarnings("unchecked")
    static List<Model> conditional() {
        try {
            Class<?> models = new RulesAgain().loadClass(MODELS);
            return (List<Model>) models.getMethod("conditional").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded again", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(RULES) && !name.equals(MODELS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
