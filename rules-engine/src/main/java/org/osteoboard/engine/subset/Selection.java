package org.osteoboard.engine.subset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.OptionLinks;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.NearestName;

/** A subset, looked up in the knowledge. Immutable. */
final class Selection {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final BitSet statements = new BitSet();
    private final BitSet alerts = new BitSet();
    private final BitSet notes = new BitSet();
    private final Map<Modality, BitSet> ofModality = new EnumMap<>(Modality.class);
    private final List<Factor> ofPatient = new ArrayList<>();
    private final List<Factor> ofLesion = new ArrayList<>();

    /** @throws IllegalArgumentException if it names what the knowledge does not have, or nothing at all */
    Selection(Subset subset, Catalogue catalogue, FactorTable table, OptionLinks links) {
        this.catalogue = catalogue;
        this.table = table;
        groups(links);
        check(subset);
        for (Statement statement : catalogue.statements()) {
            if (subset.statements().contains(statement.id())) {
                statements.set(statement.index());
            }
        }
        subset.modalities().forEach(modality -> statements.or(of(modality)));
        if (subset.alerts()) {
            statements.or(alerts);
        }
        for (Factor factor : table.all()) {
            if (subset.factors().contains(factor.path())) {
                (factor.ref().aboutPatient() ? ofPatient : ofLesion).add(factor);
            }
        }
    }

    private void groups(OptionLinks links) {
        for (Statement statement : catalogue.statements()) {
            alerts.set(statement.index(), statement.kind() == Kind.ALERT);
            notes.set(statement.index(), statement.kind() == Kind.NOTE);
        }
        for (Option option : catalogue.options().values()) {
            links.of(option.id())
                    .forEach(link -> of(option.modality()).set(link.statement().index()));
        }
    }

    private BitSet of(Modality modality) {
        return ofModality.computeIfAbsent(modality, m -> new BitSet());
    }

    private void check(Subset subset) {
        List<String> ids = catalogue.statements().stream().map(Statement::id).toList();
        List<String> paths = table.all().stream().map(Factor::path).toList();
        List<String> faults = new ArrayList<>();
        subset.statements().stream()
                .filter(id -> catalogue.find(id) == null)
                .forEach(id -> faults.add("no statement " + id + maybe(id, ids)));
        subset.factors().stream()
                .filter(path -> table.find(path) == null)
                .forEach(path -> faults.add("no factor " + path + maybe(path, paths)));
        if (subset.statements().isEmpty()
                && subset.modalities().isEmpty()
                && !subset.alerts()
                && subset.factors().isEmpty()) {
            faults.add("an empty subset says nothing of any case");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static String maybe(String found, Collection<String> legal) {
        List<String> near = NearestName.among(found, legal);
        return near.isEmpty() ? "" : ". Maybe " + String.join(" or ", near);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Indexes of the statements asked for. */
    BitSet statements() {
        return (BitSet) statements.clone();
    }

    /** Those of them that raise an alert: what is still said of a case file that was not readable whole. */
    BitSet alerts() {
        BitSet some = statements();
        some.and(alerts);
        return some;
    }

    /** The factors asked for, in the order of the table. */
    List<Factor> factors(boolean aboutPatient) {
        return aboutPatient ? ofPatient : ofLesion;
    }

    /** What is evaluated if of everything asked for these statements, and of the factors these, are. */
    Coverage coverage(BitSet evaluated, boolean factors) {
        Map<Modality, Coverage.Extent> modalities = new EnumMap<>(Modality.class);
        for (Modality modality : Modality.values()) {
            modalities.put(modality, extent(evaluated, of(modality)));
        }
        List<String> paths = new ArrayList<>();
        if (factors) {
            ofPatient.forEach(factor -> paths.add(factor.path()));
            ofLesion.forEach(factor -> paths.add(factor.path()));
        }
        return new Coverage(
                evaluated.stream()
                        .mapToObj(index -> catalogue.statements().get(index).id())
                        .collect(Collectors.toUnmodifiableList()),
                List.copyOf(paths),
                Collections.unmodifiableMap(modalities),
                extent(evaluated, alerts),
                extent(evaluated, notes));
    }

    private static Coverage.Extent extent(BitSet evaluated, BitSet all) {
        BitSet some = (BitSet) all.clone();
        some.and(evaluated);
        return Coverage.Extent.of(some.cardinality(), all.cardinality());
    }
}
