package org.osteoboard.cli;

import java.util.List;
import java.util.Optional;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Contention;
import org.osteoboard.engine.catalogue.MissingText;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Term;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.review.Citations;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.text.Lang;

/** The entries of the knowledge in words, found by id. */
final class KnowledgeText {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final ReviewData review = ReviewData.load();
    private final Entries page;

    KnowledgeText(Catalogue catalogue, FactorTable table, Lang lang) {
        this.catalogue = catalogue;
        this.table = table;
        this.page = new Entries(lang);
    }

    /** Shows one entry; false if there is none of this id. */
    boolean show(String id) {
        Statement statement = catalogue.find(id);
        Factor factor = table.find(id);
        Contention contention = catalogue.contentions().get(id);
        if (statement != null) {
            new StatementText(catalogue, table, review, page).page(statement);
        } else if (catalogue.options().containsKey(id)) {
            new OptionText(catalogue, page).option(catalogue.options().get(id));
        } else if (catalogue.families().containsKey(id)) {
            new OptionText(catalogue, page).family(catalogue.families().get(id));
        } else if (factor != null) {
            new FactorText(catalogue, table, page).page(factor);
        } else if (catalogue.sources().containsKey(id)) {
            source(catalogue.sources().get(id));
        } else if (catalogue.topics().containsKey(id)) {
            topic(catalogue.topics().get(id));
        } else if (contention != null) {
            page.out().append(page.out().length() > 0 ? "\n" : "");
            new ContentionText(catalogue, page.lang(), page.out()).all(contention);
        } else {
            return missing(id) || term(id) || score(id) || bookletLine(id);
        }
        return true;
    }

    private void source(Source source) {
        page.head(source.id(), source.title());
        page.entry("", source.org() + " " + source.year());
        page.entry("", source.url());
        String note = source.note().in(page.lang());
        page.entry(page.in("読み方", "read as"), source.read() + (note.isEmpty() ? "" : " - " + note));
        page.heading(page.in("引用する文", "cited by"));
        for (String id : new Citations(catalogue).of(source.id())) {
            Statement statement = catalogue.find(id);
            if (statement == null) {
                page.inner(id);
            } else {
                page.innerLine(statement);
            }
        }
    }

    private void topic(Topic topic) {
        page.head(topic.id(), topic.alert() ? page.in("警告", "alert") : page.in("全体", "note"));
        page.both(topic.name());
        for (FactorRef ref : topic.signs()) {
            page.entry(page.in("徴候", "sign"), table.get(ref).label());
        }
        page.heading(page.in("文", "statements"));
        catalogue.ofTopic(topic.id()).forEach(page::innerLine);
    }

    private boolean missing(String id) {
        Optional<MissingText> found = catalogue.missingTexts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        found.ifPresent(missing -> {
            page.head(id, page.in("足りない情報についての文", "said where a fact is missing"));
            page.both(missing.text());
            missing.factors()
                    .forEach(ref ->
                            page.entry(page.in("項目", "factor"), table.get(ref).label()));
            page.sources(missing.sources(), catalogue);
            page.entry(page.in("元の行", "seed lines"), String.join(", ", missing.seed()));
        });
        return found.isPresent();
    }

    private boolean term(String id) {
        Optional<Term> found = catalogue.glossary().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        found.ifPresent(term -> {
            page.head(id, term.term().in(page.lang()));
            page.both(term.text());
            page.sources(term.sources(), catalogue);
            page.entry(page.in("元の行", "seed lines"), String.join(", ", term.seed()));
        });
        return found.isPresent();
    }

    private boolean score(String id) {
        Optional<ScoreTable> found =
                catalogue.scores().stream().filter(each -> each.id().equals(id)).findFirst();
        found.ifPresent(score -> {
            page.out().append(page.out().length() > 0 ? "\n" : "");
            new ScoreText(page.lang(), page.out()).page(score);
            page.sources(score.sources(), catalogue);
        });
        return found.isPresent();
    }

    /** A line of the booklet: what carries it. Its own words are in the booklet. */
    private boolean bookletLine(String id) {
        List<Statement> carrying = catalogue.statements().stream()
                .filter(each -> each.seed().contains(id))
                .toList();
        List<MissingText> missing = catalogue.missingTexts().stream()
                .filter(each -> each.seed().contains(id))
                .toList();
        List<Term> terms = catalogue.glossary().stream()
                .filter(each -> each.seed().contains(id))
                .toList();
        if (carrying.isEmpty() && missing.isEmpty() && terms.isEmpty()) {
            return false;
        }
        page.head(id, page.in("元の冊子の行", "a line of the booklet"));
        page.heading(page.in("これを担うもの", "carried by"));
        for (Statement statement : carrying) {
            page.innerLine(statement);
            page.inner("  " + page.in("試験の症例 ", "vignettes: ")
                    + review.vignettes(statement.id()).size());
        }
        missing.forEach(each -> page.inner(each.id() + "  " + each.text().in(page.lang())));
        terms.forEach(each -> page.inner(each.id() + "  " + each.term().in(page.lang())));
        return true;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
