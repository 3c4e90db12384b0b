package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.AimRow;
import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.catalogue.Topic;
import org.osteoboard.engine.review.ReviewData;
import org.osteoboard.model.factor.FactorRef;
import org.osteoboard.model.factor.FactorTable;
import org.osteoboard.model.proposal.Aim;

/**
 * The whole knowledge as one JSON document: everything, in both languages, in the order of the catalogue. The schema is
 * {@code docs/schema/knowledge.schema.json}.
 */
public final class KnowledgeJson {
    private final Catalogue catalogue;
    private final FactorTable table;
    private final ReviewData review;
    private final Out out = new Out();
    private final ConditionJson conditions;

    private KnowledgeJson(Catalogue catalogue, FactorTable table, ReviewData review) {
        this.catalogue = catalogue;
        this.table = table;
        this.review = review;
        this.conditions = new ConditionJson(out, table);
    }

    /** The document. */
    public static String write(Catalogue catalogue, FactorTable table, ReviewData review) {
        KnowledgeJson json = new KnowledgeJson(catalogue, table, review);
        return json.out.document(json::all);
    }

    private void all() throws IOException {
        out.number("osteoboard-knowledge", 1);
        out.string("knowledge", Catalogue.VERSION);
        out.string("knowledgeSha256", catalogue.sha256());
        out.flag("reviewedByClinician", false);
        out.array("statements", catalogue.statements(), this::statement);
        out.array("options", catalogue.options().values(), this::option);
        out.array("families", catalogue.families().values(), family -> {
            out.string("id", family.id());
            out.text("name", family.name());
        });
        out.array("topics", catalogue.topics().values(), this::topic);
        out.array("missing", catalogue.missingTexts(), missing -> {
            out.string("id", missing.id());
            out.text("text", missing.text());
            out.strings("factors", paths(missing.factors()));
            sources(out, missing.sources());
            out.strings("booklet", missing.seed());
        });
        out.array("glossary", catalogue.glossary(), term -> {
            out.string("id", term.id());
            out.text("term", term.term());
            out.text("text", term.text());
            sources(out, term.sources());
            out.strings("booklet", term.seed());
        });
        new ScoreJson(out, table, conditions).write(catalogue.scores());
        out.array("contradictions", catalogue.contradictions(), each -> {
            out.string("id", each.id());
            out.string("about", about(each.aboutPatient()));
            out.text("text", each.text());
            conditions.write("when", each.when());
        });
        out.array("contentions", catalogue.contentions().values(), each -> {
            out.string("id", each.id());
            out.text("title", each.title());
            out.array("sides", each.sides(), side -> {
                out.text("text", side.text());
                sources(out, side.sources());
                out.strings("statements", side.statements());
            });
            out.strings("neutral", each.neutral());
        });
        out.array("aims", catalogue.aims(), this::aim);
        new FactorJson(out, table, conditions).write();
        out.array("sources", catalogue.sources().values(), source -> {
            out.string("id", source.id());
            out.string("title", source.title());
            out.string("org", source.org());
            out.string("year", source.year());
            out.string("url", source.url());
            out.string("read", source.read());
            out.text("note", source.note());
        });
    }

    private void statement(Statement statement) throws IOException {
        out.string("id", statement.id());
        out.string("kind", statement.kind().id());
        out.string("about", about(statement.aboutPatient()));
        out.strings("options", statement.options());
        out.string("topic", statement.topic());
        out.text("text", statement.text());
        out.text("brief", statement.brief());
        out.text("plain", statement.plain());
        conditions.write("when", statement.condition());
        out.string("file", statement.file());
        out.string("drl", statement.drl());
        out.strings("answeredBy", paths(statement.answeredBy()));
        sources(out, statement.sources());
        out.strings("booklet", statement.seed());
        out.string("jurisdiction", statement.jurisdiction());
        out.string("verification", statement.verification());
        out.text("verificationNote", statement.verificationNote());
        out.text("ours", statement.ours());
        out.text("contention", statement.contention());
        out.text("grade", statement.grade());
        out.string("reviewed", statement.reviewed());
        out.array("vignettes", review.vignettes(statement.id()), vignette -> {
            out.string("expects", vignette.expected().id());
            out.string("sentence", vignette.sentence());
            out.string("file", vignette.file());
        });
    }

    private void option(Option option) throws IOException {
        out.string("id", option.id());
        out.text("name", option.name());
        out.text("plain", option.plain());
        out.string("modality", option.modality().id());
        out.string("about", about(option.aboutPatient()));
        out.strings("families", option.families());
        out.string("partOf", option.partOf());
    }

    private void topic(Topic topic) throws IOException {
        out.string("id", topic.id());
        out.text("name", topic.name());
        out.flag("alert", topic.alert());
        out.strings("signs", paths(topic.signs()));
    }

    private void aim(AimRow aim) throws IOException {
        out.string("factor", table.get(aim.factor()).path());
        for (Aim.Effect effect : Aim.Effect.values()) {
            out.array(effect.id(), aim.links().getOrDefault(effect, Map.of()).entrySet(), link -> {
                out.string("option", link.getKey());
                out.strings("statements", link.getValue());
            });
        }
        out.strings("concerns", aim.concerns());
    }

    private List<String> paths(List<FactorRef> refs) {
        return refs.stream().map(ref -> table.get(ref).path()).toList();
    }

    static void sources(Out out, List<Citation> citations) throws IOException {
        out.array("sources", citations, citation -> {
            out.string("source", citation.source());
            out.string("at", citation.at());
        });
    }

    static String about(boolean patient) {
        return patient ? "patient" : "lesion";
    }
}
