package org.osteoboard.benchmarks.scale;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;
import org.osteoboard.benchmarks.plot.Figure;

/** One thing there can be more of. */
interface Series {
    /**
     * What was measured.
     *
     * @param text in Markdown: what the columns are, and the table
     */
    record Result(String text, Figure figure) {}

    /** Its name, also that of its figure. */
    String name();

    Result measure() throws IOException, InterruptedException, RunnerException;
}
