package org.osteoboard.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osteoboard.model.proposal.Alert;
import org.osteoboard.model.proposal.Disagreement;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.proposal.ModalityEntry;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Node;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.source.Size;
import org.osteoboard.model.source.SourceReader;
import org.osteoboard.model.text.Text;

/**
 * Reads a proposal back from the JSON that {@link ProposalJson} writes. Bytes that are no proposal, or one of another
 * format, give problems with their line; no problem repeats what the file says.
 */
public final class ProposalReader {
    private static final String MARK = "osteoboard-proposal";

    private ProposalReader() {}

    /** True if the bytes are a JSON object that says it is a proposal, whatever its format and whether or not whole. */
    public static boolean looksLike(byte[] bytes) {
        return root(bytes)
                .filter(root ->
                        root.entries().stream().anyMatch(entry -> entry.key().equals(MARK)))
                .isPresent();
    }

    private static Optional<Node.Mapping> root(byte[] bytes) {
        return SourceReader.read(bytes, Format.JSON, MARK::equals, Size.PROPOSAL)
                                .root()
                        instanceof Node.Mapping mapping
                ? Optional.of(mapping)
                : Optional.empty();
    }

    public static ProposalResult read(byte[] bytes) {
        var source = SourceReader.read(bytes, Format.JSON, MARK::equals, Size.PROPOSAL);
        Node root = source.root();
        List<Problem> problems = new ArrayList<>(source.problems());
        if (root == null || !problems.isEmpty()) {
            return new ProposalResult(Optional.empty(), problems);
        }
        int format = format(root, problems);
        if (format != ProposalJson.FORMAT) {
            return new ProposalResult(Optional.empty(), problems);
        }
        Proposal proposal = proposal(new Members(root, "", problems));
        return new ProposalResult(problems.isEmpty() ? Optional.of(proposal) : Optional.empty(), problems);
    }

    /** The version of the format; another one than ours is reported. */
    private static int format(Node root, List<Problem> problems) {
        int line = root.line();
        String written = "";
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals(MARK)
                        && entry.value() instanceof Node.Scalar scalar
                        && scalar.form() == Node.Form.NUMBER) {
                    line = entry.line();
                    written = scalar.text();
                }
            }
        }
        if (written.equals(Integer.toString(ProposalJson.FORMAT))) {
            return ProposalJson.FORMAT;
        }
        Text message = written.isEmpty()
                ? new Text(
                        "候補の一覧 (propose --format json の出力) ではありません: " + MARK + " がありません。",
                        "This is no proposal (the output of propose --format json): " + MARK + " is missing.")
                : new Text(
                        "この版の形式 (" + MARK + " " + ProposalJson.FORMAT + ") ではありません。",
                        "This is not the format that this version reads (" + MARK + " " + ProposalJson.FORMAT + ").");
        Text hint = written.isEmpty()
                ? Problem.NO_HINT
                : new Text(
                        "別の版の OsteoBoard の出力ではありませんか。症例ファイルから作り直してください。",
                        "Maybe another version of OsteoBoard wrote it. Make it anew from the case file.");
        problems.add(new Problem(written.isEmpty() ? "not-a-proposal" : "proposal-format", line, "", message, hint));
        return 0;
    }

    private static Proposal proposal(Members in) {
        return new Proposal(
                in.string("caseLabel"),
                in.string("asOf"),
                in.object("jurisdiction")
                        .map(each -> new Proposal.Jurisdiction(each.needed("code"), each.text("name")))
                        .orElse(Proposal.Jurisdiction.UNKNOWN),
                in.flag("usable"),
                in.array("scope", each -> new Proposal.Notice(each.needed("id"), each.text("text"))),
                in.array("about", ReadParts::fact),
                in.arrayIfThere("facts", ReadParts::fact),
                in.array(
                        "targets",
                        each -> new Proposal.Target(
                                each.needed("id"), each.string("pointer"), each.text("label"), each.string("note"))),
                in.array("alerts", ProposalReader::alert),
                in.array("assessments", ReadAssessments::one),
                in.array(
                        "modalities",
                        each -> new ModalityEntry(
                                each.needed("id"), each.text("label"), each.array("options", ReadOptions::one))),
                in.array("statements", ReadParts::statement),
                in.array("disagreements", ProposalReader::disagreement),
                in.array("missing", ProposalReader::missing),
                in.array(
                        "questions",
                        each -> new Proposal.Question(each.needed("id"), each.needed("target"), each.text("text"))),
                in.array(
                        "goals",
                        each -> new Proposal.GoalEntry(
                                each.string("about"),
                                each.text("label"),
                                each.string("words"),
                                each.string("pointer"))),
                in.array("aimsNotStated", ReadParts::fact),
                in.array("aims", ReadOptions::aim),
                in.array(
                        "conflicts",
                        each -> new Proposal.Conflict(each.needed("id"), each.text("text"), each.strings("pointers"))),
                in.array(
                        "sources",
                        each -> new Proposal.SourceEntry(
                                each.needed("id"),
                                each.string("title"),
                                each.string("org"),
                                each.string("year"),
                                each.string("url"),
                                each.string("read"))),
                versions(in.neededObject("versions")));
    }

    private static Proposal.Versions versions(Members in) {
        return new Proposal.Versions(
                in.needed("engine"),
                in.needed("knowledge"),
                in.needed("knowledgeSha256"),
                in.needed("inputSha256"),
                in.object("localPack")
                        .map(each -> new Proposal.Pack(
                                each.needed("id"),
                                each.string("version"),
                                each.text("name"),
                                each.string("reviewBy"),
                                each.string("sha256")))
                        .orElse(Proposal.Pack.NONE));
    }

    private static Alert alert(Members in) {
        return new Alert(
                in.needed("topic"),
                in.text("name"),
                in.word("state", Alert.State.values(), Alert.State::id),
                in.array("statements", ReadParts::said),
                in.array("open", ReadParts::fact));
    }

    private static Disagreement disagreement(Members in) {
        return new Disagreement(
                in.needed("id"),
                in.text("title"),
                in.array(
                        "sides",
                        side -> new Disagreement.Side(
                                side.text("text"), ReadParts.cites(side), side.strings("statements"))),
                in.strings("neutral"),
                in.array(
                        "touches",
                        touch -> new Disagreement.Touch(
                                touch.string("option"),
                                touch.string("topic"),
                                touch.needed("target"),
                                touch.needed("state"),
                                touch.array("statements", ReadParts::said))));
    }

    private static Missing missing(Members in) {
        return new Missing(
                in.needed("key"),
                in.string("factor"),
                in.needed("target"),
                in.string("pointer"),
                in.text("label"),
                in.needed("standing"),
                in.text("values"),
                in.string("whoId"),
                in.text("who"),
                in.texts("why"),
                in.array("waiting", ReadParts::said),
                in.array("assessments", ReadParts::assessment));
    }
}
