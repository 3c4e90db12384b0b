package org.osteoboard.benchmarks.scale;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.osteoboard.benchmarks.MeasuredCase;
import org.osteoboard.benchmarks.Spent;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;

/** The same case with more and more lesions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Xbatch", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 6, batchSize = 300)
@Measurement(iterations = 5, batchSize = 100)
public class LesionsBenchmark {
    @Param({"1", "2", "5", "10", "20", "50", "100"})
    public int lesions;

    private final OptionEngine engine = OptionEngine.create();
    private final CaseLines lines = new CaseLines(engine, Detail.IDS);
    private byte[] json = MeasuredCase.asJson(1);
    private ReadResult read = engine.reader().read(json, Format.JSON);

    @Setup
    public void read() {
        json = MeasuredCase.asJson(lesions);
        read = engine.reader().read(json, Format.JSON);
    }

    @Benchmark
    public List<Said> fired(Spent spent) {
        spent.cases++;
        return engine.fire(engine.facts(read.caseFile()));
    }

    @Benchmark
    public Proposal proposal(Spent spent) {
        spent.cases++;
        return engine.propose(read);
    }

    @Benchmark
    public CaseLines.Result line(Spent spent) {
        spent.cases++;
        return lines.of(json);
    }
}
