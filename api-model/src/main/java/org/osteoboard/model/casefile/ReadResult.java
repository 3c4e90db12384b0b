package org.osteoboard.model.casefile;

import java.util.List;
import org.osteoboard.model.source.Problem;

/**
 * A case file as far as it could be read, with everything found wrong.
 *
 * @param caseFile what could be read; alerts are looked for in it even if there are problems
 * @param problems all of them, by line; the case is usable only if there are none
 * @param warnings values kept though they look implausible
 */
public record ReadResult(CaseFile caseFile, List<Problem> problems, List<Problem> warnings) {

    public boolean usable() {
        return problems.isEmpty();
    }
}
