package org.osteoboard.engine.subset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.Modality;

/**
 * What a program wants to know of a case, and nothing else. Put together with {@link #and}; names are looked up when an
 * engine takes it. Immutable.
 *
 * @param statements ids of single statements, such as {@code SURG-11}
 * @param modalities kinds of treatment of which everything is wanted: all that the knowledge says of their options
 * @param alerts whether every statement that raises an alert is wanted
 * @param factors paths of factors whose values are wanted, such as {@code spine.sins}: of the patient, or of each lesion
 */
public record Subset(List<String> statements, Set<Modality> modalities, boolean alerts, List<String> factors) {

    public Subset {
        statements = List.copyOf(new LinkedHashSet<>(statements));
        EnumSet<Modality> inOrder = EnumSet.noneOf(Modality.class);
        inOrder.addAll(modalities);
        modalities = Collections.unmodifiableSet(inOrder);
        factors = List.copyOf(new LinkedHashSet<>(factors));
    }

    /** Single statements, by id. */
    public static Subset ofStatements(String... ids) {
        return new Subset(List.of(ids), Set.of(), false, List.of());
    }

    /** Everything that is said of the options of some modalities: what opens them, and every caution and contraindication. */
    public static Subset ofModalities(Modality... modalities) {
        return new Subset(List.of(), new LinkedHashSet<>(Arrays.asList(modalities)), false, List.of());
    }

    /** Every statement that raises an alert. */
    public static Subset ofAlerts() {
        return new Subset(List.of(), Set.of(), true, List.of());
    }

    /** The values of factors, by path: scores, formulas or facts. */
    public static Subset ofFactors(String... paths) {
        return new Subset(List.of(), Set.of(), false, List.of(paths));
    }

    /** What is wanted here and what is wanted there. */
    public Subset and(Subset other) {
        return new Subset(
                List.copyOf(joined(statements, other.statements)),
                joined(modalities, other.modalities),
                alerts || other.alerts,
                List.copyOf(joined(factors, other.factors)));
    }

    private static <T> Set<T> joined(Collection<T> some, Collection<T> more) {
        Set<T> joined = new LinkedHashSet<>(some);
        joined.addAll(more);
        return joined;
    }
}
