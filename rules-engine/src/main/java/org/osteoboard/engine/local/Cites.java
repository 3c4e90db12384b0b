package org.osteoboard.engine.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.model.text.Text;

/** Who says so: the sources of a pack, and the citations of its statements. */
final class Cites {
    private static final List<String> SOURCE_KEYS = List.of("title", "org", "year", "url");
    private static final List<String> CITE_KEYS = List.of("id", "at");

    private final Catalogue catalogue;
    private final Findings findings;
    private final Sentences sentences;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    Cites(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.sentences = new Sentences(findings);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    void read(String id, Fields row) {
        row.allow(SOURCE_KEYS);
        String title = row.text("title", "骨転移診療の手順書");
        String org = row.text("org", "北病院 放射線治療科");
        String year = row.textOr("year", "");
        String url = row.textOr("url", "");
        sentences.title(title, row.at("title"), PackLimits.NAME);
        sentences.title(org, row.at("org"), PackLimits.NAME);
        sentences.title(year, row.at("year"), PackLimits.NAME);
        sentences.plain(url, row.at("url"), PackLimits.NAME);
        if (!url.isEmpty() && !url.startsWith("https://")) {
            findings.fault("not-a-link", row.at("url"), "https:// で始まる必要があります。", "must begin with https://.");
        }
        sources.put(id, new Source(id, title, org, year, url, "", new Text("", "")));
    }

    /** The sources cited under {@code sources}; at least one is needed. */
    List<Citation> of(Fields row) {
        List<Citation> cites = new ArrayList<>();
        if (!row.has("sources")) {
            row.text("sources", "[{id: " + LocalPack.PREFIX + "MANUAL, at: p. 3}]");
            return cites;
        }
        List<Fields> cited = row.maps("sources");
        if (cited.isEmpty()) {
            findings.fault("no-value", row.at("sources"), "出典がありません。", "has no source.");
        }
        Set<String> known = new LinkedHashSet<>(sources.keySet());
        known.addAll(catalogue.sources().keySet());
        for (Fields each : cited) {
            each.allow(CITE_KEYS);
            String id = each.text("id", LocalPack.PREFIX + "MANUAL");
            if (!id.isEmpty() && !known.contains(id)) {
                findings.unknown("unknown-source", each.at("id"), id, "出典", "source", known);
            }
            String at = each.textOr("at", "");
            sentences.title(at, each.at("at"), PackLimits.NAME);
            cites.add(new Citation(id, at));
        }
        return cites;
    }
}
