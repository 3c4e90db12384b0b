package org.osteoboard.benchmarks;

import java.util.List;
import org.osteoboard.engine.subset.Subset;

/**
 * A handful of statements: the classes of SINS and Mirels for each lesion, the dose row of zoledronic acid by creatinine
 * clearance, calcium before denosumab, the step of analgesics by NRS, morphine in renal impairment; with the two scores
 * and the clearance.
 */
final class SmallBase {
    /** What the statements are about the patient; their place here is their bit in {@link SmallPlain}. */
    static final List<String> OF_PATIENT = List.of(
            "BMA-14", "BMA-15", "BMA-16", "BMA-17", "BMA-18", "BMA-23", "BMA-23-low", "PAIN-02", "PAIN-03", "PAIN-20");

    /** What they are about each lesion. */
    static final List<String> OF_LESION = List.of("SURG-10", "SURG-11", "SURG-12", "SURG-04", "SURG-05", "SURG-06");

    static final String CLEARANCE = "patient.kidney.creatinineClearance";
    static final String SINS = "spine.sins";
    static final String MIRELS = "fracture.mirels";

    static final Subset SUBSET = Subset.ofStatements(OF_PATIENT.toArray(String[]::new))
            .and(Subset.ofStatements(OF_LESION.toArray(String[]::new)))
            .and(Subset.ofFactors(CLEARANCE, SINS, MIRELS));

    private SmallBase() {}
}
