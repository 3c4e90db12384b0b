package org.osteoboard.engine.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Text;

/** Goes through the knowledge as it was loaded and notes every concern, in the order of the catalogue. */
public final class Review {
    private static final Text NONE = new Text("", "");

    private final Catalogue catalogue;
    private final FactorTable table;
    private final List<Finding> findings = new ArrayList<>();

    private Review(Catalogue catalogue, FactorTable table) {
        this.catalogue = catalogue;
        this.table = table;
    }

    /** Every finding, by concern. */
    public static List<Finding> of(Catalogue catalogue, FactorTable table) {
        Review review = new Review(catalogue, table);
        catalogue.statements().forEach(review::statement);
        catalogue.scores().forEach(review::score);
        review.sources();
        review.oldest();
        review.labels();
        review.options();
        new FactorUses(catalogue, table).unread().forEach(path -> review.factor(path));
        return review.findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::concern))
                .toList();
    }

    private void add(Concern concern, String id, Text detail) {
        findings.add(new Finding(concern, id, detail));
    }

    private void factor(String path) {
        add(Concern.NOT_READ_BY_RULES, path, table.named(path).label());
    }

    private void statement(Statement statement) {
        if (!statement.verification().equals("verified")) {
            add(
                    Concern.NOT_VERIFIED,
                    statement.id(),
                    Words.joined(statement.verification(), statement.verificationNote()));
        }
        ours(statement.id(), statement.ours());
        numbers(statement.id(), List.of(statement.text(), statement.brief(), statement.ours()));
    }

    private void ours(String id, Text ours) {
        if (!ours.equals(NONE)) {
            add(Concern.OURS, id, ours);
        }
    }

    private void numbers(String id, List<Text> texts) {
        for (Text text : texts) {
            if (!Tokens.same(text)) {
                add(Concern.NUMBERS_DIFFER, id, text);
            }
        }
    }

    private void score(ScoreTable score) {
        if (!score.verification().equals("verified")) {
            add(Concern.NOT_VERIFIED, score.id(), Words.joined(score.verification(), score.verificationNote()));
        }
        for (ScoreTable.Item item : score.items()) {
            if (!item.verification().equals("verified")) {
                add(Concern.NOT_VERIFIED, score.id(), Words.joined(item.verification(), item.label()));
            }
            ours(score.id(), item.ours());
        }
        numbers(score.id(), List.of(score.purpose(), score.use(), score.misuse()));
    }

    private void sources() {
        Citations citations = new Citations(catalogue);
        for (Source source : catalogue.sources().values()) {
            Set<String> citing = citations.of(source.id());
            if (citing.isEmpty()) {
                add(Concern.NOT_CITED, source.id(), Words.both(source.title()));
            }
            if (citing.size() == 1) {
                add(Concern.CITED_ONCE, source.id(), Words.both(String.join("", citing)));
            }
            if (!source.read().equals("primary")) {
                add(Concern.NOT_READ_IN_FULL, source.id(), Words.both(source.read() + " - " + source.title()));
            }
        }
    }

    private void oldest() {
        String oldest = catalogue.statements().stream()
                .map(Statement::reviewed)
                .min(String::compareTo)
                .orElse("");
        catalogue.statements().stream()
                .filter(each -> each.reviewed().equals(oldest))
                .forEach(each -> add(Concern.OLDEST_REVIEW, each.id(), Words.both(oldest)));
    }

    /** A label of one country has a counterpart if another country's speaks of an option of it and tests a fact of it. */
    private void labels() {
        List<Statement> labels = catalogue.statements().stream()
                .filter(each -> each.kind() == Kind.CONTRAINDICATION)
                .filter(each -> !each.jurisdiction().isEmpty())
                .toList();
        for (Statement each : labels) {
            boolean elsewhere = labels.stream()
                    .anyMatch(other -> !other.jurisdiction().equals(each.jurisdiction())
                            && meet(options(other), options(each))
                            && meet(tested(other), tested(each)));
            if (!elsewhere) {
                add(Concern.ONE_COUNTRY, each.id(), Words.joined(each.jurisdiction(), each.text()));
            }
        }
    }

    private static Set<FactorRef> tested(Statement statement) {
        return FactorUses.tested(statement.condition());
    }

    private Set<String> options(Statement statement) {
        Set<String> options = new LinkedHashSet<>();
        catalogue.options().values().stream()
                .filter(option -> speaksOf(statement, option))
                .forEach(option -> options.add(option.id()));
        return options;
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.stream().anyMatch(others::contains);
    }

    private void options() {
        for (Option option : catalogue.options().values()) {
            List<Statement> about = catalogue.statements().stream()
                    .filter(each -> speaksOf(each, option))
                    .toList();
            if (about.stream()
                    .noneMatch(each ->
                            Set.of(Kind.CONTRAINDICATION, Kind.SIDE_EFFECT).contains(each.kind()))) {
                long cautions = about.stream()
                        .filter(each -> each.kind() == Kind.CAUTION)
                        .count();
                add(
                        Concern.NO_DANGER,
                        option.id(),
                        new Text(
                                option.name().ja() + "（注意の文 " + cautions + "）",
                                option.name().en() + " (cautions: " + cautions + ")"));
            }
        }
    }

    /** True if a statement speaks of an option, by its id or by a family. */
    public static boolean speaksOf(Statement statement, Option option) {
        return statement.options().contains(option.id())
                || statement.options().stream().anyMatch(option.families()::contains);
    }
}
