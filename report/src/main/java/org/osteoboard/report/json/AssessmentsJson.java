package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import org.osteoboard.model.proposal.Assessment;

/** The assessments of a proposal. */
final class AssessmentsJson {
    private final Out out;

    AssessmentsJson(Out out) {
        this.out = out;
    }

    void write(List<Assessment> assessments) throws IOException {
        out.array("assessments", assessments, this::one);
    }

    private void one(Assessment assessment) throws IOException {
        out.string("id", assessment.id());
        out.string("target", assessment.target());
        out.string("about", assessment.about());
        out.text("title", assessment.title());
        out.text("value", assessment.value());
        out.flag("settled", assessment.settled());
        out.flag("narrows", assessment.narrows());
        out.flag("applies", assessment.applies());
        out.string("range", assessment.range());
        out.texts("classes", assessment.classes());
        out.array("figures", assessment.figures(), figure -> {
            out.text("class", figure.ofClass());
            out.text("text", figure.text());
            out.string("verification", figure.verification());
        });
        out.array("items", assessment.items(), item -> {
            out.string("id", item.id());
            out.text("label", item.label());
            out.texts("levels", item.levels());
            out.string("points", item.points());
            out.flag("missing", item.missing());
            out.text("note", item.note());
            out.text("ours", item.ours());
        });
        ProposalJson.facts(out, "inputs", assessment.inputs());
        out.texts("caveats", assessment.caveats());
        out.text("formula", assessment.formula());
        out.text("direction", assessment.direction());
        out.string("verification", assessment.verification());
        out.text("verificationNote", assessment.verificationNote());
        ProposalJson.cites(out, assessment.sources());
        out.strings("waitsFor", assessment.waitsFor());
    }
}
