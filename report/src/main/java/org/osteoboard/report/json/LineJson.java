package org.osteoboard.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.catalogue.Kind;
import org.osteoboard.engine.catalogue.Option;
import org.osteoboard.engine.catalogue.ScoreTable;
import org.osteoboard.engine.catalogue.Statement;
import org.osteoboard.engine.explain.BareParts.Assessed;
import org.osteoboard.engine.facts.Contradiction;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.factor.Factor;
import org.osteoboard.model.factor.ValueRange;
import org.osteoboard.model.factor.ValueSet;
import org.osteoboard.model.proposal.OptionEntry.Contraindication;
import org.osteoboard.model.proposal.OptionEntry.State;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Problem;
import org.osteoboard.report.line.Detail;
import org.osteoboard.report.line.LineSummary;
import org.osteoboard.report.line.Origin;

/**
 * One case as one line of JSON: where everything stands, by id, in a fixed order. What stands in every case is not
 * repeated. The schema is {@code docs/schema/line.schema.json}. Immutable and thread-safe.
 */
public final class LineJson {
    /** Version of the format, written as {@code osteoboard-line}. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final State[] STATES = State.values();
    private static final Contraindication[] CONTRAINDICATIONS = {Contraindication.PRESENT, Contraindication.NOT_EXCLUDED
    };

    private final Detail detail;
    private final Proposal.Versions versions;
    private final List<Statement> statements;
    private final List<SerializedString> statementIds = new ArrayList<>();
    private final List<SerializedString> optionIds = new ArrayList<>();
    private final Map<String, Factor> assessed = new HashMap<>();
    private final BitSet asked = new BitSet();
    private final BitSet ofAlerts = new BitSet();

    /** @param options in the order of outlines */
    public LineJson(OptionEngine engine, List<Option> options, Detail detail) {
        this.detail = detail;
        this.versions = engine.versions();
        this.statements = engine.catalogue().statements();
        for (Statement statement : statements) {
            statementIds.add(new SerializedString(statement.id()));
            ofAlerts.set(statement.index(), statement.kind() == Kind.ALERT);
            asked.set(statement.index(), !statement.standing());
        }
        options.forEach(option -> optionIds.add(new SerializedString(option.id())));
        for (ScoreTable score : engine.catalogue().scores()) {
            assessed.put(score.id(), engine.factors().get(score.factor()));
        }
    }

    /** The line of a usable case, without its end. */
    public byte[] usable(ReadResult read, Outline outline, Origin origin) {
        return line(read.caseFile().sha256(), json -> outline(json, read, outline, origin));
    }

    /** The same, with the whole proposal. */
    public byte[] whole(ReadResult read, Outline outline, Proposal proposal, Origin origin) {
        return line(read.caseFile().sha256(), json -> {
            outline(json, read, outline, origin);
            ProposalJson.write(new Out(json), "proposal", proposal);
        });
    }

    /** The line of a case that cannot be used: what is wrong with it, and the alerts of what could be read. */
    public byte[] unusable(ReadResult read, Outline outline, Origin origin) {
        return line(read.caseFile().sha256(), json -> {
            unusable(json, read.caseFile().label(), read.problems(), origin);
            alerts(new Out(json), outline);
            said(json, outline, ofAlerts);
        });
    }

    /** The line of a case of which nothing could be read or evaluated, not even its alerts. */
    public byte[] unusable(Problem problem, String inputSha256, Origin origin) {
        return line(inputSha256, json -> unusable(json, "", List.of(problem), origin));
    }

    private static void unusable(JsonGenerator json, String label, List<Problem> problems, Origin origin)
            throws IOException {
        Out out = new Out(json);
        out.string("file", origin.file());
        if (origin.number() > 0) {
            json.writeNumberField("line", origin.number());
        }
        out.string("case", label);
        out.flag("usable", false);
        out.array("problems", problems, problem -> problem(out, problem));
    }

