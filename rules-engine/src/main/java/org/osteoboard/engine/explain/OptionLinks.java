package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, BitSet> naming = naming(catalogue);
        BitSet none = new BitSet();
        for (Option option : catalogue.options().values()) {
            BitSet own = naming.getOrDefault(option.id(), none);
            BitSet any = new BitSet();
            for (Option each = option; each != null; each = catalogue.options().get(each.partOf())) {
                any.or(naming.getOrDefault(each.id(), none));
                for (String family : each.families()) {
                    any.or(naming.getOrDefault(family, none));
                }
            }
            List<Link> list = new ArrayList<>(any.cardinality());
            for (int i = any.nextSetBit(0); i >= 0; i = any.nextSetBit(i + 1)) {
                Statement statement = catalogue.statements().get(i);
                boolean opens = statement.kind() == Kind.OPENS;
                if (own.get(i) || !opens) {
                    list.add(new Link(statement, own.get(i)));
                }
                if (own.get(i) && opens) {
                    openers.put(option.id(), statement);
                }
            }
            links.put(option.id(), List.copyOf(list));
        }
    }

    /** The indexes of the statements that name an option or a family, by its id. */
    private static Map<String, BitSet> naming(Catalogue catalogue) {
        Map<String, BitSet> naming = new HashMap<>();
        for (Statement statement : catalogue.statements()) {
            for (String name : statement.options()) {
                naming.computeIfAbsent(name, id -> new BitSet()).set(statement.index());
            }
        }
        return naming;
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
