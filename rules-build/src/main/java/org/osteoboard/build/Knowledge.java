package org.osteoboard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything in the knowledge folder, checked against itself and the factor table. */
final class Knowledge {
    static final List<String> MODALITIES =
            List.of("painkillers", "bone-modifying-agents", "radiotherapy", "surgery", "rehabilitation");
    static final int SEED_LINES = 63;
    private static final Set<String> WORDS = Set.of("ja", "en");
    private static final Set<String> OPTION_KEYS =
            Set.of("modality", "target", "families", "part-of", "ja", "en", "plain");
    private static final Set<String> TOPIC_KEYS = Set.of("kind", "ja", "en", "signs");
    private static final Set<String> MISSING_KEYS =
            Set.of("factors", "ja", "en", "sources", "seed", "reviewed", "verification", "verification-note");
    private static final Set<String> TERM_KEYS = Set.of("ja", "en", "sources", "seed");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "org", "year", "url", "read", "note");
    private static final Set<String> VERIFICATIONS = Set.of("verified", "partly", "unverified");
    private static final Set<String> TABLES = Set.of(
            "options.yaml",
            "topics.yaml",
            "missing.yaml",
            "sources.yaml",
            "glossary.yaml",
            "contentions.yaml",
            "contradictions.yaml",
            "aims.yaml");

    private final FactorRows rows;
    private final Faults faults;
    private final DrlRules rules;
    private final Map<String, StatementText> statements = new LinkedHashMap<>();
    private final YamlMap families;
    private final YamlMap options;
    private final YamlMap topics;
    private final YamlMap missing;
    private final YamlMap glossary;
    private final YamlMap contentions;
    private final Aims aims;
    private final Map<String, YamlMap> sources = new LinkedHashMap<>();
    private final List<ScoreRows> scores = new ArrayList<>();
    private final List<ContradictionRow> contradictions = new ArrayList<>();

    Knowledge(Path folder, DrlFiles drl, FactorRows rows, Faults faults) throws IOException {
        this.rows = rows;
        this.faults = faults;
        this.rules = new DrlRules(drl, rows, faults);
        YamlMap catalogue = YamlMap.load(folder.resolve("options.yaml"), faults);
        this.families = catalogue.map("families");
        this.options = catalogue.map("options");
        this.topics = YamlMap.load(folder.resolve("topics.yaml"), faults);
        this.missing = YamlMap.load(folder.resolve("missing.yaml"), faults);
        this.glossary = YamlMap.load(folder.resolve("glossary.yaml"), faults);
        this.contentions = YamlMap.load(folder.resolve("contentions.yaml"), faults);
        this.aims = new Aims(YamlMap.load(folder.resolve("aims.yaml"), faults), this, faults);
        YamlMap pairs = YamlMap.load(folder.resolve("contradictions.yaml"), faults);
        pairs.keys().forEach(id -> contradictions.add(ContradictionRow.of(id, pairs.map(id), rows, faults)));
        readSources(folder.resolve("sources.yaml"));
        for (Path file : statementFiles(folder)) {
            readStatements(file);
        }
        for (Path file : files(folder.resolve("scores"))) {
            if (file.getFileName().toString().equals("sources.yaml")) {
                readSources(file);
            } else {
                YamlMap map = YamlMap.load(file, faults);
                for (String id : map.keys()) {
                    scores.add(new ScoreRows(id, map.map(id), rows, faults));
                }
            }
        }
        scores.sort(Comparator.comparingInt(score -> ScoreRows.ABOUT.indexOf(score.about())));
        checkStatements();
        checkOptions();
        aims.check();
        checkSeed();
        scores.forEach(score -> cited(score.id(), score.row().maps("sources"), score.cited()));
    }

    /** The files with the texts of statements. */
    static List<Path> statementFiles(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> !TABLES.contains(file.getFileName().toString()))
                .toList();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private void readSources(Path file) throws IOException {
        YamlMap map = YamlMap.load(file, faults);
        for (String id : map.keys()) {
            map.map(id).allow(SOURCE_KEYS);
            map.map(id).text("title");
            faults.check(sources.put(id, map.map(id)) == null, id, "is the id of two sources");
        }
    }

    private void readStatements(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        YamlMap map = YamlMap.load(file, faults);
        for (String id : map.keys()) {
            StatementText text = new StatementText(id, name, map.map(id));
            faults.check(statements.put(id, text) == null, id, "has two texts");
        }
    }

    private void checkStatements() {
        for (DrlRules.Rule rule : rules.byId().values()) {
            StatementText text = statements.get(rule.id());
            faults.check(text != null, rule.id(), "has a rule in " + rule.file() + ".drl and no text");
            faults.check(
                    text == null || text.file().equals(rule.file()),
                    rule.id(),
                    "its text must be in " + rule.file() + ".yaml");
        }
        for (StatementText text : statements.values()) {
            String id = text.id();
            faults.check(rules.byId().containsKey(id), id, "has a text in " + text.file() + ".yaml and no rule");
            faults.check(StatementText.KINDS.contains(text.kind()), id, "unknown kind " + text.kind());
            text.row().words();
            BriefCheck.of(id, text.row(), faults);
            PlainCheck.ofStatement(text, faults);
            sources(id, text.row());
            faults.check(text.row().has("reviewed"), id, "says no date of review");
            String verification = text.row().textOr("verification", "verified");
            faults.check(VERIFICATIONS.contains(verification), id, "unknown verification " + verification);
            for (String key : List.of("verification-note", "ours", "grade")) {
                text.row().wordsOrNone(key);
            }
            if (text.hasTopic()) {
                String topic = text.row().text("topic");
                faults.check(topics.has(topic), id, "unknown topic");
                String kind = topics.mapOrNone(topic).textOr("kind", text.kind());
                faults.check(
                        text.kind().equals(kind) || text.kind().equals("ask-patient"),
                        id,
                        "is of kind " + text.kind() + ", its topic of kind " + kind);
                faults.check(text.options().isEmpty(), id, "an alert or note has a topic, not options");
            } else {
                faults.check(!text.options().isEmpty(), id, "names no option");
                for (String option : text.options()) {
                    faults.check(options.has(option) || families.has(option), id, "unknown option " + option);
                }
            }
            faults.check(
                    !text.row().has("contention") || contentions.has(text.row().text("contention")),
                    id,
                    "unknown contention " + text.row().textOr("contention", ""));
            for (String path : text.row().texts("answered-by")) {
                faults.check(rows.find(path) != null, id, "answered-by names unknown factor " + path);
            }
        }
        for (String id : missing.keys()) {
            missing.map(id).allow(MISSING_KEYS);
            missing.map(id).words();
            sources(id, missing.map(id));
            for (String path : missing.map(id).texts("factors")) {
                faults.check(rows.find(path) != null, id, "names unknown factor " + path);
            }
        }
        for (String id : glossary.keys()) {
            glossary.map(id).allow(TERM_KEYS);
            sources(id, glossary.map(id));
        }
        Contentions disputes = new Contentions(contentions, statements, faults);
        disputes.check();
        disputes.sides().forEach(side -> sources(side.where(), side));
        for (String id : topics.keys()) {
            topics.map(id).allow(TOPIC_KEYS);
            topics.map(id).words();
            faults.check(
                    Set.of("alert", "note").contains(topics.map(id).text("kind")), id, "kind must be alert or note");
            for (String path : topics.map(id).texts("signs")) {
                faults.check(rows.find(path) != null, id, "sign is an unknown factor " + path);
            }
        }
    }

    private void sources(String id, YamlMap row) {
        cited(id, row.maps("sources"), row.maps("sources"));
    }

    private void cited(String id, List<YamlMap> own, List<YamlMap> all) {
        faults.check(!own.isEmpty(), id, "has no source");
        for (YamlMap source : all) {
            faults.check(sources.containsKey(source.text("id")), id, "unknown source " + source.text("id"));
        }
    }

    private void checkOptions() {
        Map<String, List<String>> openers = new HashMap<>();
        for (StatementText text : statements.values()) {
            DrlRules.Rule rule = rules.byId().get(text.id());
            if (rule == null) {
                continue;
            }
            if (text.kind().equals("opens")) {
                text.options()
                        .forEach(option -> openers.computeIfAbsent(option, o -> new ArrayList<>())
                                .add(text.id()));
            }
            for (String option : text.options()) {
                boolean ofPatient = options.map(option).textOr("target", "").equals("patient");
                faults.check(
                        !(text.kind().equals("opens") && options.has(option) && ofPatient != rule.aboutPatient()),
                        text.id(),
                        "opens " + option + " but speaks of another target");
            }
        }
        for (String id : options.keys()) {
            YamlMap option = options.map(id);
            option.allow(OPTION_KEYS);
            option.words();
            PlainCheck.ofOption(id, option, faults);
            faults.check(MODALITIES.contains(option.text("modality")), id, "unknown modality");
            faults.check(Set.of("patient", "lesion").contains(option.text("target")), id, "unknown target");
            List<String> opening = openers.getOrDefault(id, List.of());
            faults.check(opening.size() == 1, id, "needs exactly one opener, has " + opening);
            for (String family : option.texts("families")) {
                faults.check(families.has(family), id, "unknown family " + family);
            }
            String parent = option.textOr("part-of", "");
            faults.check(parent.isEmpty() || options.has(parent), id, "part of unknown option " + parent);
        }
        for (String family : families.keys()) {
            faults.check(openers.get(family) == null, family, "a family cannot be opened");
            families.map(family).allow(WORDS);
            families.map(family).words();
        }
    }

    private void checkSeed() {
        Set<String> carried = new HashSet<>();
        statements.values().forEach(text -> carried.addAll(text.seed()));
        for (YamlMap table : List.of(missing, glossary)) {
            table.keys().forEach(id -> carried.addAll(table.map(id).texts("seed")));
        }
        for (int i = 1; i <= SEED_LINES; i++) {
            String line = String.format("S%02d", i);
            faults.check(carried.remove(line), line, "is carried by no statement");
        }
        carried.forEach(line -> faults.add(line, "is no line of the booklet, S01 to S" + SEED_LINES));
    }

    FactorRows rows() {
        return rows;
    }

    Map<String, DrlRules.Rule> rules() {
        return rules.byId();
    }

    /** Statements in the order of files and rows. */
    Map<String, StatementText> statements() {
        return statements;
    }

    YamlMap families() {
        return families;
    }

    YamlMap options() {
        return options;
    }

    YamlMap topics() {
        return topics;
    }

    YamlMap missing() {
        return missing;
    }

    YamlMap glossary() {
        return glossary;
    }

    /** Where guidelines disagree, by id. */
    YamlMap contentions() {
        return contentions;
    }

    /** What may serve or cost a purpose of treatment or a goal of the person. */
    Aims aims() {
        return aims;
    }

    Map<String, YamlMap> sources() {
        return sources;
    }

    List<ScoreRows> scores() {
        return scores;
    }

    /** Stated facts that exclude each other. */
    List<ContradictionRow> contradictions() {
        return contradictions;
    }

    /** Ids of all texts that carry a line of the booklet. */
    Set<String> carriersOf(String line) {
        Set<String> ids = new LinkedHashSet<>();
        statements.values().stream().filter(t -> t.seed().contains(line)).forEach(t -> ids.add(t.id()));
        for (YamlMap table : List.of(missing, glossary)) {
            table.keys().stream()
                    .filter(id -> table.map(id).texts("seed").contains(line))
                    .forEach(ids::add);
        }
        return ids;
    }
}
