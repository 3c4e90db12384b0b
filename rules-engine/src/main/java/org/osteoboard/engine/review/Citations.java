package org.osteoboard.engine.review;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;

/** Who cites a source: statements, texts about missing facts, terms, scores and disagreements, by id. */
public final class Citations {
    private final TreeMap<String, Set<String>> bySource = new TreeMap<>();

    public Citations(Catalogue catalogue) {
        catalogue.statements().forEach(each -> note(each.id(), each.sources()));
        catalogue.missingTexts().forEach(each -> note(each.id(), each.sources()));
        catalogue.glossary().forEach(each -> note(each.id(), each.sources()));
        catalogue.scores().forEach(each -> note(each.id(), each.sources()));
        catalogue.contentions().values().forEach(each -> each.sides().forEach(side -> note(each.id(), side.sources())));
    }

    private void note(String id, List<Citation> citations) {
        citations.forEach(citation -> bySource.computeIfAbsent(citation.source(), source -> new TreeSet<>())
                .add(id));
    }

    /** The ids of what cites {@code source}, sorted. */
    public Set<String> of(String source) {
        return bySource.getOrDefault(source, Set.of());
    }
}
