package org.osteoboard.report.json;

import java.io.IOException;
import org.osteoboard.model.comparison.Changed;
import org.osteoboard.model.comparison.Comparing;
import org.osteoboard.model.comparison.Comparison;
import org.osteoboard.model.proposal.Assessment;
import org.osteoboard.model.proposal.FactUse;
import org.osteoboard.model.proposal.OptionEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.proposal.StatementEntry;

/**
 * A comparison as JSON, in both languages and a fixed order that means nothing. Every entry has a {@code change} and
 * what it was and is; the side that is not there is left out. The schema is {@code docs/schema/comparison.schema.json}.
 */
public final class ComparisonJson {
    /** Version of the format, written as {@code osteoboard-comparison}. */
    public static final int FORMAT = 1;

    private final Out out = new Out();
    private final Comparison all;

    private ComparisonJson(Comparison all) {
        this.all = all;
    }

    public static String write(Comparison comparison) {
        ComparisonJson json = new ComparisonJson(comparison);
        return json.out.document(json::document);
    }

    /** Writes what one side says of a thing. */
    private interface Part<T> {
        void write(T thing) throws IOException;
    }

    private void document() throws IOException {
        out.number("osteoboard-comparison", FORMAT);
        out.object("before", () -> side(all.before()));
        out.object("after", () -> side(all.after()));
        out.flag("differs", !all.nothing());
        out.string("cause", all.cause().id());
        out.array("doubts", all.doubts(), doubt -> {
            out.string("kind", doubt.kind().id());
            out.text("before", doubt.before());
            out.text("after", doubt.after());
        });
        out.array("facts", all.facts(), fact -> {
            out.string("factor", fact.either().factor());
            out.string("target", fact.either().target());
            out.text("label", fact.either().label());
            sides(fact, this::fact);
            out.mark("onlyTime", all.timed().contains(fact.key()));
        });
        out.array("lesions", all.lesions(), lesion -> {
            out.string("lesion", lesion.key());
            sides(lesion, target -> {
                out.text("label", target.label());
                out.string("note", target.note());
            });
        });
        out.array("goals", all.goals(), goal -> {
            out.string("about", goal.either().about());
            out.text("label", goal.either().label());
            out.string("words", goal.either().words());
            out.string("change", goal.change().id());
        });
        out.array("notices", all.notices(), notice -> {
            out.string("id", notice.key());
            out.string("change", notice.change().id());
            out.text("text", notice.either().text());
        });
        out.array("conflicts", all.conflicts(), conflict -> {
            out.string("id", conflict.either().id());
            out.string("change", conflict.change().id());
            out.text("text", conflict.either().text());
        });
        out.array("alerts", all.alerts(), alert -> {
            out.string("topic", alert.key());
            out.text("name", alert.either().name());
            sides(alert, each -> {
                out.string("state", each.state().id());
                ProposalJson.said(out, "statements", each.statements());
            });
        });
        out.array("assessments", all.assessments(), assessment -> {
            out.string("assessment", assessment.either().id());
            out.string("target", assessment.either().target());
            out.text("title", assessment.either().title());
            sides(assessment, this::assessment);
        });
        out.array("options", all.options(), moved -> {
            OptionEntry either = moved.option().either();
            out.string("modality", moved.modality());
            out.string("option", either.option());
            out.string("target", either.target());
            out.text("name", either.name());
            sides(moved.option(), option -> {
                out.string("state", option.state().id());
                out.string("contraindication", option.contraindication().id());
                out.mark("unavailable", option.unavailable());
            });
            out.strings("by", moved.by());
        });
        out.array("statements", all.statements(), statement -> {
            out.string("statement", statement.either().id());
            out.string("target", statement.either().target());
            out.string("kind", statement.either().kind());
            out.string("topic", statement.either().topic());
            sides(statement, side -> out.string("holding", Comparing.holding(side)));
            out.mark("onlyTime", all.byTime(statement));
            out.text("text", statement.either().text());
        });
        out.array("missing", all.missing(), missing -> {
            out.string("key", missing.key());
            out.text("label", missing.either().label());
            sides(missing, each -> {
                out.string("standing", each.standing());
                out.text("values", each.values());
            });
        });
        out.array("disagreements", all.disagreements(), each -> {
            out.string("id", each.key());
            out.string("change", each.change().id());
            out.text("title", each.either().title());
        });
        out.array("wording", all.wording(), statement -> {
            out.string("statement", statement.key());
            sides(statement, this::wording);
        });
    }

    private <T> void sides(Changed<T> changed, Part<T> part) throws IOException {
        out.string("change", changed.change().id());
        if (changed.before().isPresent()) {
            T thing = changed.before().get();
            out.object("before", () -> part.write(thing));
        }
        if (changed.after().isPresent()) {
            T thing = changed.after().get();
            out.object("after", () -> part.write(thing));
        }
    }

    private void side(Proposal proposal) throws IOException {
        out.string("caseLabel", proposal.caseLabel());
        out.string("asOf", proposal.asOf());
        out.string("jurisdiction", proposal.jurisdiction().code());
        out.string("engine", proposal.versions().engine());
        out.string("knowledge", proposal.versions().knowledge());
        out.string("knowledgeSha256", proposal.versions().knowledgeSha256());
        out.string("inputSha256", proposal.versions().inputSha256());
        out.string("localPackSha256", proposal.versions().pack().sha256());
    }

    private void fact(FactUse fact) throws IOException {
        out.text("values", fact.values());
        out.string("standing", fact.standing());
        out.strings("pointers", fact.pointers());
        out.string("on", fact.on());
    }

    private void assessment(Assessment assessment) throws IOException {
        out.text("value", assessment.value());
        out.flag("applies", assessment.applies());
        out.texts("classes", assessment.classes());
    }

    private void wording(StatementEntry statement) throws IOException {
        out.string("kind", statement.kind());
        out.text("text", statement.text());
        out.text("brief", statement.brief());
        out.text("ours", statement.ours());
        out.text("contention", statement.contention());
        out.text("grade", statement.grade());
        out.string("jurisdiction", statement.jurisdiction());
        out.string("verification", statement.verification());
        out.text("verificationNote", statement.verificationNote());
        ProposalJson.cites(out, statement.sources());
    }
}
