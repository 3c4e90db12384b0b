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
import org.osteoboard.engine.subset.SubsetEngine;
import org.osteoboard.engine.subset.SubsetResult;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.source.Format;

/**
 * A handful of statements by the subset engine and by hand: three lesions of the spine, two of long bones. Both read twice
 * and say the same. By hand it is measured from the case file, as the engine is, and from values somebody already has in
 * plain fields.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Xbatch", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 6, batchSize = 20_000)
@Measurement(iterations = 5, batchSize = 20_000)
public class SmallBaseBenchmark {
    private final OptionEngine engine = OptionEngine.create();
    private final SubsetEngine subset = engine.only(SmallBase.SUBSET);
    private final ReadResult read = engine.reader().read(MeasuredCase.smallBase(), Format.YAML);
    private final SmallValues values = SmallValues.of(read.caseFile());

    @Benchmark
    public SubsetResult handfulDrools(Spent spent) {
        spent.cases++;
        return subset.evaluate(read);
    }

    @Benchmark
    public SmallAnswers handfulPlain(Spent spent) {
        spent.cases++;
        return SmallPlain.answers(SmallValues.of(read.caseFile()));
    }

    @Benchmark
    public SmallAnswers handfulValues(Spent spent) {
        spent.cases++;
        return SmallPlain.answers(values);
    }
}
