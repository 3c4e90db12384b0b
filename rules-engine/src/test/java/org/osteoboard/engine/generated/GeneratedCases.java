package org.osteoboard.engine.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.osteoboard.engine.catalogue.Catalogue;
import org.osteoboard.model.factor.FactorTable;

/**
 * Invented case files, one line of JSON each, as people and hospital systems write them: some three lesions, much not
 * recorded, laboratory values with unit and date, Japanese here and there. A share of them is unusable, each in one of
 * many ways. A line depends on the seed and its own index alone. Thread-safe.
 */
public final class GeneratedCases {
    private final FactorTable table;
    private final Layout patientKeys;
    private final Layout lesionKeys;
    private final Coherence coherence;
    private final long seed;
    private final int oneInUnusable;

    /** @param oneInUnusable on average one line in so many is unusable; 0 for none */
    public GeneratedCases(FactorTable table, Catalogue catalogue, long seed, int oneInUnusable) {
        this.table = table;
        this.patientKeys = new Layout(table.ofPatient());
        this.lesionKeys = new Layout(table.ofLesion());
        this.coherence = new Coherence(table, catalogue);
        this.seed = seed;
        this.oneInUnusable = oneInUnusable;
    }

    /** The line of this index, without its end. */
    public byte[] line(long index) {
        Chance chance = new Chance(seed, index);
        boolean unusable = unusable(chance);
        String good = new Draft(table, patientKeys, lesionKeys, coherence, chance).write(index);
        return unusable ? Spoiling.any(chance).spoil(good.getBytes(UTF_8), chance) : good.getBytes(UTF_8);
    }

    /** True if the line of this index can be read as a case without a problem. */
    public boolean usable(long index) {
        return !unusable(new Chance(seed, index));
    }

    private boolean unusable(Chance chance) {
        return oneInUnusable > 0 && chance.between(1, oneInUnusable) == 1;
    }
}
