package org.osteoboard.engine.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.model.factor.Condition;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.StatementEntry;
import org.osteoboard.model.text.Text;

/** Reads one statement of a pack. */
final class StatementReader {
    private static final List<String> KEYS =
            List.of("kind", "options", "topic", "when", "ja", "en", "brief", "sources", "answered-by", "reviewed");
    private static final List<String> WORDS = List.of("ja", "en");

    /** What a pack may not say: it opens nothing, and a label speaks for itself. */
    static final Set<Kind> NOT_LOCAL = EnumSet.of(Kind.OPENS, Kind.CONTRAINDICATION);

    private static final Text NONE = new Text("", "");

    private final FactorTable table;
    private final Catalogue catalogue;
    private final Findings findings;
    private final Sentences sentences;
    private final ConditionReader conditions;
    private final Sense sense;
    private final Cites cites;
    private final Map<String, Topic> topics;
    private final Dangers dangers;

    /** @param topics those of the pack */
    StatementReader(FactorTable table, Catalogue catalogue, Findings findings, Cites cites, Map<String, Topic> topics) {
        this.table = table;
        this.catalogue = catalogue;
        this.findings = findings;
        this.sentences = new Sentences(findings);
        this.conditions = new ConditionReader(table, findings);
        this.sense = new Sense(table, findings);
        this.cites = cites;
        this.topics = topics;
        this.dangers = new Dangers(table, catalogue, findings, topics);
    }

    /** The statement; empty if its kind or its condition could not be read. All that is wrong has been told. */
    Optional<Statement> read(String id, int index, String file, Fields row) {
        row.allow(KEYS);
        Text text = sentences.of(row, PackLimits.SENTENCE_JA, PackLimits.SENTENCE_EN);
        Text brief = brief(row, text);
        List<Citation> sources = cites.of(row);
        String reviewed = row.day("reviewed").map(LocalDate::toString).orElse("");
        Optional<Kind> kind = kind(row);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String topic = topic(kind.get(), row);
        List<String> options = options(kind.get(), topic, row);
        Optional<Condition> when = kind.get() == Kind.UNAVAILABLE ? always(row) : when(row);
        if (when.isEmpty()) {
            return Optional.empty();
        }
        boolean aboutPatient = isAboutPatient(when.get());
        dangers.check(kind.get(), when.get(), topic, row);
        List<FactorRef> answeredBy = answeredBy(when.get(), aboutPatient, row);
        return Optional.of(new Statement(
                index,
                id,
                kind.get(),
                aboutPatient,
                options,
                topic,
                text,
                brief,
                NONE,
                sources,
                List.of(),
                "",
                StatementEntry.LOCAL,
                NONE,
                NONE,
                NONE,
                NONE,
                answeredBy,
                reviewed,
                file,
                "when: " + row.textOr("when", ConditionReader.ALWAYS),
                when.get()));
    }

    private Text brief(Fields row, Text sentence) {
        return row.has("brief")
                ? row.map("brief", "{ja: 院内の取り決め, en: agreed in this hospital}")
                        .map(words -> sentences.brief(words.allow(WORDS), sentence))
                        .orElse(NONE)
                : NONE;
    }

