package org.osteoboard.report.json;

import org.osteoboard.model.proposal.Assessment;

/** Reads the assessments of a proposal. */
final class ReadAssessments {
    private ReadAssessments() {}

    static Assessment one(Members in) {
        return new Assessment(
                in.needed("id"),
                in.needed("target"),
                in.string("about"),
                in.text("title"),
                in.text("value"),
                in.flag("settled"),
                in.flag("narrows"),
                in.flag("applies"),
                in.string("range"),
                in.texts("classes"),
                in.array(
                        "figures",
                        each -> new Assessment.Figure(
                                each.text("class"), each.text("text"), each.string("verification"))),
                in.array("items", ReadAssessments::item),
                in.array("inputs", ReadParts::fact),
                in.texts("caveats"),
                in.text("formula"),
                in.text("direction"),
                in.string("verification"),
                in.text("verificationNote"),
                ReadParts.cites(in),
                in.strings("waitsFor"));
    }

    private static Assessment.Item item(Members in) {
        return new Assessment.Item(
                in.needed("id"),
                in.text("label"),
                in.texts("levels"),
                in.string("points"),
                in.flag("missing"),
                in.text("note"),
                in.text("ours"));
    }
}
