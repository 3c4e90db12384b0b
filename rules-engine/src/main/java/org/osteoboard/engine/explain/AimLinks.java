package org.osteoboard.engine.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.AimRow;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.model.proposal.Aim.Effect;

/** Which statement links which option to which aim, for every case alike. Immutable. */
final class AimLinks {
    /** One way in which one aim is linked; {@code statements} are those that may say so of the option. */
    record Row(AimRow aim, Effect effect, Set<String> statements) {}

    private static final Effect[] EFFECTS = Effect.values();

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<AimRow>> concerned = new HashMap<>();

    AimLinks(Catalogue catalogue) {
        for (Option option : catalogue.options().values()) {
            Set<String> names = names(option, catalogue);
            List<Row> linked = new ArrayList<>();
            List<AimRow> about = new ArrayList<>();
            for (AimRow aim : catalogue.aims()) {
                for (Effect effect : EFFECTS) {
                    Set<String> statements = statements(aim.links().getOrDefault(effect, Map.of()), names);
                    if (!statements.isEmpty()) {
                        linked.add(new Row(aim, effect, statements));
                    }
                }
                if (!Collections.disjoint(aim.concerns(), names)) {
                    about.add(aim);
                }
            }
            rows.put(option.id(), List.copyOf(linked));
            concerned.put(option.id(), List.copyOf(about));
        }
    }

    private static Set<String> statements(Map<String, List<String>> byName, Set<String> names) {
        Set<String> statements = new HashSet<>();
        for (String name : names) {
            statements.addAll(byName.getOrDefault(name, List.of()));
        }
        return statements;
    }

    /** The option, its families, and what it is part of. */
    private static Set<String> names(Option option, Catalogue catalogue) {
        Set<String> names = new LinkedHashSet<>();
        Option each = option;
        while (each != null) {
            names.add(each.id());
            names.addAll(each.families());
            each = catalogue.options().get(each.partOf());
        }
        return names;
    }

    List<Row> of(String option) {
        return rows.getOrDefault(option, List.of());
    }

    /** The wishes that are about this very option. */
    List<AimRow> about(String option) {
        return concerned.getOrDefault(option, List.of());
    }
}
