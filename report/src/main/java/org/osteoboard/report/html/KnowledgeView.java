package org.osteoboard.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.AimRow;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Modality;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Source;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.explain.ConditionWords;
import org.osteoboard.engine.review.Citations;
import org.osteoboard.engine.review.Review;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.text.Text;

/** What the templates of the knowledge page ask for. */
public final class KnowledgeView {
    private static final int BOOKLET_LINES = 63;

    private final Catalogue catalogue;
    private final FactorTable table;
    private final ReviewData review;
    private final Citations citations;
    private final ConditionWords words;

    KnowledgeView(Catalogue catalogue, FactorTable table, ReviewData review) {
        this.catalogue = catalogue;
        this.table = table;
        this.review = review;
        this.citations = new Citations(catalogue);
        this.words = new ConditionWords(table);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public String version() {
        return Catalogue.VERSION;
    }

    public ReviewData review() {
        return review;
    }

    public List<Factor> factors() {
        return table.all();
    }

    public List<Modality> modalities() {
        return List.of(Modality.values());
    }

    public List<Option> options(Modality modality) {
        return catalogue.options().values().stream()
                .filter(option -> option.modality() == modality)
                .toList();
    }

    /** Statements by the file they stand in, in the order of the catalogue. */
    public Map<String, List<Statement>> files() {
        Map<String, List<Statement>> files = new LinkedHashMap<>();
        for (Statement statement : catalogue.statements()) {
            files.computeIfAbsent(statement.file().replace(".drl", ""), file -> new ArrayList<>())
                    .add(statement);
        }
        return files;
    }

    /** The statements about an option, by kind, in the order of kinds. */
    public Map<Kind, List<Statement>> about(Option option) {
        Map<Kind, List<Statement>> byKind = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Statement> about = catalogue.statements().stream()
                    .filter(each -> each.kind() == kind && Review.speaksOf(each, option))
                    .toList();
            if (!about.isEmpty()) {
                byKind.put(kind, about);
            }
        }
        return byKind;
    }

    /** The name of an option or a family. */
    public Text name(String id) {
        Option option = catalogue.options().get(id);
        if (option != null) {
            return option.name();
        }
        return catalogue.families().containsKey(id)
                ? catalogue.families().get(id).name()
                : new Text(id, id);
    }

    /** Where on the page an option or a family stands. */
    public String place(String id) {
        return (catalogue.options().containsKey(id) ? "option-" : "family-") + id;
    }

    /** The name of a topic. */
    public Text topic(String id) {
        Topic topic = catalogue.topics().get(id);
        return topic == null ? new Text(id, id) : topic.name();
    }

    /** The title of a file of statements. */
    public Text title(String file) {
        return FileTitles.of(file);
    }

    /** Whether no statement speaks of an aim. */
    public boolean silent(AimRow aim) {
        return aim.concerns().isEmpty() && aim.links().values().stream().allMatch(Map::isEmpty);
    }

    /** What a statement says that an option may do for an aim. */
    public static Text effect(Aim.Effect effect) {
        return switch (effect) {
            case SERVES -> new Text("役立ちうる", "may serve it");
            case LITTLE -> new Text("ほとんど寄与しない", "does little for it");
            case COSTS -> new Text("損なうおそれ", "may cost it");
        };
    }

    public Factor factor(FactorRef ref) {
        return table.get(ref);
    }

    public ConditionNode condition(Condition condition) {
        return ConditionNode.of(condition, words);
    }

    /** The source of a citation in a few words. */
    public String title(Citation citation) {
        Source source = catalogue.sources().get(citation.source());
        return source == null ? "" : source.title();
    }

    public Iterable<String> citing(Source source) {
        return citations.of(source.id());
    }

    /** The address of a source if a browser may follow it; empty else. */
    public String link(Source source) {
        String url = source.url();
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /** What carries each line of the booklet: ids of statements, texts about missing facts, and terms. */
    public Map<String, List<String>> booklet() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (int i = 1; i <= BOOKLET_LINES; i++) {
            String line = String.format(java.util.Locale.ROOT, "S%02d", i);
            List<String> ids = new ArrayList<>();
            catalogue.statements().stream()
                    .filter(each -> each.seed().contains(line))
                    .forEach(each -> ids.add(each.id()));
            catalogue.missingTexts().stream()
                    .filter(each -> each.seed().contains(line))
                    .forEach(each -> ids.add(each.id()));
            catalogue.glossary().stream()
                    .filter(each -> each.seed().contains(line))
                    .forEach(each -> ids.add(each.id()));
            lines.put(line, ids);
        }
        return lines;
    }

    /** Where on the page {@code id} stands: a score, a disagreement, or what has its own id. */
    public String anchor(String id) {
        if (catalogue.contentions().containsKey(id)) {
            return "contention-" + id;
        }
        return catalogue.scores().stream().anyMatch(score -> score.id().equals(id)) ? "score-" + id : id;
    }

    /** The points of a level; a dash where a level is a class or a formula's word. */
    public static String points(ScoreTable score, ScoreTable.Level level) {
        return score.form() == ScoreTable.Form.POINTS ? span(level.low(), level.high()) : "–";
    }

    public static String span(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    /** How far a text was checked against its source, in words. */
    public static Text verification(String verification) {
        return switch (verification) {
            case "verified" -> new Text("出典で確認", "verified");
            case "partly" -> new Text("† 一部だけ確認", "† partly verified");
            default -> new Text("†† 未確認", "†† not verified");
        };
    }

    /** False for the texts of a field that is left empty. */
    public static boolean said(Text text) {
        return !text.ja().isEmpty();
    }
}
