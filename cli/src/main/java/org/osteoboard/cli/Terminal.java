package org.osteoboard.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.osteoboard.model.source.Problem;
import org.osteoboard.model.text.Lang;
import org.osteoboard.model.text.Text;

/**
 * Where a command reads and writes, and how it speaks: data on {@code out}, talk on {@code err}, both UTF-8.
 *
 * @param colour whether {@code out} shows colour
 * @param progress whether {@code err} is a terminal that may show how far long work is
 * @param debug whether a fault of ours is told with its stack trace
 */
record Terminal(
        InputStream in, OutputStream out, PrintStream err, Lang lang, boolean colour, boolean progress, boolean debug) {

    void say(Text text) {
        err.println(text.in(lang));
    }

    void say(String ja, String en) {
        err.println(lang == Lang.JA ? ja : en);
    }

    /** Tells the problems of a file, or of what {@code of} names, on {@code err}. */
    void tell(List<Problem> problems, String of) {
        for (Problem problem : problems) {
            err.print(ProblemText.of(problem, of, lang));
        }
    }

    String in(String ja, String en) {
        return lang == Lang.JA ? ja : en;
    }
}
