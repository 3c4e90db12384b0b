package org.osteoboard.model.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osteoboard.model.casefile.Complaints.Place;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Node.Scalar;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.source.SourceReader;
import org.osteoboard.model.source.SourceResult;
import org.osteoboard.model.text.Text;

/**
 * Reads a case file, YAML or JSON, against the factor table: strictly, and all problems at once. What could be read is
 * kept, so that alerts can be looked for in it. Immutable and thread-safe.
 */
public final class CaseReader {
    /** The version of the case-file format this reader reads. */
    public static final int FORMAT = 1;

    static final int LONGEST_LABEL = 64;
    static final int LONGEST_NOTE = 4000;
    static final int MOST_LESIONS = 500;

    /** Keys at the top that are no factors. */
    static final List<String> HEAD = List.of("osteoboard", "case", "as-of", "note");

    /** Keys at the top that must be there. */
    static final List<String> REQUIRED = List.of("osteoboard", "case", "as-of", "jurisdiction");

    /** Letters, digits and few signs; not what reports call the patient and the lesions that are only counted. */
    static final Pattern LESION_ID = Pattern.compile("^(?!(?:patient|undescribed)$)[A-Za-z0-9._-]{1,64}$");

    static final String LESIONS = "lesions";
    static final String BONE = "bone-metastases";
    static final String GOALS = "goals";

    private final FactorTable table;
    private final Keys patientKeys;
    private final Keys lesionKeys;
    private final Set<String> legalKeys = new HashSet<>(HEAD);

    public CaseReader(FactorTable table) {
        this.table = table;
        patientKeys = Keys.of(table.ofPatient());
        lesionKeys = Keys.of(table.ofLesion());
        legalKeys.addAll(List.of(LESIONS, "id", "about", "words", "value", "unit", "on", "one-of"));
        addTo(legalKeys, patientKeys);
        addTo(legalKeys, lesionKeys);
    }

    private static void addTo(Set<String> names, Keys keys) {
        names.addAll(keys.children().keySet());
        keys.children().values().forEach(child -> addTo(names, child));
    }

    /** Reads {@code bytes}; never throws for what is in them. */
    public ReadResult read(byte[] bytes, Format format) {
        SourceResult source = tree(bytes, format);
        return new Pass(digest(bytes)).read(source.root(), source.problems());
    }

    /** The tree of values in {@code bytes}, before any of them is understood. */
    public SourceResult tree(byte[] bytes, Format format) {
        return SourceReader.read(bytes, format, legalKeys::contains);
    }

    /** Reads a case that is already a tree of values. */
    public ReadResult read(Node root) {
        return new Pass(digest(root.toString().getBytes(StandardCharsets.UTF_8))).read(root, List.of());
    }

    /** As {@link CaseFile#sha256()} has it. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One reading of one file. */
    private final class Pass {
        private final Complaints complaints = new Complaints();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Lesion> lesions = new ArrayList<>();
        private final List<Goal> goals = new ArrayList<>();
        private final String sha256;
        private boolean lesionsListed;
        private String label = "";
        private String note = "";
        private @Nullable LocalDate asOf;

        Pass(String sha256) {
            this.sha256 = sha256;
        }

        ReadResult read(@Nullable Node root, List<Problem> before) {
            complaints.addAll(before);
            Place top = new Place("", "", root == null ? 0 : root.line());
            if (root instanceof Node.Mapping mapping) {
                head(mapping, top);
                AnswerReader reader = new AnswerReader(complaints, asOf);
                for (Node.Entry entry : mapping.entries()) {
                    if (!HEAD.contains(entry.key())) {
                        entry(entry, patientKeys, top, reader, answers, true);
                    }
                }
                addImplied(answers);
            } else if (root != null) {
                complaints.add("wrong-type", top, "症例はキーと値の組で書いてください。", "A case is a mapping of keys to values.");
            } else if (before.isEmpty()) {
                complaints.add("empty-file", top, "ファイルが空です。", "The file is empty.");
            }
            CaseFile file = new CaseFile(
                    label,
                    asOf,
                    List.copyOf(answers),
                    List.copyOf(lesions),
                    lesionsListed,
                    List.copyOf(goals),
                    note,
                    sha256);
            return new ReadResult(file, complaints.problems(), complaints.warnings());
        }

