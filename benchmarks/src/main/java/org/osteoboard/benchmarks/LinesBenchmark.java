package org.osteoboard.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.generated.GeneratedCases;
import org.osteoboard.engine.outline.Index;
import org.osteoboard.engine.outline.Outline;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;
import org.osteoboard.report.json.LineJson;
import org.osteoboard.report.line.CaseLines;
import org.osteoboard.report.line.Detail;
import org.osteoboard.report.line.Origin;

/** What a batch does: a line of JSON in, a line out, of invented cases in turn; by the rule engine and by plain Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Xbatch", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 6, batchSize = 2000)
@Measurement(iterations = 5, batchSize = 1000)
public class LinesBenchmark {
    private static final int CASES = 2_000;

    private final OptionEngine engine = OptionEngine.create();
    private final CaseLines lines = new CaseLines(engine, Detail.IDS);
    private final Index index = new Index(engine);
    private final LineJson writer = new LineJson(engine, index.options(), Detail.IDS);
    private final byte[][] cases = invented(engine);
    private int next;

    /** Usable ones, as many as a warm batch soon has seen. */
    private static byte[][] invented(OptionEngine engine) {
        GeneratedCases generated = new GeneratedCases(engine.factors(), engine.catalogue(), 1, 0);
        byte[][] cases = new byte[CASES][];
        for (int i = 0; i < CASES; i++) {
            cases[i] = generated.line(i);
        }
        return cases;
    }

    private byte[] json() {
        next = (next + 1) % CASES;
        return cases[next];
    }

    @Benchmark
    public ReadResult lineParse(Spent spent) {
        spent.cases++;
        return engine.reader().read(json(), Format.JSON);
    }

    @Benchmark
    public CaseLines.Result lineDrools(Spent spent) {
        spent.cases++;
        return lines.of(json());
    }

    @Benchmark
    public byte[] linePlain(Spent spent) {
        spent.cases++;
        ReadResult read = engine.reader().read(json(), Format.JSON);
        CaseFacts facts = engine.facts(read.caseFile());
        Outline outline = Outline.of(engine, index, facts, PlainJava.fire(engine.readings(facts)));
        return writer.usable(read, outline, Origin.NONE);
    }
}
