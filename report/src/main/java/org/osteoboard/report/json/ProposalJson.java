package org.osteoboard.report.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/**
 * A proposal as JSON: everything, in both languages, in a fixed order. The schema is {@code proposal.schema.json} beside
 * this class's module; there is no member for a score of an option, a rank or a verdict.
 */
public final class ProposalJson {
    /** Version of the format, written as {@code osteoboard-proposal}. */
    public static final int FORMAT = 1;

    private final Out out;
    private final Proposal proposal;

    private ProposalJson(Out out, Proposal proposal) {
        this.out = out;
        this.proposal = proposal;
    }

    public static String write(Proposal proposal) {
        Out out = new Out();
        return out.document(new ProposalJson(out, proposal)::document);
    }

    /** The same as one member of another document. */
    static void write(Out out, String name, Proposal proposal) throws IOException {
        out.object(name, new ProposalJson(out, proposal)::document);
    }

    private void document() throws IOException {
        out.number("osteoboard-proposal", FORMAT);
        out.string("caseLabel", proposal.caseLabel());
        out.string("asOf", proposal.asOf());
        if (!proposal.jurisdiction().code().isEmpty()) {
            out.object("jurisdiction", () -> {
                out.string("code", proposal.jurisdiction().code());
                out.text("name", proposal.jurisdiction().name());
            });
        }
        out.flag("usable", proposal.usable());
        out.object("versions", () -> {
            out.string("engine", proposal.versions().engine());
            out.string("knowledge", proposal.versions().knowledge());
            out.string("knowledgeSha256", proposal.versions().knowledgeSha256());
            out.string("inputSha256", proposal.versions().inputSha256());
            pack(proposal.versions().pack());
        });
        out.array("scope", proposal.scope(), notice -> {
            out.string("id", notice.id());
            out.text("text", notice.text());
        });
        facts("about", proposal.about());
        facts("facts", proposal.facts());
        out.array("targets", proposal.targets(), target -> {
            out.string("id", target.id());
            out.string("pointer", target.pointer());
            out.text("label", target.label());
            out.string("note", target.note());
        });
        out.array("alerts", proposal.alerts(), this::alert);
        out.array("conflicts", proposal.conflicts(), conflict -> {
            out.string("id", conflict.id());
            out.text("text", conflict.text());
            out.strings("pointers", conflict.pointers());
        });
        new AssessmentsJson(out).write(proposal.assessments());
        out.array("modalities", proposal.modalities(), this::modality);
        out.array("statements", proposal.statements(), this::statement);
        new DisagreementsJson(out).write(proposal.disagreements());
        out.array("missing", proposal.missing(), this::missing);
        out.array("questions", proposal.questions(), question -> {
            out.string("id", question.id());
            out.string("target", question.target());
            out.text("text", question.text());
        });
        out.array("goals", proposal.goals(), goal -> {
            out.string("about", goal.about());
            out.text("label", goal.label());
            out.string("words", goal.words());
            out.string("pointer", goal.pointer());
        });
        facts("aimsNotStated", proposal.aimsNotStated());
        new AimsJson(out).write(proposal.aims());
        out.array("sources", proposal.sources(), source -> {
            out.string("id", source.id());
            out.string("title", source.title());
            out.string("org", source.org());
            out.string("year", source.year());
            out.string("url", source.url());
            out.string("read", source.read());
        });
    }

    private void pack(Proposal.Pack pack) throws IOException {
        if (pack.given()) {
            out.object("localPack", () -> {
                out.string("id", pack.id());
                out.string("version", pack.version());
                out.text("name", pack.name());
                out.string("reviewBy", pack.reviewBy());
                out.string("sha256", pack.sha256());
            });
        }
    }

    private void alert(Alert alert) throws IOException {
        out.string("topic", alert.topic());
        out.text("name", alert.name());
        out.string("state", alert.state().id());
        said("statements", alert.statements());
        facts("open", alert.open());
    }

    private void modality(ModalityEntry modality) throws IOException {
        out.string("id", modality.id());
        out.text("label", modality.label());
        out.array("options", modality.options(), this::option);
    }

    private void option(OptionEntry option) throws IOException {
        out.string("option", option.option());
        out.text("name", option.name());
        out.text("plain", option.plain());
        out.string("target", option.target());
        out.string("partOf", option.partOf());
        out.string("state", option.state().id());
        out.string("contraindication", option.contraindication().id());
        out.mark("unavailable", option.unavailable());
        out.string("opener", option.opener());
        out.array("statements", option.statements(), said -> {
            out.string("statement", said.statement());
            out.string("target", said.target());
            out.flag("own", said.own());
        });
        facts("whyNot", option.whyNot());
        new AimsJson(out).ofOption(option);
    }

    private void statement(StatementEntry statement) throws IOException {
        out.string("id", statement.id());
        out.string("kind", statement.kind());
        out.mark("local", statement.local());
        out.string("topic", statement.topic());
        out.string("target", statement.target());
        out.flag("holds", statement.holds());
        out.flag("standing", statement.standing());
        out.flag("notExcluded", statement.notExcluded());
        out.text("text", statement.text());
        out.text("brief", statement.brief());
        out.text("plain", statement.plain());
        out.text("ours", statement.ours());
        out.text("contention", statement.contention());
        out.text("grade", statement.grade());
        out.string("jurisdiction", statement.jurisdiction());
        out.string("verification", statement.verification());
        out.text("verificationNote", statement.verificationNote());
        cites(out, statement.sources());
        facts("factors", statement.factors());
        facts("answeredBy", statement.answeredBy());
        out.strings("waitsFor", statement.waitsFor());
    }

    private void missing(Missing missing) throws IOException {
        out.string("key", missing.key());
        out.string("factor", missing.factor());
        out.string("target", missing.target());
        out.string("pointer", missing.pointer());
        out.text("label", missing.label());
        out.string("standing", missing.standing());
        out.text("values", missing.values());
        out.string("whoId", missing.whoId());
        out.text("who", missing.who());
        out.texts("why", missing.why());
        said("waiting", missing.waiting());
        out.array("assessments", missing.assessments(), said -> {
            out.string("assessment", said.statement());
            out.string("target", said.target());
        });
    }

    private void said(String name, List<OptionEntry.Said> statements) throws IOException {
        said(out, name, statements);
    }

    static void said(Out out, String name, List<OptionEntry.Said> statements) throws IOException {
        out.array(name, statements, said -> {
            out.string("statement", said.statement());
            out.string("target", said.target());
        });
    }

    private void facts(String name, Collection<FactUse> uses) throws IOException {
        facts(out, name, uses);
    }

    static void facts(Out out, String name, Collection<FactUse> uses) throws IOException {
        out.array(name, uses, use -> fact(out, use));
    }

    static void fact(Out out, FactUse use) throws IOException {
        out.string("factor", use.factor());
        out.string("target", use.target());
        out.text("label", use.label());
        out.text("values", use.values());
        out.string("standing", use.standing());
        out.strings("pointers", use.pointers());
        out.string("on", use.on());
    }

    static void cites(Out out, List<StatementEntry.Cite> cites) throws IOException {
        out.array("sources", cites, cite -> {
            out.string("source", cite.source());
            out.string("at", cite.at());
        });
    }
}
