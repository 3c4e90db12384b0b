package org.osteoboard.report.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.Labels;
import org.osteoboard.report.page.Body;
import org.osteoboard.report.page.Line.Kind;
import org.osteoboard.report.page.Page;

/** What a hospital's own pack adds: that it was given, and what is not available there. */
final class Local {
    private static final int SOURCES = 2;

    private final Case about;
    private final Page page;

    Local(Case about, Page page) {
        this.about = about;
        this.page = page;
    }

    /** The name of an option, marked where it is not available here. */
    static Text name(OptionEntry option) {
        return option.unavailable()
                ? new Text(
                        Labels.UNAVAILABLE.in(Lang.JA, option.name().ja()),
                        Labels.UNAVAILABLE.in(Lang.EN, option.name().en()))
                : option.name();
    }

    /** Whose pack it is. */
    void notice() {
        Proposal.Pack pack = about.proposal.versions().pack();
        if (pack.given()) {
            Body body = Body.of(about.say(Labels.LOCAL_PACK, about.say(pack.name()), pack.version()));
            page.add(Kind.NOTICE, body, pack.id());
        }
    }

    /** What is not available here, and why. */
    void unavailable() {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (ModalityEntry modality : about.proposal.modalities()) {
            for (OptionEntry option : modality.options()) {
                if (option.unavailable()) {
                    option.statements()
                            .forEach(said -> options.computeIfAbsent(said.statement(), key -> new LinkedHashSet<>())
                                    .add(about.say(option.name())));
                }
            }
        }
        List<StatementEntry> statements = about.proposal.statements().stream()
                .filter(statement -> statement.kind().equals("unavailable"))
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        page.add(Kind.SECTION, Body.of(about.say(Labels.UNAVAILABLE_OPTIONS)), "unavailable");
        Sentences sentences = new Sentences(about);
        for (StatementEntry statement : statements) {
            Body body = new Body()
                    .strong(about.list(options.getOrDefault(statement.id(), Set.of())) + ": ")
                    .text(about.say(statement.text()))
                    .all(sentences.qualified(statement, SOURCES));
            page.add(Kind.ROW, body, statement.id());
        }
    }
}
