package org.osteoboard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osteoboard.model.casefile.ReadResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The example of the README, compiled by the build: a case file in, its options out. */
final class EmbeddingExample {
    private EmbeddingExample() {}

    static Proposal options(Path caseFile) throws IOException {
        OptionEngine engine = OptionEngine.create(); // keep it: immutable and thread-safe
        ReadResult read = engine.reader().read(Files.readAllBytes(caseFile), Format.YAML);
        read.problems().forEach(problem -> System.err.println(problem.message().en()));
        Proposal proposal = engine.propose(read); // not usable: its alerts are still here
        proposal.modalities()
                .forEach(modality -> modality.options()
                        .forEach(option -> System.out.println(
                                option.option() + " for " + option.target() + ": " + option.state())));
        return proposal;
    }
}
