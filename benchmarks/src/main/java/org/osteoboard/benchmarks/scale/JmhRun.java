package org.osteoboard.benchmarks.scale;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.osteoboard.benchmarks.Costs;

/** Runs benchmarks by JMH, each in processes of its own. */
final class JmhRun {
    private JmhRun() {}

    static Costs of(Class<?>... benchmarks) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().verbosity(VerboseMode.SILENT).shouldFailOnError(true);
        for (Class<?> each : benchmarks) {
            options.include("\\." + each.getSimpleName() + "\\.");
        }
        return new Costs(new Runner(options.build()).run());
    }
}
