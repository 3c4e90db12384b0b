package org.osteoboard.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.source.NearestName;

/** Every id that can be shown. */
final class KnowledgeNames {
    private static final int OFFERED = 5;

    private final Set<String> ids = new LinkedHashSet<>();

    KnowledgeNames(Catalogue catalogue, FactorTable table) {
        catalogue.statements().forEach(each -> ids.add(each.id()));
        ids.addAll(catalogue.options().keySet());
        ids.addAll(catalogue.families().keySet());
        ids.addAll(catalogue.topics().keySet());
        ids.addAll(catalogue.sources().keySet());
        catalogue.scores().forEach(each -> ids.add(each.id()));
        catalogue.missingTexts().forEach(each -> ids.add(each.id()));
        catalogue.glossary().forEach(each -> ids.add(each.id()));
        table.all().forEach(each -> ids.add(each.path()));
        ids.addAll(catalogue.contentions().keySet());
    }

    /** There is no such id; the nearest are offered, or those that end or start with what was asked for. */
    Trouble none(String id) {
        List<String> near = NearestName.among(id, ids);
        if (near.isEmpty()) {
            near = ids.stream()
                    .filter(each -> each.endsWith("." + id) || each.startsWith(id + "_") || each.startsWith(id + "-"))
                    .toList();
        }
        boolean some = !near.isEmpty() && near.size() <= OFFERED;
        return new Trouble(
                Exit.USAGE,
                "そのような ID はありません。" + (some ? String.join(" または ", near) + " ではありませんか。" : "")
                        + "一覧: osteoboard knowledge list",
                "there is no such id." + (some ? " Maybe " + String.join(" or ", near) + "." : "")
                        + " List: osteoboard knowledge list");
    }
}
