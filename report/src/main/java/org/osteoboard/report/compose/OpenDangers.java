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

/** What cannot be excluded of the open options of a modality: each fact that is wanting, with the options it is about. */
final class OpenDangers {
    /** Facts named for one caution; a contraindication names all it waits for. */
    private static final int MOST_FACTS = 2;

    private final Case about;
    private final Sentences sentences;
    private final List<Candidate> top;

    OpenDangers(Case about, List<Candidate> top) {
        this.about = about;
        this.sentences = new Sentences(about);
        this.top = top;
    }

    /** One kind of danger: who waits for what. */
    private final class Dangers {
        private final Map<String, Set<Candidate>> byFact = new LinkedHashMap<>();
        private final Map<String, StatementEntry> statements = new LinkedHashMap<>();

        Dangers(boolean contraindications) {
            for (Candidate candidate : top) {
                note(candidate, null, contraindications);
                candidate.parts().forEach(part -> note(part, candidate, contraindications));
            }
        }

        private void note(Candidate candidate, @Nullable Candidate above, boolean contraindications) {
            for (String key : candidate.own(above)) {
                Remark remark = candidate.remarks().get(key);
                if (remark != null && remark.openDanger() && remark.contraindicates() == contraindications) {
                    statements.putIfAbsent(remark.statement().id(), remark.statement());
                    List<String> facts = new ArrayList<>(about.missingAt(remark.waitsFor()));
                    facts.subList(0, contraindications ? facts.size() : Math.min(MOST_FACTS, facts.size()))
                            .forEach(fact -> byFact.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                                    .add(candidate));
                }
            }
        }

        private Map<String, Set<String>> byOptions() {
            Map<String, Set<String>> byOptions = new LinkedHashMap<>();
            byFact.forEach((fact, options) -> byOptions
                    .computeIfAbsent(whom(options), o -> new LinkedHashSet<>())
                    .add(fact));
            return byOptions;
        }
    }

    void all(Page page, Set<String> printed) {
        group(page, Labels.OPEN_CONTRAINDICATION, new Dangers(true), printed);
        group(page, Labels.OPEN_CAUTION, new Dangers(false), printed);
    }

    private void group(Page page, Labels label, Dangers dangers, Set<String> printed) {
        if (dangers.statements.isEmpty()) {
            return;
        }
        Body body = new Body();
        dangers.byOptions()
                .forEach((whom, facts) -> body.text(body.isEmpty() ? "" : about.say(Labels.ALSO))
                        .text(about.list(facts))
                        .strong(whom));
        body.text(" ").all(sentences.ids(dangers.statements.values()));
        printed.addAll(dangers.statements.keySet());
        page.add(Kind.GROUP, about.say(label), body, dangers.statements.keySet());
    }

    /** Which options are meant, where not all are. */
    private String whom(Set<Candidate> options) {
        return options.containsAll(top) ? "" : " " + about.say(Labels.FOR, about.list(names(options)));
    }

    /** The options; one word for finer forms. */
    private List<String> names(Set<Candidate> options) {
        List<String> names = new ArrayList<>();
        for (Candidate candidate : top) {
            String name = Shared.name(about, candidate, top);
            long parts = candidate.parts().stream().filter(options::contains).count();
            if (options.contains(candidate)) {
                names.add(name);
            } else if (parts > 0) {
                names.add(
                        about.say(Labels.SOME_OF, name, parts, candidate.parts().size()));
            }
        }
        return names;
    }
}
