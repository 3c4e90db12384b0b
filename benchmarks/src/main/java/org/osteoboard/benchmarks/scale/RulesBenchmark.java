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
import org.osteoboard.engine.scale.MultipliedRules;
import org.osteoboard.engine.scale.MultipliedRules.Own;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.RuleSessions;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;

/** The case with five lesions and more and more rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Xbatch", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 6, batchSize = 1000)
@Measurement(iterations = 5, batchSize = 500)
public class RulesBenchmark {
    @Param
    public Own own = Own.CODE;

    @Param({"1", "3", "6"})
    public int times;

    private final OptionEngine engine = OptionEngine.create();
    private final ReadResult read = engine.reader().read(MeasuredCase.asJson(5), Format.JSON);
    private final CaseReadings readings = engine.readings(engine.facts(read.caseFile()));
    private RuleSessions sessions = new MultipliedRules(1, Own.NOTHING).sessions();

    @Setup
    public void multiply() {
        sessions = new MultipliedRules(times, own).sessions();
    }

    @Benchmark
    public List<Said> firedMultiplied(Spent spent) {
        spent.cases++;
        return sessions.fire(engine.readings(engine.facts(read.caseFile())));
    }

    @Benchmark
    public List<Said> rulesAloneMultiplied(Spent spent) {
        spent.cases++;
        return sessions.fire(readings);
    }
}