        private void head(Node.Mapping mapping, Place top) {
            boolean format = false;
            boolean dated = false;
            boolean labelled = false;
            boolean jurisdiction = false;
            for (Node.Entry entry : mapping.entries()) {
                Place place = top.key(entry.key(), entry.line());
                switch (entry.key()) {
                    case "osteoboard" -> {
                        format = true;
                        if (!"1".equals(scalar(entry.value(), place))) {
                            complaints.add(
                                    "format-version", place, "はこの版では 1 でなければなりません。", "must be 1 in this version.");
                        }
                    }
                    case "case" -> {
                        labelled = true;
                        label = label(scalar(entry.value(), place), place);
                    }
                    case "as-of" -> {
                        dated = true;
                        String text = scalar(entry.value(), place);
                        asOf = text == null ? null : Dates.day(text.strip());
                        if (asOf == null && text != null) {
                            complaints.add(
                                    "not-a-date",
                                    place,
                                    "は日付でなければなりません。",
                                    "must be a date.",
                                    new Text("書き方: 2026-11-18 (西暦)", "Write 2026-11-18."));
                        }
                    }
                    case "note" -> note = note(entry.value(), place);
                    case "jurisdiction" -> jurisdiction = true;
                    default -> {
                        // read afterwards, when the as-of date is known
                    }
                }
            }
            require(format, top, "osteoboard: 1", "osteoboard");
            require(labelled, top, "case: TB-2026-041", "case");
            require(dated, top, "as-of: 2026-11-18", "as-of");
            require(jurisdiction, top, "jurisdiction: JP", "jurisdiction");
        }

        private void require(boolean present, Place top, String example, String key) {
            if (!present) {
                complaints.add(
                        "missing-key",
                        top,
                        "必須のキー " + key + " がありません。",
                        "The mandatory key " + key + " is missing.",
                        new Text("例: " + example, "Example: " + example));
            }
        }

        private @Nullable String scalar(Node node, Place place) {
            if (node instanceof Scalar scalar && scalar.form() == Node.Form.REJECTED) {
                return null;
            }
            if (node instanceof Scalar scalar && scalar.form() != Node.Form.NULL) {
                return scalar.text();
            }
            complaints.add("wrong-type", place, "は 1 つの値でなければなりません。", "must be a single value.");
            return null;
        }

        private String label(@Nullable String text, Place place) {
            if (text == null) {
                return "";
            }
            boolean good = !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_LABEL;
            good &= text.codePoints()
                    .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/');
            if (!good) {
                complaints.add(
                        "case-label",
                        place,
                        "は文字・数字・- _ . / だけで 64 字までです。氏名は書かないでください。",
                        "takes letters, digits and - _ . / only, up to 64. Never a name.");
                return "";
            }
            return text;
        }

        private String note(Node node, Place place) {
            String text = scalar(node, place);
            if (text != null && text.length() > LONGEST_NOTE) {
                complaints.add("too-long", place, "は 4000 字までです。", "is longer than 4000 characters.");
                return "";
            }
            return text == null ? "" : text;
        }

