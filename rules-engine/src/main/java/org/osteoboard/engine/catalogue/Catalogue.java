package org.osteoboard.engine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.factor.BinaryIn;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.proposal.Aim;

/** Everything the knowledge says, as data. Immutable. */
public final class Catalogue {
    /** Version of the knowledge; changes whenever a rule, a text or a table does. */
    public static final String VERSION = "2026.11";

    private static final Kind[] KINDS = Kind.values();
    private static final ScoreTable.Form[] FORMS = ScoreTable.Form.values();
    private static final Modality[] MODALITIES = Modality.values();

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();
    private final Map<String, Option> options = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, List<Statement>> byTopic = new HashMap<>();
    private final List<MissingText> missingTexts;
    private final List<Term> glossary;
    private final List<ScoreTable> scores;
    private final List<Contradicting> contradictions;
    private final Map<String, Contention> contentions = new LinkedHashMap<>();
    private final List<AimRow> aims;
    private final BitSet standingOfPatient = new BitSet();
    private final BitSet standingOfLesion = new BitSet();
    private final String sha256;

    private Catalogue(BinaryIn in, String sha256) throws IOException {
        this.sha256 = sha256;
        in.each(() -> new Source(in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.words()))
                .forEach(source -> sources.put(source.id(), source));
        in.each(() -> new Family(in.text(), in.words())).forEach(family -> families.put(family.id(), family));
        in.each(() -> new Option(
                        in.text(), in.words(), in.words(), MODALITIES[in.number()], in.flag(), in.texts(), in.text()))
                .forEach(option -> options.put(option.id(), option));
        in.each(() -> new Topic(in.text(), in.words(), in.flag(), in.each(in::factor)))
                .forEach(topic -> topics.put(topic.id(), topic));
        in.each(() -> statement(in));
        missingTexts =
                in.each(() -> new MissingText(in.text(), in.words(), in.each(in::factor), citations(in), in.texts()));
        glossary = in.each(() -> new Term(in.text(), in.words(), in.words(), citations(in), in.texts()));
        scores = in.each(() -> score(in));
        contradictions = in.each(() -> new Contradicting(in.text(), in.flag(), in.words(), in.condition()));
        in.each(() -> contention(in)).forEach(contention -> contentions.put(contention.id(), contention));
        aims = in.each(() -> aim(in));
    }

    private Catalogue(Catalogue base) {
        sha256 = base.sha256;
        sources.putAll(base.sources);
        families.putAll(base.families);
        options.putAll(base.options);
        topics.putAll(base.topics);
        base.statements.forEach(this::add);
        missingTexts = base.missingTexts;
        glossary = base.glossary;
        scores = base.scores;
        contradictions = base.contradictions;
        contentions.putAll(base.contentions);
        aims = base.aims;
    }

    /** This catalogue and, behind everything in it, more sources, topics and statements. Nothing can be replaced. */
    public Catalogue with(List<Source> moreSources, List<Topic> moreTopics, List<Statement> moreStatements) {
        Catalogue all = new Catalogue(this);
        boolean fresh = true;
        for (Source source : moreSources) {
            fresh &= all.sources.putIfAbsent(source.id(), source) == null;
        }
        for (Topic topic : moreTopics) {
            fresh &= all.topics.putIfAbsent(topic.id(), topic) == null;
        }
        for (Statement statement : moreStatements) {
            fresh &= statement.index() == all.statements.size() && !all.byId.containsKey(statement.id());
            all.add(statement);
        }
        if (!fresh) {
            throw new IllegalArgumentException("made for another catalogue");
        }
        return all;
    }

