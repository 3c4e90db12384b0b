package org.osteoboard.report.line;

import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.engine.outline.Outlines;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Text;
import org.osteoboard.report.json.LineJson;

/**
 * Turns cases into lines of JSON, one each. The same case gives the same bytes wherever it stands; only the line of an
 * unusable one may tell its {@link Origin}. Immutable and thread-safe; does no input or output. Make one and keep it.
 */
public final class CaseLines {
    /**
     * What became of one case.
     *
     * @param usable false if the line tells what is wrong, and the alerts of what could be read
     * @param json the line in UTF-8, without its end
     */
    public record Result(boolean usable, byte[] json) {}

    private static final Problem FAULT = new Problem(
            "fault",
            0,
            "",
            new Text("プログラムの誤りで評価できませんでした。警告も評価していません。", "A fault of this program: not evaluated, nor are its alerts."),
            Problem.NO_HINT);

    private final OptionEngine engine;
    private final Outlines outlines;
    private final LineJson lines;
    private final Detail detail;

    public CaseLines(OptionEngine engine, Detail detail) {
        this.engine = engine;
        this.detail = detail;
        this.outlines = new Outlines(engine);
        this.lines = new LineJson(engine, outlines.options(), detail);
    }

    /** The line of a case in JSON. Never throws for what is in it. */
    public Result of(byte[] json) {
        return of(json, Format.JSON, Origin.NONE);
    }

    /** The line of a case. Never throws for what is in it. */
    public Result of(byte[] bytes, Format format, Origin origin) {
        ReadResult read = engine.reader().read(bytes, format);
        Outline outline = outlines.of(read);
        if (!read.usable()) {
            return new Result(false, lines.unusable(read, outline, origin));
        }
        return new Result(
                true,
                detail == Detail.WHOLE
                        ? lines.whole(read, outline, engine.propose(read), origin)
                        : lines.usable(read, outline, origin));
    }

    /** The line of a case at which this program failed. */
    public Result fault(String inputSha256, Origin origin) {
        return unusable(FAULT, inputSha256, origin);
    }

    /** The line of a case of which nothing could be read or evaluated, not even its alerts. */
    public Result unusable(Problem problem, String inputSha256, Origin origin) {
        return new Result(false, lines.unusable(problem, inputSha256, origin));
    }

    /** What the line of an input with this SHA-256 (lower-case hex) begins with. */
    public byte[] head(String inputSha256) {
        return lines.head(inputSha256);
    }
}
