package org.osteoboard.report.json;

import org.osteoboard.model.proposal.Aim;
import org.osteoboard.model.proposal.OptionEntry;

/** Reads the options of a proposal, and what is said of them about purposes and goals. */
final class ReadOptions {
    private ReadOptions() {}

    static OptionEntry one(Members in) {
        return new OptionEntry(
                in.needed("option"),
                in.text("name"),
                in.text("plain"),
                in.needed("target"),
                in.string("partOf"),
                in.word("state", OptionEntry.State.values(), OptionEntry.State::id),
                in.word("contraindication", OptionEntry.Contraindication.values(), OptionEntry.Contraindication::id),
                in.mark("unavailable"),
                in.string("opener"),
                in.array(
                        "statements",
                        said -> new OptionEntry.Said(
                                said.needed("statement"), said.needed("target"), said.flag("own"))),
                in.array("whyNot", ReadParts::fact),
                in.array(
                        "aims",
                        link -> new OptionEntry.AimLink(
                                link.needed("aim"), effect(link), link.array("grounds", ReadOptions::ground))),
                in.array("wishes", ReadParts::fact));
    }

    static Aim aim(Members in) {
        return new Aim(
                in.needed("factor"),
                in.text("label"),
                in.strings("words"),
                in.strings("pointers"),
                in.array(
                        "links",
                        link -> new Aim.Link(effect(link), at(link), link.array("grounds", ReadOptions::ground))),
                in.array("concerns", ReadOptions::at),
                in.array("silent", ReadOptions::at));
    }

    private static Aim.Effect effect(Members in) {
        return in.word("effect", Aim.Effect.values(), Aim.Effect::id);
    }

    private static Aim.At at(Members in) {
        return new Aim.At(
                in.needed("option"),
                in.needed("target"),
                in.word("state", OptionEntry.State.values(), OptionEntry.State::id));
    }

    private static Aim.Ground ground(Members in) {
        return new Aim.Ground(in.needed("statement"), in.needed("target"), in.flag("holds"));
    }
}
