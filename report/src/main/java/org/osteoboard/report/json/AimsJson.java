package org.osteoboard.report.json;

import java.io.IOException;
import java.util.List;
import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.OptionEntry;

/** The purposes and goals on file with the options, in both directions. */
final class AimsJson {
    private final Out out;

    AimsJson(Out out) {
        this.out = out;
    }

    void write(List<Aim> aims) throws IOException {
        out.array("aims", aims, aim -> {
            out.string("factor", aim.factor());
            out.text("label", aim.label());
            out.strings("words", aim.words());
            out.strings("pointers", aim.pointers());
            out.array("links", aim.links(), link -> {
                out.string("effect", link.effect().id());
                at(link.at());
                grounds(link.grounds());
            });
            out.array("concerns", aim.concerns(), this::at);
            out.array("silent", aim.silent(), this::at);
        });
    }

    void ofOption(OptionEntry option) throws IOException {
        out.array("aims", option.aims(), link -> {
            out.string("aim", link.aim());
            out.string("effect", link.effect().id());
            grounds(link.grounds());
        });
        ProposalJson.facts(out, "wishes", option.wishes());
    }

    private void at(Aim.At at) throws IOException {
        out.string("option", at.option());
        out.string("target", at.target());
        out.string("state", at.state().id());
    }

    private void grounds(List<Aim.Ground> grounds) throws IOException {
        out.array("grounds", grounds, ground -> {
            out.string("statement", ground.statement());
            out.string("target", ground.target());
            out.flag("holds", ground.holds());
        });
    }
}
