package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.report.page.Body;

/** What is said of an option in the short report, one clause after the other, each with its kind before it. */
final class Flow {
    private final Sentences sentences;
    private final Set<String> printed;

    /** @param printed takes the ids of the statements that are told */
    Flow(Case about, Set<String> printed) {
        this.sentences = new Sentences(about);
        this.printed = printed;
    }

    /** Each statement once, for all its lesions. */
    Body of(Collection<Remark> remarks) {
        Map<String, Remark> same = new LinkedHashMap<>();
        remarks.forEach(remark -> same.merge(remark.statement().id(), remark, Remark::with));
        Body body = new Body();
        List<Remark> each = new ArrayList<>(same.values());
        each.forEach(remark -> (Told.reason(remark) ? body.gap() : start(remark, body)).all(clause(remark)));
        return body;
    }

    /** The kind, before what is said. */
    Body start(Remark remark, Body body) {
        return body.gap().strong(sentences.label(remark) + " ");
    }

    /** One statement in few words. */
    Body clause(Remark remark) {
        printed.add(remark.statement().id());
        return sentences.sentence(remark);
    }
}
