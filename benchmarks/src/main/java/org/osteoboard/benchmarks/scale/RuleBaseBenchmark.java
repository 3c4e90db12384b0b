package org.osteoboard.benchmarks.scale;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.osteoboard.benchmarks.Spent;
import org.osteoboard.engine.scale.MultipliedRules;
import org.osteoboard.engine.scale.MultipliedRules.Own;
import org.osteoboard.engine.session.RuleSessions;

/** Loading the rules and building their base in a program that has just started: nothing is warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(
        value = 3,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RuleBaseBenchmark {
    @Param
    public Own own = Own.CODE;

    @Param({"1", "3", "6"})
    public int times;

    @Benchmark
    public RuleSessions ruleBase(Spent spent) {
        spent.cases++;
        return new MultipliedRules(times, own).sessions();
    }
}
