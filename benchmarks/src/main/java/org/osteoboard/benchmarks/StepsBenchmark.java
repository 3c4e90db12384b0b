package org.osteoboard.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.osteoboard.engine.OptionEngine;
import org.osteoboard.engine.facts.CaseFacts;
import org.osteoboard.engine.session.CaseReadings;
import org.osteoboard.engine.session.Said;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The steps of one case with five lesions, by the rule engine and by plain Java. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepsBenchmark {
    private final OptionEngine engine = OptionEngine.create();
    private final byte[] yaml = MeasuredCase.fiveLesions();
    private final ReadResult read = engine.reader().read(yaml, Format.YAML);
    private final CaseReadings readings = engine.readings(engine.facts(read.caseFile()));

    @Benchmark
    public ReadResult parse(Spent spent) {
        spent.cases++;
        return engine.reader().read(yaml, Format.YAML);
    }

    @Benchmark
    public CaseReadings readTwice(Spent spent) {
        spent.cases++;
        return engine.readings(engine.facts(read.caseFile()));
    }

    @Benchmark
    public List<Said> rulesAloneDrools(Spent spent) {
        spent.cases++;
        return engine.fire(readings);
    }

    @Benchmark
    public List<Said> rulesAlonePlain(Spent spent) {
        spent.cases++;
        return PlainJava.fire(readings);
    }

    @Benchmark
    public List<Said> firedDrools(Spent spent) {
        spent.cases++;
        return engine.fire(engine.facts(read.caseFile()));
    }

    @Benchmark
    public List<Said> firedPlain(Spent spent) {
        spent.cases++;
        return PlainJava.fire(engine.readings(engine.facts(read.caseFile())));
    }

    @Benchmark
    public Proposal proposalDrools(Spent spent) {
        spent.cases++;
        return engine.propose(read);
    }

    @Benchmark
    public Proposal proposalPlain(Spent spent) {
        spent.cases++;
        CaseFacts facts = engine.facts(read.caseFile());
        return engine.explainer().build(facts, PlainJava.fire(engine.readings(facts)), read.usable());
    }
}
