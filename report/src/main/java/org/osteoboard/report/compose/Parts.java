package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    private final Set<String> printed;
    private final Sentences sentences;

    Parts(Case about, Page page, Shared shared, Told told, Set<String> printed) {
        this.about = about;
        this.page = page;
        this.shared = shared;
        this.told = told;
        this.printed = printed;
        this.sentences = new Sentences(about);
    }

    void of(Candidate above) {
        Map<String, List<Candidate>> same = new LinkedHashMap<>();
        List<Remark> open = new ArrayList<>();
        for (Candidate part : above.parts()) {
            Set<String> own = new LinkedHashSet<>();
            for (String key : part.own(above)) {
                Remark remark = part.remarks().get(key);
                if (remark != null && told.at(part, above, key, remark)) {
                    own.add(key);
                    if (remark.openDanger() && !shared.contains(key)) {
                        open.add(remark);
                    }
                }
            }
            List<String> reasons = reasonsById(part, above, shared, told);
            same.computeIfAbsent(part.targets() + " " + own + reasons, key -> new ArrayList<>())
                    .add(part);
        }
        boolean once = open.size() > 1;
        if (once) {
            missing(open);
        }
        same.values().forEach(parts -> line(parts, above, once));
    }

    /** The facts without which dangers of the finer forms cannot be excluded, once for all forms. */
    private void missing(List<Remark> open) {
        Body body = new Body();
        missing(Labels.OPEN_CONTRAINDICATION, only(open, Told.openContraindication()), body);
        missing(Labels.OPEN_CAUTION, only(open, Told.openCaution()), body);
        if (!body.isEmpty()) {
            page.add(Kind.STATEMENT, about.say(Labels.IN_PARTS), body, Options.ids(open));
        }
    }

    private void missing(Labels label, List<Remark> remarks, Body body) {
        Set<String> keys = new LinkedHashSet<>();
        remarks.forEach(remark -> keys.addAll(remark.statement().waitsFor()));
        if (!keys.isEmpty()) {
            body.text(body.isEmpty() ? "" : "  ").strong(about.say(label) + " ").text(about.list(about.missing(keys)));
        }
    }

    private void line(List<Candidate> parts, Candidate above, boolean byId) {
        Candidate first = parts.get(0);
        Body body = named(about, parts, above);
        List<String> ids = new ArrayList<>(parts.stream().map(Candidate::option).toList());
        List<String> reasons = reasonsById(first, above, shared, told);
        if (!reasons.isEmpty()) {
            body.faint(" [" + String.join(" ", reasons) + "]");
            ids.addAll(reasons);
        }
        List<Remark> group = new ArrayList<>();
        for (String key : Told.alone(first, above, shared)) {
            Remark remark = first.remarks().get(key);
            if (remark == null || !told.at(first, above, key, remark)) {
                continue;
            }
            printed.add(remark.statement().id());
            ids.add(remark.statement().id());
            if (remark.openDanger()) {
                group.add(remark);
            } else if (remark.danger()) {
                body.text("  ").strong(sentences.label(remark) + " ").all(sentences.sentence(remark, false));
            } else {
                body.text("  ").strong(sentences.label(remark)).all(sentences.marked(List.of(remark)));
            }
        }
        if (byId) {
            byId(Labels.OPEN_CONTRAINDICATION, only(group, Told.openContraindication()), body);
            byId(Labels.OPEN_CAUTION, only(group, Told.openCaution()), body);
        } else if (!group.isEmpty()) {
            body.text("  ").all(sentences.group(group));
        }
        page.add(Kind.PART, "", body, ids);
    }

    private void byId(Labels label, List<Remark> remarks, Body body) {
        if (!remarks.isEmpty()) {
            body.text("  ").strong(about.say(label)).all(sentences.marked(remarks));
        }
    }

    private static List<Remark> only(List<Remark> remarks, Predicate<Remark> which) {
        return remarks.stream().filter(which).toList();
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