        private void entry(
                Node.Entry entry, Keys parent, Place above, AnswerReader reader, List<Answer> into, boolean ofPatient) {
            Keys keys = parent.children().get(entry.key());
            if (keys == null) {
                if (ofPatient
                        && above.pointer().equals("/" + BONE)
                        && entry.key().equals(LESIONS)) {
                    lesions(entry.value(), above.key(LESIONS, entry.line()), reader);
                } else {
                    unknownKey(entry, parent, above, ofPatient);
                }
                return;
            }
            Place place = above.key(entry.key(), entry.line());
            Factor factor = keys.factor();
            if (!keys.members().isEmpty()) {
                members(entry.value(), keys.members(), place, into);
            } else if (factor != null
                    && !(entry.value() instanceof Node.Mapping
                            && !keys.children().isEmpty())) {
                Answer answer = reader.read(factor, entry.value(), place);
                if (answer != null) {
                    into.add(answer);
                }
            } else if (entry.value() instanceof Node.Mapping mapping) {
                for (Node.Entry child : mapping.entries()) {
                    entry(child, keys, place, reader, into, ofPatient);
                }
            } else if (!isNull(entry.value())) {
                complaints.add("wrong-type", place, "はキーと値の組でなければなりません。", "must be a mapping of keys to values.");
            }
        }

        /** A section without anything in it, as a template has it, says nothing. */
        private static boolean isNull(Node node) {
            return node instanceof Scalar scalar && scalar.form() == Node.Form.NULL;
        }

        private void unknownKey(Node.Entry entry, Keys parent, Place above, boolean ofPatient) {
            List<String> legal = new ArrayList<>(parent.children().keySet());
            if (ofPatient && above.pointer().isEmpty()) {
                legal.addAll(HEAD);
            }
            if (ofPatient && above.pointer().equals("/" + BONE)) {
                legal.add(LESIONS);
            }
            if (!ofPatient && parent == lesionKeys) {
                legal.addAll(List.of("id", "note"));
            }
            complaints.unknownKey(above, entry.key(), entry.line(), legal);
        }

        /** A list of words: complete if it is present. */
        private void members(Node node, Map<String, Factor> members, Place place, List<Answer> into) {
            if (node instanceof Scalar scalar) {
                whole(scalar, members, place, into);
                return;
            }
            if (!(node instanceof Node.Sequence sequence)) {
                complaints.add("wrong-type", place, "はリストでなければなりません。", "must be a list.");
                return;
            }
            boolean readable = true;
            List<String> found = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                Place at = place.item(i, item.line());
                String word =
                        item instanceof Node.Mapping mapping && place.pointer().equals("/" + GOALS)
                                ? goal(mapping, at)
                                : scalar(item, at);
                if (word != null && members.containsKey(word)) {
                    found.add(word);
                    continue;
                }
                // What a goal without "about" is about stays open: its words are never read.
                readable = false;
                if (word != null && !word.isEmpty()) {
                    complaints.unknownWord(at, word, members.keySet());
                }
            }
            for (Map.Entry<String, Factor> member : members.entrySet()) {
                boolean named = found.contains(member.getKey());
                if (named || readable) {
                    into.add(new Answer(
                            member.getValue(),
                            named ? ValueSet.YES : ValueSet.NO,
                            Answer.Kind.STATED,
                            null,
                            place.pointer(),
                            place.line()));
                }
            }
        }

        /** {@code none}, {@code unknown} or {@code pending} in place of a list. */
        private void whole(Scalar scalar, Map<String, Factor> members, Place place, List<Answer> into) {
            if (scalar.form() == Node.Form.REJECTED) {
                return;
            }
            String text = scalar.text().strip();
            ValueSet values = text.equals("none") ? ValueSet.NO : ValueSet.YES_OR_NO;
            Answer.Kind kind = switch (text) {
                case "none" -> Answer.Kind.STATED;
                case "unknown" -> Answer.Kind.UNKNOWN;
                case "pending" -> Answer.Kind.PENDING;
                default -> null;
            };
            if (kind == null) {
                complaints.add(
                        "wrong-type",
                        place,
                        "はリストでなければなりません (なければ none)。",
                        "must be a list (none if there is nothing).");
                return;
            }
            for (Factor member : members.values()) {
                into.add(new Answer(member, values, kind, null, place.pointer(), place.line()));
            }
        }