    /** What the line of an input begins with, for whoever goes on with lines that were written before. */
    public byte[] head(String inputSha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            head(json, inputSha256);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private byte[] line(String inputSha256, Members members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            head(json, inputSha256);
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(JsonGenerator json, String inputSha256) throws IOException {
        json.writeNumberField("osteoboard-line", FORMAT);
        json.writeStringField("detail", detail.id());
        json.writeStringField("engine", versions.engine());
        json.writeStringField("knowledge", versions.knowledge());
        json.writeStringField("knowledgeSha256", versions.knowledgeSha256());
        if (versions.pack().given()) {
            json.writeStringField("localPackSha256", versions.pack().sha256());
        }
        json.writeStringField("inputSha256", inputSha256);
    }

    private static void problem(Out out, Problem problem) throws IOException {
        out.string("code", problem.code());
        out.string("pointer", problem.pointer());
        out.text("message", problem.message());
        out.text("hint", problem.hint());
    }

    private static void alerts(Out out, Outline outline) throws IOException {
        out.object("alerts", () -> {
            for (var alert : outline.alerts().entrySet()) {
                out.string(alert.getKey(), alert.getValue().id());
            }
        });
    }

    private void outline(JsonGenerator json, ReadResult read, Outline outline, Origin origin) throws IOException {
        Out out = new Out(json);
        out.string("file", origin.file());
        out.string("case", read.caseFile().label());
        out.string(
                "asOf",
                read.caseFile().asOf() == null ? "" : read.caseFile().asOf().toString());
        out.flag("usable", true);
        List<Proposal.Notice> notices = outline.notices();
        if (!notices.isEmpty()) {
            out.strings("scope", notices.stream().map(Proposal.Notice::id).toList());
        }
        out.array("warnings", read.warnings(), warning -> {
            out.string("code", warning.code());
            out.string("pointer", warning.pointer());
        });
        alerts(out, outline);
        out.object("options", () -> options(json, outline));
        said(json, outline, asked);
        out.strings("missing", outline.missing());
        out.object("assessments", () -> assessments(json, outline));
        out.strings(
                "conflicts",
                outline.facts().contradictions().stream()
                        .map(Contradiction::id)
                        .distinct()
                        .toList());
    }

    /** By target: every option in its state, and those that something contraindicates or that are not to be had. */
    private void options(JsonGenerator json, Outline outline) throws IOException {
        for (int slot = 0; slot < outline.said().size(); slot++) {
            json.writeObjectFieldStart(outline.target(slot));
            for (State state : STATES) {
                ids(json, outline, slot, state.id(), (option, at) -> outline.states(option)[at] == state);
            }
            for (Contraindication each : CONTRAINDICATIONS) {
                String name = LineSummary.contraindicated(each);
                ids(json, outline, slot, name, (option, at) -> outline.contraindications(option)[at] == each);
            }
            if (versions.pack().given()) {
                ids(json, outline, slot, "unavailable", outline::unavailable);
            }
            json.writeEndObject();
        }
    }

    private interface Wanted {
        boolean test(int option, int target);
    }

    /** A list of options of one target; left out if it is empty. */
    private void ids(JsonGenerator json, Outline outline, int slot, String name, Wanted wanted) throws IOException {
        boolean begun = false;
        int at = slot == 0 ? 0 : slot - 1;
        for (int option = 0; option < optionIds.size(); option++) {
            if (outline.options().get(option).aboutPatient() == (slot == 0) && wanted.test(option, at)) {
                if (!begun) {
                    json.writeArrayFieldStart(name);
                    begun = true;
                }
                json.writeString(optionIds.get(option));
            }
        }
        if (begun) {
            json.writeEndArray();
        }
    }

    /** By target: statements that hold, dangers that are not excluded, and what else is possible. */
    private void said(JsonGenerator json, Outline outline, BitSet among) throws IOException {
        json.writeObjectFieldStart("statements");
        for (int slot = 0; slot < outline.said().size(); slot++) {
            Said said = outline.said().get(slot);
            BitSet holds = (BitSet) said.holds().clone();
            holds.and(among);
            BitSet possible = (BitSet) said.open().clone();
            possible.and(among);
            possible.andNot(holds);
            BitSet notExcluded = new BitSet();
            for (int at = possible.nextSetBit(0); at >= 0; at = possible.nextSetBit(at + 1)) {
                notExcluded.set(at, outline.notExcluded(statements.get(at), slot));
            }
            possible.andNot(notExcluded);
            json.writeObjectFieldStart(outline.target(slot));
            statements(json, "holds", holds);
            statements(json, "not-excluded", notExcluded);
            statements(json, "possible", possible);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void statements(JsonGenerator json, String name, BitSet of) throws IOException {
        if (!of.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (int at = of.nextSetBit(0); at >= 0; at = of.nextSetBit(at + 1)) {
                json.writeString(statementIds.get(at));
            }
            json.writeEndArray();
        }
    }

    /** By target: what is left of each score, classification and formula. */
    private void assessments(JsonGenerator json, Outline outline) throws IOException {
        List<Assessed> all = outline.assessments();
        for (int slot = 0; slot < outline.said().size(); slot++) {
            int position = slot - 1;
            boolean begun = false;
            for (Assessed each : all) {
                if (each.position() == position) {
                    if (!begun) {
                        json.writeObjectFieldStart(outline.target(slot));
                        begun = true;
                    }
                    json.writeObjectFieldStart(each.id());
                    values(json, each);
                    json.writeEndObject();
                }
            }
            if (begun) {
                json.writeEndObject();
            }
        }
    }

    private void values(JsonGenerator json, Assessed each) throws IOException {
        if (each.values() instanceof ValueRange range) {
            json.writeFieldName(range.lowOpen() ? "above" : "from");
            json.writeNumber(range.low());
            json.writeFieldName(range.highOpen() ? "below" : "to");
            json.writeNumber(range.high());
        } else if (each.values() instanceof ValueSet set) {
            Factor factor = assessed.get(each.id());
            new Out(json).strings("one-of", factor == null ? List.of() : ConditionJson.words(factor, set.mask()));
        }
        if (each.values().mayNotApply()) {
            json.writeBooleanField("mayNotApply", true);
        }
    }
}
