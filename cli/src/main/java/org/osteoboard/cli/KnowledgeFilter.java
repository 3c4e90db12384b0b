package org.osteoboard.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.review.FactorUses;
import org.osteoboard.engine.review.Review;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine;

/** Which statements {@code knowledge list} lists: those that pass everything that is asked for. */
final class KnowledgeFilter {
    @CommandLine.Option(
            names = "--modality",
            paramLabel = "WORD",
            completionCandidates = KnowledgeWords.Modalities.class)
    @Nullable
    String modality;

    @CommandLine.Option(names = "--kind", paramLabel = "WORD", completionCandidates = KnowledgeWords.Kinds.class)
    @Nullable
    String kind;

    @CommandLine.Option(names = "--factor", paramLabel = "PATH")
    @Nullable
    String factor;

    @CommandLine.Option(names = "--option", paramLabel = "ID")
    @Nullable
    String option;

    @CommandLine.Option(names = "--source", paramLabel = "ID")
    @Nullable
    String source;

    @CommandLine.Option(names = "--jurisdiction", paramLabel = "CODE")
    @Nullable
    String jurisdiction;

    @CommandLine.Option(
            names = "--verification",
            paramLabel = "WORD",
            completionCandidates = KnowledgeWords.Verifications.class)
    @Nullable
    String verification;

    @CommandLine.Option(names = "--ours")
    boolean ours;

    /** The statements that pass, each with the factors through which it tests the one asked for; none if none was. */
    Map<Statement, List<Factor>> of(Catalogue catalogue, FactorTable table) throws Trouble {
        KnowledgeWords.known(modality, new KnowledgeWords.Modalities(), "--modality");
        KnowledgeWords.known(kind, new KnowledgeWords.Kinds(), "--kind");
        KnowledgeWords.known(verification, new KnowledgeWords.Verifications(), "--verification");
        KnowledgeNames names = new KnowledgeNames(catalogue, table);
        if (option != null
                && !catalogue.options().containsKey(option)
                && !catalogue.families().containsKey(option)) {
            throw names.none(option);
        }
        if (source != null && !catalogue.sources().containsKey(source)) {
            throw names.none(source);
        }
        Map<Statement, List<Factor>> candidates = new LinkedHashMap<>();
        if (factor == null) {
            catalogue.statements().forEach(statement -> candidates.put(statement, List.of()));
        } else {
            Factor found = table.find(factor);
            if (found == null) {
                throw names.none(factor);
            }
            candidates.putAll(new FactorUses(catalogue, table).statements(found));
        }
        candidates.keySet().removeIf(statement -> !passes(statement, catalogue));
        return candidates;
    }

    private boolean passes(Statement statement, Catalogue catalogue) {
        return is(kind, statement.kind().id())
                && is(jurisdiction, statement.jurisdiction())
                && is(verification, statement.verification())
                && (!ours || !statement.ours().ja().isEmpty())
                && (source == null
                        || statement.sources().stream()
                                .anyMatch(each -> each.source().equals(source)))
                && (option == null || speaksOf(statement, option, catalogue))
                && (modality == null || speaksOfModality(statement, modality, catalogue));
    }

    private static boolean is(@Nullable String asked, String found) {
        return asked == null || asked.equals(found);
    }

    private static boolean speaksOf(Statement statement, String id, Catalogue catalogue) {
        Option option = catalogue.options().get(id);
        return option == null ? statement.options().contains(id) : Review.speaksOf(statement, option);
    }

    private static boolean speaksOfModality(Statement statement, String modality, Catalogue catalogue) {
        return catalogue.options().values().stream()
                .anyMatch(each -> each.modality().id().equals(modality) && Review.speaksOf(statement, each));
    }
}
