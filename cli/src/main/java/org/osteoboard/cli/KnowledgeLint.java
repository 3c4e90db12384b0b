package org.osteoboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.review.Concern;
import org.osteoboard.engine.review.Finding;
import org.osteoboard.engine.review.Review;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code knowledge lint}: what a reviewer wants to see of the knowledge, and the build cannot refuse. */
@Command(name = "lint")
final class KnowledgeLint implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--strict",
            arity = "1..*",
            paramLabel = "KIND",
            completionCandidates = KnowledgeWords.Concerns.class)
    List<String> strict = List.of();

    KnowledgeLint(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Trouble {
        for (String kind : strict) {
            KnowledgeWords.known(kind, new KnowledgeWords.Concerns(), "--strict");
        }
        List<Finding> findings = Review.of(Catalogue.load(), FactorTable.load());
        StringBuilder out = new StringBuilder();
        boolean refused = false;
        for (Concern concern : Concern.values()) {
            List<Finding> found =
                    findings.stream().filter(each -> each.concern() == concern).toList();
            out.append(concern.id()).append("  ").append(concern.label().in(terminal.lang()));
            out.append(": ").append(found.size()).append('\n');
            for (Finding each : found) {
                out.append("  ").append(each.id()).append("  ");
                out.append(each.detail().in(terminal.lang())).append('\n');
            }
            refused |= strict.contains(concern.id()) && !found.isEmpty();
        }
        Output.write(out.toString(), null, terminal);
        return refused ? Exit.SOME_UNUSABLE : Exit.DONE;
    }
}
