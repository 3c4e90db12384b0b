package org.osteoboard.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.review.FactorUses;
import org.osteoboard.engine.review.Review;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import picocli.CommandLine;

/** Which statements, options and scores {@code knowledge list} lists: those that pass everything that is asked for. */
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

    @CommandLine.Option(
            names = "--jurisdiction",
            paramLabel = "CODE",
            completionCandidates = KnowledgeWords.Jurisdictions.class)
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
        KnowledgeWords.known(jurisdiction, new KnowledgeWords.Jurisdictions(), "--jurisdiction");
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

    /** The options of which a statement that passes speaks; all of a modality, a family or the catalogue if no more is asked. */
    List<Option> options(Catalogue catalogue, FactorTable table) throws Trouble {
        Set<Statement> found = of(catalogue, table).keySet();
        boolean every = kind == null
                && factor == null
                && source == null
                && jurisdiction == null
                && verification == null
                && !ours;
        return catalogue.options().values().stream()
                .filter(each -> is(modality, each.modality().id()))
                .filter(each -> option == null
                        || each.id().equals(option)
                        || each.families().contains(option))
                .filter(each -> every || found.stream().anyMatch(statement -> Review.speaksOf(statement, each)))
                .toList();
    }

    /** The scores that look at the factor, cite the source and are verified as asked. */
    List<ScoreTable> scores(Catalogue catalogue, FactorTable table) throws Trouble {
        if (modality != null || kind != null || option != null || jurisdiction != null || ours) {
            throw new Trouble(
                    Exit.USAGE,
                    "--scores と組み合わせられるのは --factor、--source、--verification です。",
                    "--scores goes with --factor, --source and --verification only.");
        }
        of(catalogue, table);
        Set<ScoreTable> reading = factor == null
                ? Set.copyOf(catalogue.scores())
                : new FactorUses(catalogue, table).scores(table.named(factor)).keySet();
        return catalogue.scores().stream()
                .filter(reading::contains)
                .filter(each -> is(verification, each.verification()))
                .filter(each -> source == null
                        || each.sources().stream()
                                .anyMatch(cited -> cited.source().equals(source)))
                .toList();
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
