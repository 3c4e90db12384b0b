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
import org.osteoboard.engine.whatif.WhatIf;
import org.osteoboard.model.casefile.CaseFile;
import org.osteoboard.model.source.Format;
import org.osteoboard.model.whatif.Sweep;

/** Every missing fact of the case with five lesions, tried over all it may still be. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Xbatch", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 3, batchSize = 3)
@Measurement(iterations = 3, batchSize = 3)
public class WhatIfBenchmark {
    private final OptionEngine engine = OptionEngine.create();
    private final WhatIf whatIf = WhatIf.of(engine);
    private final CaseFile file =
            engine.reader().read(MeasuredCase.fiveLesions(), Format.YAML).caseFile();

    @Benchmark
    public Sweep sweep(Spent spent) {
        spent.cases++;
        return whatIf.sweep(file);
    }
}
