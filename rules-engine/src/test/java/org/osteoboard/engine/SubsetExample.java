package org.osteoboard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osteoboard.engine.subset.Subset;
import org.osteoboard.engine.subset.SubsetEngine;
import org.osteoboard.engine.subset.SubsetResult;
import org.osteoboard.model.proposal.Proposal;
import org.osteoboard.model.source.Format;

/** The example of {@code docs/subset.md}, compiled by the build: the dose row of one drug and the stability of each lesion. */
final class SubsetExample {
    private SubsetExample() {}

    static SubsetResult doseAndStability(Path caseFile) throws IOException {
        OptionEngine engine = OptionEngine.create();
        SubsetEngine subset = engine.only(Subset.ofStatements("BMA-14", "BMA-15", "BMA-16", "BMA-17", "BMA-18")
                .and(Subset.ofStatements("SURG-10", "SURG-11", "SURG-12"))
                .and(Subset.ofFactors("spine.sins", "patient.kidney.creatinineClearance"))); // keep it
        SubsetResult result = subset.evaluate(engine.reader().read(Files.readAllBytes(caseFile), Format.YAML));
        System.out.println("alerts: " + result.coverage().alerts()); // LEFT_OUT: nothing is known of them
        result.told()
                .forEach(told -> System.out.println(told.statement() + " of " + told.target() + ": " + told.state()));
        if (!result.coverage().factors().isEmpty()) { // empty if the file has problems or the patient is a child
            System.out.println(result.value("patient.kidney.creatinineClearance", Proposal.PATIENT));
        }
        return result;
    }
}
