package org.osteoboard.engine.facts;

import org.osteoboard.model.factor.ValueRange;

/**
 * ECOG and Karnofsky status from each other, as the range over three published mappings: ECOG-ACRIN; Buccheri, Eur J
 * Cancer 1996;32A:1135-1141; Prasad, World J Clin Oncol 2018;9(7):140-147.
 */
final class PerformanceScales {
    /** Lowest and highest Karnofsky status (%) that any mapping gives to ECOG 0 to 4. */
    private static final int[][] KARNOFSKY_OF_ECOG = {{80, 100}, {70, 100}, {50, 70}, {10, 60}, {10, 50}};

    private PerformanceScales() {}

    /** Karnofsky status, 10 to 100 %, for an ECOG status of 0 to 4. */
    static ValueRange karnofskyOf(ValueRange ecog) {
        int low = 100;
        int high = 10;
        for (int grade = ecog.low().intValueExact(); grade <= ecog.high().intValueExact(); grade++) {
            low = Math.min(low, KARNOFSKY_OF_ECOG[grade][0]);
            high = Math.max(high, KARNOFSKY_OF_ECOG[grade][1]);
        }
        return ValueRange.between(low, high);
    }

    /** ECOG status, 0 to 4, for a Karnofsky status of 10 to 100 %. */
    static ValueRange ecogOf(ValueRange karnofsky) {
        int low = 4;
        int high = 0;
        for (int grade = 0; grade <= 4; grade++) {
            boolean meets = ValueRange.between(KARNOFSKY_OF_ECOG[grade][0], KARNOFSKY_OF_ECOG[grade][1])
                    .meets(karnofsky);
            if (meets) {
                low = Math.min(low, grade);
                high = Math.max(high, grade);
            }
        }
        return ValueRange.between(low, high);
    }
}
