package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Finer forms of an option, one paragraph each with only what is their own. */
final class Parts {
    private final Case about;
    private final Page page;
    private final Shared shared;
    private final Told told;
    private final Flow flow;

    Parts(Case about, Page page, Shared shared, Told told, Flow flow) {
        this.about = about;
        this.page = page;
        this.shared = shared;
        this.told = told;
        this.flow = flow;
    }

    void of(Candidate above) {
        Map<String, List<Candidate>> same = new LinkedHashMap<>();
        for (Candidate part : above.parts()) {
            Set<String> own = new LinkedHashSet<>();
            boolean block = false;
            for (String key : part.own(above)) {
                Remark remark = part.remarks().get(key);
                if (remark != null && told.at(part, above, key, remark)) {
                    if (Told.inBlock(remark)) {
                        block = true;
                    } else {
                        own.add(key);
                    }
                }
            }
            List<String> reasons = reasonsById(part, above, shared, told);
            same.computeIfAbsent(part.targets() + " " + own + reasons + block, key -> new ArrayList<>())
                    .add(part);
        }
        same.values().forEach(parts -> line(parts, above));
    }

    private void line(List<Candidate> parts, Candidate above) {
        Candidate first = parts.get(0);
        Body body = named(about, parts, above);
        List<String> ids = new ArrayList<>(parts.stream().map(Candidate::option).toList());
        List<String> reasons = reasonsById(first, above, shared, told);
        if (!reasons.isEmpty()) {
            body.faint(" [" + String.join(" ", reasons) + "]");
            ids.addAll(reasons);
        }
        if (flow.inBlock(first, above)) {
            body.strong(" " + about.say(Labels.OPEN_CONTRAINDICATION));
        }
        List<Remark> own = flow.own(first, above, told, shared);
        Body said = flow.of(own);
        if (!said.isEmpty()) {
            body.text("  ").all(said);
            ids.addAll(Options.ids(own));
        }
        page.add(Kind.PART, "", body, ids);
    }

    static Body named(Case about, List<Candidate> parts, Candidate above) {
        Body body = new Body()
                .strong(about.list(
                        parts.stream().map(part -> about.say(part.name())).toList()));
        Candidate first = parts.get(0);
        if (!first.targets().equals(above.targets())) {
            body.faint(about.say(Labels.PAREN, about.shortTargets(first.targets())));
        }
        return body;
    }

    /** Reasons that are told elsewhere or not in words: the lead if it is shared, the opener, further support. */
    static List<String> reasonsById(Candidate option, @Nullable Candidate above, Shared shared, Told told) {
        List<String> ids = new ArrayList<>();
        for (String kind : Kinds.ORDER) {
            for (String key : option.own(above)) {
                Remark remark = option.remarks().get(key);
                if (remark == null || !remark.kind().equals(kind) || !Told.reason(remark)) {
                    continue;
                }
                boolean here = told.at(option, above, key, remark) && !shared.contains(key);
                if (!here && (remark.opens() || remark.specific() && remark.own())) {
                    ids.add(remark.statement().id());
                }
            }
        }
        return ids;
    }
}
