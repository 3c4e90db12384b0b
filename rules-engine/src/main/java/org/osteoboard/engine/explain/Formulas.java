package org.osteoboard.engine.explain;

import java.util.List;
import java.util.Map;
import org.osteoboard.engine.catalogue.Citation;
import org.osteoboard.model.factor.Factor;

/** The computed factors that are published formulas, with who published them. */
final class Formulas {
    private static final Map<String, List<Citation>> SOURCES = Map.of(
            "cockcroft-gault", List.of(new Citation("Cockcroft-Gault 1976", "Nephron 1976;16:31-41")),
            "egfr-japan", List.of(new Citation("Matsuo 2009", "Am J Kidney Dis 2009;53(6):982-992, equation 4")),
            "calcium-payne-japan",
                    List.of(new Citation("JSDT CKD-MBD 2012", "Ca + (4 - Alb), only below 4 g/dL; after Payne 1973")),
            "calcium-factor-08", List.of(new Citation("K/DOQI 2003", "Ca + 0.8 x (4 - Alb)")));

    private Formulas() {}

    static boolean isFormula(Factor factor) {
        return factor.source() instanceof Factor.Computed computed && SOURCES.containsKey(computed.by());
    }

    static List<Citation> sources(String by) {
        return SOURCES.getOrDefault(by, List.of());
    }
}
