package org.osteoboard.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The same case with more and more lesions. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LesionsBenchmark {
    @Param({"1", "2", "5", "10", "20", "50", "100"})
    public int lesions;

    private final OptionEngine engine = OptionEngine.create();
    private ReadResult read = engine.reader().read(MeasuredCase.fiveLesions(), Format.YAML);

    @Setup
    public void read() {
        read = engine.reader().read(MeasuredCase.withLesions(lesions), Format.YAML);
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
}
