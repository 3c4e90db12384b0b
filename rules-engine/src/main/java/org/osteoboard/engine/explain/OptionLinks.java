package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;

/**
 * Which statements speak of which option: those that name it, those of its families, and, openers apart, those of the
 * option it is part of.
 */
public final class OptionLinks {
    /** A statement as it applies to an option; {@code own} if it names this very option. */
    public record Link(Statement statement, boolean own) {}

    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Map<String, Statement> openers = new HashMap<>();

    public OptionLinks(Catalogue catalogue) {
        for (Option option : catalogue.options().values()) {
            Set<String> inherited = new LinkedHashSet<>(option.families());
            Option above = catalogue.options().get(option.partOf());
            while (above != null) {
                inherited.add(above.id());
                inherited.addAll(above.families());
                above = catalogue.options().get(above.partOf());
            }
            List<Link> list = new ArrayList<>();
            for (Statement statement : catalogue.statements()) {
                if (statement.options().contains(option.id())) {
                    list.add(new Link(statement, true));
                    if (statement.kind() == Kind.OPENS) {
                        openers.put(option.id(), statement);
                    }
                } else if (statement.kind() != Kind.OPENS
                        && statement.options().stream().anyMatch(inherited::contains)) {
                    list.add(new Link(statement, false));
                }
            }
            links.put(option.id(), List.copyOf(list));
        }
    }

    public List<Link> of(String option) {
        return links.getOrDefault(option, List.of());
    }

    /** The one statement that opens an option. */
    public Statement opener(String option) {
        Statement opener = openers.get(option);
        if (opener == null) {
            throw new IllegalStateException("nothing opens " + option);
        }
        return opener;
    }
}