    private Optional<Kind> kind(Fields row) {
        String word = row.text("kind", "caution");
        List<String> legal = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!NOT_LOCAL.contains(kind)) {
                legal.add(kind.id());
            }
            if (kind.id().equals(word)) {
                if (NOT_LOCAL.contains(kind)) {
                    refused(kind, row);
                    return Optional.empty();
                }
                return Optional.of(kind);
            }
        }
        if (!word.isEmpty()) {
            findings.unknown("unknown-kind", row.at("kind"), word, "種類", "kind", legal);
        }
        return Optional.empty();
    }

    private void refused(Kind kind, Fields row) {
        if (kind == Kind.OPENS) {
            findings.fault(
                    "kind-not-local",
                    row.at("kind"),
                    "院内パックは選択肢を開けません。どの選択肢も、開く文は 1 つだけです。",
                    "a pack opens no option: each option has one opener, in the knowledge.",
                    Findings.maybe(List.of("supports")));
        } else {
            findings.fault(
                    "kind-not-local",
                    row.at("kind"),
                    "禁忌は添付文書のもので、院内パックは述べません。",
                    "a contraindication is the label's; a pack states none.",
                    Findings.maybe(List.of("caution")));
        }
    }

    private String topic(Kind kind, Fields row) {
        boolean needed = kind == Kind.ALERT || kind == Kind.NOTE;
        if (!needed && !(kind == Kind.ASK_PATIENT && row.has("topic"))) {
            row.refuse(
                    "topic", "話題を書けるのは alert・note・ask-patient だけです。", "only alert, note and ask-patient have a topic.");
            return "";
        }
        row.refuse("options", "話題のある文は選択肢を挙げません。", "a statement with a topic names no options.");
        String id = row.text("topic", kind == Kind.ALERT ? "INFECTION" : "IMAGING");
        Set<String> known = new LinkedHashSet<>();
        Topic found = null;
        for (Map<String, Topic> each : List.of(topics, catalogue.topics())) {
            for (Topic topic : each.values()) {
                if (!needed || topic.alert() == (kind == Kind.ALERT)) {
                    known.add(topic.id());
                    found = topic.id().equals(id) ? topic : found;
                }
            }
        }
        if (found == null && !id.isEmpty()) {
            findings.unknown(
                    "unknown-topic", row.at("topic"), id, "話題（" + kind.id() + "）", "topic of kind " + kind.id(), known);
        }
        return id;
    }

    private List<String> options(Kind kind, String topic, Fields row) {
        if (!topic.isEmpty() || kind == Kind.ALERT || kind == Kind.NOTE) {
            return List.of();
        }
        if (!row.has("options")) {
            row.text("options", "[EBRT]");
            return List.of();
        }
        Set<String> known = new LinkedHashSet<>(catalogue.options().keySet());
        known.addAll(catalogue.families().keySet());
        List<String> options = new ArrayList<>();
        for (Fields.Item item : row.words("options")) {
            if (known.contains(item.word())) {
                options.add(item.word());
            } else {
                findings.unknown("unknown-option", item.spot(), item.word(), "選択肢", "option or family", known);
            }
        }
        return options;
    }

    private Optional<Condition> always(Fields row) {
        row.refuse(
                "when",
                "unavailable に条件は書けません。利用できないのは誰にとっても同じです。",
                "unavailable takes no condition: it is so for everybody.");
        return Optional.of(Condition.ALWAYS);
    }

    private Optional<Condition> when(Fields row) {
        String text = row.text("when", "patient.kidney.creatinineClearance.below(30 mL/min)");
        return text.isEmpty()
                ? Optional.empty()
                : conditions.read(text, row.at("when")).filter(condition -> sense.check(condition, row.at("when")));
    }

    private static boolean isAboutPatient(Condition condition) {
        boolean[] patient = {true};
        condition.tests(test -> patient[0] &= test.factor().aboutPatient());
        return patient[0];
    }

    private List<FactorRef> answeredBy(Condition when, boolean aboutPatient, Fields row) {
        List<FactorRef> answers = new ArrayList<>();
        Set<FactorRef> tested = new LinkedHashSet<>();
        when.tests(test -> tested.add(test.factor()));
        for (Fields.Item item : row.words("answered-by")) {
            Factor factor = table.find(item.word());
            if (factor == null) {
                findings.unknown(
                        "unknown-factor",
                        item.spot(),
                        item.word(),
                        "因子",
                        "factor",
                        table.all().stream().map(Factor::path).toList());
            } else if (tested.contains(factor.ref())) {
                findings.fault(
                        "answered-by",
                        item.spot(),
                        factor.path() + " は条件で問われています。",
                        factor.path() + " is asked by the condition itself.");
            } else if (aboutPatient && !factor.ref().aboutPatient()) {
                findings.fault(
                        "answered-by",
                        item.spot(),
                        factor.path() + " は病変の因子ですが、この文は患者についてのものです。",
                        factor.path() + " is about a lesion, the statement about the patient.");
            } else {
                answers.add(factor.ref());
            }
        }
        return answers;
    }
}
