package org.osteoboard.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** Contraindications by label that cannot be excluded: each fact that is wanting, with the options it is about. */
final class OpenContraindications {
    private final Case about;
    private final Sentences sentences;
    private final List<Candidate> top;
    private final Map<String, Set<Candidate>> byFact = new LinkedHashMap<>();
    private final Map<String, StatementEntry> statements = new LinkedHashMap<>();

    OpenContraindications(Case about, List<Candidate> top) {
        this.about = about;
        this.sentences = new Sentences(about);
        this.top = top;
        for (Candidate candidate : top) {
            note(candidate, null);
            candidate.parts().forEach(part -> note(part, candidate));
        }
    }

    private void note(Candidate candidate, @Nullable Candidate above) {
        for (String key : candidate.own(above)) {
            Remark remark = candidate.remarks().get(key);
            if (remark != null && Told.inBlock(remark)) {
                statements.putIfAbsent(remark.statement().id(), remark.statement());
                about.missing(remark.statement().waitsFor())
                        .forEach(fact -> byFact.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                                .add(candidate));
            }
        }
    }

    void all(Page page, Set<String> printed) {
        if (byFact.isEmpty()) {
            return;
        }
        Map<String, Set<String>> byOptions = new LinkedHashMap<>();
        byFact.forEach((fact, options) -> byOptions
                .computeIfAbsent(about.list(names(options)), o -> new LinkedHashSet<>())
                .add(fact));
        Body body = new Body();
        byOptions.forEach((options, facts) -> body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                .text(about.list(facts))
                .text(" ")
                .strong(about.say(Labels.FOR, options)));
        body.faint(" [");
        boolean first = true;
        for (StatementEntry statement : statements.values()) {
            body.faint(first ? "" : " ").all(sentences.marked(statement));
            first = false;
        }
        body.faint("]");
        printed.addAll(statements.keySet());
        page.add(Kind.GROUP, about.say(Labels.OPEN_CONTRAINDICATIONS), body, statements.keySet());
    }

    /** The options; one word for finer forms, of which each that is meant bears a mark. */
    private List<String> names(Set<Candidate> options) {
        List<String> names = new ArrayList<>();
        for (Candidate candidate : top) {
            String name = Shared.name(about, candidate, top);
            if (options.contains(candidate)) {
                names.add(name);
            } else if (candidate.parts().stream().anyMatch(options::contains)) {
                names.add(about.say(Labels.MARKED_OF, name));
            }
        }
        return names;
    }
}
