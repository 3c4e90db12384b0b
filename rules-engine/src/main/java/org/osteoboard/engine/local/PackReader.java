package org.osteoboard.engine.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.local.Findings.Spot;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.SourceReader;
import org.osteoboard.model.source.SourceResult;

/**
 * Reads and checks a hospital's own pack: strictly, and all problems at once. Nothing in a pack is run; it is data in a
 * closed grammar. Immutable and thread-safe.
 */
public final class PackReader {
    /** The version of the pack format this reader reads, written as {@code osteoboard-pack}. */
    public static final int FORMAT = 1;

    /** The file that makes a folder a pack. */
    public static final String HEAD = "pack.yaml";

    static final String SOURCES = "sources.yaml";
    static final String TOPICS = "topics.yaml";

    private static final Pattern ID = Pattern.compile(LocalPack.PREFIX + "[A-Z0-9]+(-[A-Z0-9]+)*");
    static final int LONGEST_ID = 40;

    /** A pack holds no patient's words: pointers may name every key. */
    private static final Predicate<String> ANY_KEY = new Predicate<>() {
        @Override
        public boolean test(String key) {
            return true;
        }
    };

    private final FactorTable table;
    private final Catalogue catalogue;

    /** @param catalogue the knowledge the pack is to be added to */
    public PackReader(FactorTable table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** Reads the files of one folder; never throws for what is in them. */
    public PackResult read(List<PackFile> files) {
        return new Pass()
                .read(files.stream()
                        .sorted(Comparator.comparing(PackFile::name))
                        .toList());
    }

    /** One reading of one pack. */
    private final class Pass {
        private final Findings findings = new Findings();
        private final Cites cites = new Cites(catalogue, findings);
        private final Map<String, Topic> topics = new LinkedHashMap<>();
        private final Map<String, Spot> ids = new LinkedHashMap<>();
        private final List<Statement> statements = new ArrayList<>();
        private final Overlaps overlaps = new Overlaps(table, findings);

        PackResult read(List<PackFile> files) {
            Map<String, Node> roots = new LinkedHashMap<>();
            for (PackFile file : files) {
                SourceResult source = SourceReader.read(file.bytes(), Format.YAML, ANY_KEY);
                findings.addAll(file.name(), source.problems());
                if (source.root() != null) {
                    roots.put(file.name(), source.root());
                }
            }
            Node first = roots.remove(HEAD);
            if (first == null) {
                if (files.stream().noneMatch(file -> file.name().equals(HEAD))) {
                    findings.fault("no-head", Spot.of(HEAD), "ファイルがありません。", "no such file.");
                }
                return failed();
            }
            Fields head = Fields.of(first, Spot.of(HEAD), findings);
            HeadReader headReader = new HeadReader(findings);
            if (!headReader.isOfThisFormat(head)) {
                return failed();
            }
            if (tooMany(roots.values())) {
                return failed();
            }
            Proposal.Pack pack = headReader.read(head, digest(files));
            entries(SOURCES, roots).forEach(each -> cites.read(each.id, each.row));
            TopicReader topicReader = new TopicReader(table, findings);
            entries(TOPICS, roots).forEach(each -> topics.put(each.id, topicReader.read(each.id, each.row)));
            StatementReader reader = new StatementReader(table, catalogue, findings, cites, topics);
            for (String file : List.copyOf(roots.keySet())) {
                for (Entry entry : entries(file, roots)) {
                    statement(entry, reader);
                }
            }
            overlaps.check();
            return findings.none()
                    ? new PackResult(
                            Optional.of(new LocalPack(pack, cites.sources(), List.copyOf(topics.values()), statements)),
                            List.of(),
                            findings.warnings())
                    : failed();
        }

        private PackResult failed() {
            return new PackResult(Optional.empty(), findings.problems(), findings.warnings());
        }

        private boolean tooMany(Collection<Node> roots) {
            int count = 0;
            for (Node root : roots) {
                count +=
                        root instanceof Node.Mapping mapping ? mapping.entries().size() : 0;
            }
            if (count > PackLimits.STATEMENTS) {
                findings.fault(
                        "too-many",
                        Spot.of(HEAD),
                        "文・話題・出典は合わせて " + PackLimits.STATEMENTS + " 個までです（" + count + " 個）。",
                        "a pack holds at most " + PackLimits.STATEMENTS + " statements, topics and sources (" + count
                                + ").");
            }
            return count > PackLimits.STATEMENTS;
        }

        /** An id with what stands under it. */
        private record Entry(String id, Fields row) {}

        /** The entries of a file whose ids can be used; takes the file from {@code roots}. */
        private List<Entry> entries(String file, Map<String, Node> roots) {
            Node root = roots.remove(file);
            List<Entry> entries = new ArrayList<>();
            if (root != null) {
                for (Node.Entry each : Fields.of(root, Spot.of(file), findings).entries()) {
                    Spot spot = Spot.of(file).key(each.key(), each.line());
                    id(each.key(), spot);
                    Fields row = Fields.of(each.value(), spot, findings);
                    if (each.value() instanceof Node.Mapping) {
                        entries.add(new Entry(each.key(), row));
                    }
                }
            }
            return entries;
        }

        private void id(String id, Spot spot) {
            Spot other = ids.putIfAbsent(id, spot);
            boolean known = catalogue.find(id) != null
                    || catalogue.options().containsKey(id)
                    || catalogue.families().containsKey(id)
                    || catalogue.topics().containsKey(id)
                    || catalogue.sources().containsKey(id);
            if (known) {
                findings.fault(
                        "clashing-id",
                        spot,
                        "この ID は本体の知識のものです。院内パックは置き換えられません。",
                        "this id belongs to the knowledge, which a pack cannot replace.",
                        Findings.maybe(List.of(LocalPack.PREFIX + id)));
            } else if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
                findings.fault(
                        "bad-id",
                        spot,
                        "ID は " + LocalPack.PREFIX + " で始まる半角の大文字・数字・ハイフンで書きます（" + LONGEST_ID + " 文字まで）。",
                        "an id is " + LocalPack.PREFIX + " and capital letters, digits and hyphens (" + LONGEST_ID
                                + " characters at most).");
            } else if (other != null) {
                findings.fault(
                        "duplicate-id",
                        spot,
                        "この ID は " + other.file() + " の " + other.line() + " 行目にもあります。",
                        "this id also stands in " + other.file() + ", line " + other.line() + ".");
            }
        }

        private void statement(Entry entry, StatementReader reader) {
            int index = catalogue.statements().size() + statements.size();
            String file = entry.row.spot().file();
            reader.read(entry.id, index, file, entry.row).ifPresent(statement -> {
                statements.add(statement);
                overlaps.add(statement, entry.row.spot());
            });
        }
    }

    /** Digest of the names and bytes of all files, in the order of their names. */
    private static String digest(List<PackFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PackFile file : files) {
                digest.update((file.name() + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
