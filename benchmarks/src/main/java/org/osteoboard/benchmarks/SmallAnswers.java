package org.osteoboard.benchmarks;

/**
 * What plain Java says of a case in both readings: of the patient (slot 0) and of each lesion one bit for each statement,
 * in the order of {@link SmallBase}; and the numbers.
 */
public final class SmallAnswers {
    final long[] holds;
    final long[] open;
    final Score[] sins;
    final Score[] mirels;
    Interval clearance = Interval.between(0, 0);
    Applies clearanceApplies = Applies.YES;

    /** Whether a number applies to a person or a lesion. */
    enum Applies {
        YES,
        PERHAPS,
        NO;

        static Applies of(boolean certain, boolean possible) {
            return certain ? YES : possible ? PERHAPS : NO;
        }
    }

    /** The lowest and highest total. */
    record Score(int low, int high, Applies applies) {
        boolean allBetween(int from, int below) {
            return applies == Applies.YES && low >= from && high < below;
        }

        boolean anyBetween(int from, int below) {
            return applies != Applies.NO && high >= from && low < below;
        }
    }

    SmallAnswers(int lesions) {
        holds = new long[lesions + 1];
        open = new long[lesions + 1];
        sins = new Score[lesions];
        mirels = new Score[lesions];
    }

    void say(int slot, int statement, boolean holds, boolean possible) {
        if (holds) {
            this.holds[slot] |= 1L << statement;
        }
        if (possible) {
            open[slot] |= 1L << statement;
        }
    }
}
