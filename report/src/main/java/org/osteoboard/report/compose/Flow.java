package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;

/** What is said of an option in the short report, one clause after the other in one paragraph. */
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

    /** What is said of this option alone and told at it. */
    List<Remark> own(Candidate option, @Nullable Candidate above, Told told, Shared shared) {
        List<Remark> own = new ArrayList<>();
        for (String key : Told.alone(option, above, shared)) {
            Remark remark = option.remarks().get(key);
            if (remark != null && told.at(option, above, key, remark) && !Told.inBlock(remark)) {
                own.add(remark);
            }
        }
        return own;
    }

    /** True if a label may contraindicate this option and what decides it is not on file. */
    boolean inBlock(Candidate option, @Nullable Candidate above) {
        return option.own(above).stream()
                .map(option.remarks()::get)
                .anyMatch(remark -> remark != null && Told.inBlock(remark));
    }

    /** {@code remarks}, those of one label together. */
    Body of(Collection<Remark> remarks) {
        Body body = new Body();
        Set<String> told = new HashSet<>();
        byLabel(remarks).forEach((label, of) -> {
            body.text(body.isEmpty() ? "" : "  ").strong(about.say(Labels.SAYS, label));
            for (int i = 0; i < of.size(); i++) {
                body.text(i == 0 ? "" : about.say(Labels.ALSO))
                        .all(told.add(of.get(i).statement().id()) ? clause(of.get(i)) : sentences.sameOf(of.get(i)));
            }
        });
        return body;
    }

    /** {@code remarks} by their labels: first what holds, then what cannot be excluded. */
    Map<String, List<Remark>> byLabel(Collection<Remark> remarks) {
        Map<String, List<Remark>> byLabel = new LinkedHashMap<>();
        List<Remark> ordered = new ArrayList<>(remarks);
        ordered.sort(Comparator.comparing(Remark::openDanger));
        ordered.forEach(remark ->
                byLabel.computeIfAbsent(label(remark), key -> new ArrayList<>()).add(remark));
        return byLabel;
    }

    private String label(Remark remark) {
        return remark.answeredOnly() ? about.say(Labels.ANSWERS) : sentences.label(remark);
    }

    /** One statement in few words. */
    Body clause(Remark remark) {
        printed.add(remark.statement().id());
        return remark.answeredOnly()
                ? sentences.answers(List.of(remark))
                : sentences.sentence(remark, Told.reason(remark));
    }
}