        /** A goal: what it is about, and the person's words. Gives the word it is about, "" if none, null if unreadable. */
        private @Nullable String goal(Node.Mapping mapping, Place place) {
            String about = "";
            String words = "";
            boolean good = true;
            for (Node.Entry entry : mapping.entries()) {
                Place at = place.key(entry.key(), entry.line());
                switch (entry.key()) {
                    case "about" -> {
                        String text = scalar(entry.value(), at);
                        about = text == null ? "" : text;
                        good &= text != null;
                    }
                    case "words" -> words = note(entry.value(), at);
                    default -> {
                        good = false;
                        complaints.unknownKey(place, entry.key(), at.line(), List.of("about", "words"));
                    }
                }
            }
            goals.add(new Goal(about, words, place.pointer()));
            return good ? about : null;
        }

        private void lesions(Node node, Place place, AnswerReader reader) {
            if (isNull(node)) {
                return;
            }
            if (!(node instanceof Node.Sequence sequence)) {
                complaints.add("wrong-type", place, "はリストでなければなりません。", "must be a list.");
                return;
            }
            if (sequence.items().size() > MOST_LESIONS) {
                complaints.add("too-many", place, "は 500 個までです。", "takes at most 500 lesions.");
                return;
            }
            lesionsListed = true;
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                Place at = place.item(i, item.line());
                if (item instanceof Node.Mapping mapping) {
                    lesion(mapping, at, reader, ids);
                } else {
                    complaints.add("wrong-type", at, "はキーと値の組でなければなりません。", "must be a mapping of keys to values.");
                }
            }
        }

        /** What a stated answer says of factors that are not answered themselves. */
        private void addImplied(List<Answer> told) {
            for (Answer answer : List.copyOf(told)) {
                for (Factor.Implied implied : answer.factor().implied()) {
                    boolean stated = told.stream()
                            .anyMatch(other -> other.factor().ref().equals(implied.factor())
                                    && other.kind() == Answer.Kind.STATED);
                    if (answer.kind() == Answer.Kind.STATED && !stated) {
                        told.removeIf(other -> other.factor().ref().equals(implied.factor()));
                        told.add(new Answer(
                                table.get(implied.factor()),
                                ValueSet.of(implied.mask()),
                                Answer.Kind.STATED,
                                null,
                                answer.pointer(),
                                answer.line()));
                    }
                }
            }
        }

        private void lesion(Node.Mapping mapping, Place place, AnswerReader reader, List<String> ids) {
            List<Answer> told = new ArrayList<>();
            String id = null;
            String remark = "";
            for (Node.Entry entry : mapping.entries()) {
                Place at = place.key(entry.key(), entry.line());
                switch (entry.key()) {
                    case "id" -> id = scalar(entry.value(), at);
                    case "note" -> remark = note(entry.value(), at);
                    default -> entry(entry, lesionKeys, place, reader, told, false);
                }
            }
            if (id == null || !LESION_ID.matcher(id).matches()) {
                complaints.add(
                        "lesion-id",
                        place,
                        "には id が必要です (英数字と . _ - で 64 字まで。patient と undescribed 以外)。",
                        "needs an id (letters, digits, . _ -, up to 64; neither patient nor undescribed).",
                        new Text("例: id: femur-R", "Example: id: femur-R"));
                id = "lesion-" + (ids.size() + 1);
            } else if (ids.contains(id)) {
                complaints.add("duplicate-id", place, "の id が重複しています。", "has the id of another lesion.");
            }
            while (ids.contains(id)) {
                id = id + "-" + (ids.size() + 1);
            }
            ids.add(id);
            LesionNames.compare(id, told, place, complaints);
            addImplied(told);
            lesions.add(new Lesion(id, place.pointer(), place.line(), List.copyOf(told), remark));
        }
    }
}
