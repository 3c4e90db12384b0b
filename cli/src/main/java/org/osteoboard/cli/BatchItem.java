package org.osteoboard.cli;

import org.osteoboard.model.casefile.CaseReader;
import org.osteoboard.model.source.Format;
import org.osteoboard.report.line.Origin;

/**
 * One case of a batch, as it came in.
 *
 * @param bytes of a case longer than a case file may be only the first ones, one more than the limit
 * @param readable false for a file that could not be read
 */
record BatchItem(byte[] bytes, Format format, Origin origin, boolean readable) {

    /** As the line of the case tells it. */
    String digest() {
        return CaseReader.digest(bytes);
    }
}
