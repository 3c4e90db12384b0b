package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** What is said of an option in the short report, one clause after the other, each with its kind before it. */
final class Flow {
    private final Case about;
    private final Sentences sentences;
    private final Set<String> printed;

    /** @param printed takes the ids of the statements that are told */
    Flow(Case about, Set<String> printed) {
        this.about = about;
        this.sentences = new Sentences(about);
        this.printed = printed;
    }

    /** First what holds, then what cannot be excluded; the same of further lesions behind the first. */
    Body of(Collection<Remark> remarks) {
        List<Remark> ordered = new ArrayList<>(remarks);
        ordered.sort(Comparator.comparing(Remark::openDanger));
        Map<String, List<Remark>> same = new LinkedHashMap<>();
        ordered.forEach(remark -> same.computeIfAbsent(remark.statement().id(), key -> new ArrayList<>())
                .add(remark));
        Body body = new Body();
        String before = "";
        for (Map.Entry<String, List<Remark>> each : same.entrySet()) {
            Remark first = each.getValue().get(0);
            boolean again = first.openDanger() && printed.contains(each.getKey());
            (Told.reason(first) ? body.gap() : start(first, before, body))
                    .all(again ? sentences.again(first) : clause(first))
                    .all(further(each.getValue().subList(1, each.getValue().size())));
            before = label(first);
        }
        return body;
    }

    /** The kind, before what is said; once for dangers that are told by what is wanting alone. */
    Body start(Remark remark, String before, Body body) {
        String label = label(remark);
        if (about.byFact() && remark.openDanger() && label.equals(before)) {
            return body.text(about.say(Labels.AND));
        }
        return body.gap().strong(label + " ");
    }

    String label(Remark remark) {
        return remark.answeredOnly() ? about.say(Labels.ANSWERS) : sentences.label(remark);
    }

    /** One statement in few words. */
    Body clause(Remark remark) {
        printed.add(remark.statement().id());
        return remark.answeredOnly() ? sentences.answers(List.of(remark)) : sentences.sentence(remark);
    }

    /** The lesions of which the same holds or cannot be excluded, and for want of what. */
    private Body further(List<Remark> remarks) {
        Body body = new Body();
        for (Remark remark : remarks) {
            body.text(about.say(body.isEmpty() ? Labels.BESIDES : Labels.AND)).all(sentences.sameOf(remark));
        }
        return body;
    }
}