    /** The catalogue built with this version. */
    public static Catalogue load() {
        try (InputStream in = resource("catalogue.bin");
                InputStream digest = resource("knowledge.sha256")) {
            return new Catalogue(new BinaryIn(in), new String(digest.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Catalogue.class.getResourceAsStream("/org/osteoboard/rules/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }

    private Statement statement(BinaryIn in) throws IOException {
        Statement statement = new Statement(
                statements.size(),
                // The very text that the rule says, which is then found without comparing characters.
                in.text().intern(),
                KINDS[in.number()],
                in.flag(),
                in.texts(),
                in.text(),
                in.words(),
                in.words(),
                in.words(),
                citations(in),
                in.texts(),
                in.text(),
                in.text(),
                in.words(),
                in.words(),
                in.words(),
                in.words(),
                in.each(in::factor),
                in.text(),
                in.text(),
                in.text(),
                in.condition());
        add(statement);
        return statement;
    }

    private void add(Statement statement) {
        statements.add(statement);
        byId.put(statement.id(), statement);
        if (statement.standing()) {
            (statement.aboutPatient() ? standingOfPatient : standingOfLesion).set(statement.index());
        }
        if (!statement.topic().isEmpty()) {
            byTopic.computeIfAbsent(statement.topic(), topic -> new ArrayList<>())
                    .add(statement);
        }
    }

    private static List<Citation> citations(BinaryIn in) throws IOException {
        return in.each(() -> new Citation(in.text(), in.text()));
    }

    private static AimRow aim(BinaryIn in) throws IOException {
        FactorRef factor = in.factor();
        Map<Aim.Effect, Map<String, List<String>>> links = new EnumMap<>(Aim.Effect.class);
        for (Aim.Effect effect : Aim.Effect.values()) {
            Map<String, List<String>> byOption = new LinkedHashMap<>();
            in.each(() -> Map.entry(in.text(), in.texts()))
                    .forEach(link -> byOption.put(link.getKey(), link.getValue()));
            links.put(effect, byOption);
        }
        return new AimRow(factor, links, in.texts());
    }

    private static Contention contention(BinaryIn in) throws IOException {
        return new Contention(
                in.text(),
                in.words(),
                in.each(() -> new Contention.Side(in.words(), citations(in), in.texts())),
                in.texts());
    }

    private static ScoreTable score(BinaryIn in) throws IOException {
        return new ScoreTable(
                in.text(),
                FORMS[in.number()],
                in.factor(),
                in.text(),
                in.condition(),
                in.words(),
                in.words(),
                in.words(),
                in.each(() -> new ScoreTable.Item(
                        in.text(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.words(),
                        in.text(),
                        in.each(() -> new ScoreTable.Level(
                                in.text(),
                                new BigDecimal(in.text()),
                                new BigDecimal(in.text()),
                                in.words(),
                                in.condition())))),
                bands(in),
                in.each(() -> new ScoreTable.Scheme(in.words(), bands(in))),
                in.each(() -> new ScoreTable.Label(in.mask(), in.words())),
                in.words(),
                in.each(in::words),
                in.each(in::words),
                in.words(),
                in.words(),
                in.words(),
                in.text(),
                in.words(),
                citations(in));
    }

    private static List<ScoreTable.Band> bands(BinaryIn in) throws IOException {
        return in.each(() -> new ScoreTable.Band(
                new BigDecimal(in.text()),
                new BigDecimal(in.text()),
                in.text(),
                in.words(),
                in.each(() -> new ScoreTable.Figure(in.words(), in.text()))));
    }

    /** Sources by id. */
    public Map<String, Source> sources() {
        return sources;
    }

    public Map<String, Family> families() {
        return families;
    }

    /** Options by id, in the fixed order of the catalogue. */
    public Map<String, Option> options() {
        return options;
    }

    public Map<String, Topic> topics() {
        return topics;
    }

    /** Statements by index. */
    public List<Statement> statements() {
        return statements;
    }

    /** The indexes of what stands in every case, of the patient or of each lesion. The caller owns the set. */
    public BitSet standing(boolean aboutPatient) {
        return (BitSet) (aboutPatient ? standingOfPatient : standingOfLesion).clone();
    }

    public @Nullable Statement find(String id) {
        return byId.get(id);
    }

    /** What is said about an alert or a note, in the order of the catalogue. */
    public List<Statement> ofTopic(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    public List<MissingText> missingTexts() {
        return missingTexts;
    }

    public List<Term> glossary() {
        return glossary;
    }

    public List<ScoreTable> scores() {
        return scores;
    }

    /** Stated facts that exclude each other. */
    public List<Contradicting> contradictions() {
        return contradictions;
    }

    /** Where guidelines disagree, by id. */
    public Map<String, Contention> contentions() {
        return contentions;
    }

    /** Purposes of treatment and wishes of the person, with what may serve or cost them. */
    public List<AimRow> aims() {
        return aims;
    }

    /** Digest of the factor table and the whole catalogue, lower-case hex; made when they were built. */
    public String sha256() {
        return sha256;
    }
}
