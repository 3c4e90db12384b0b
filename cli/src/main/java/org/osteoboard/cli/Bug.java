package org.osteoboard.cli;

/** A fault of ours: one line. Its message may quote a case, so it is never shown; where it happened may be. */
final class Bug {
    private Bug() {}

    static int tell(Throwable fault, Terminal terminal) {
        String name = fault.getClass().getSimpleName();
        terminal.say(
                "osteoboard: プログラムの誤りです (" + name + ")。お知らせください。OSTEOBOARD_DEBUG=1 で場所が表示されます。",
                "osteoboard: a fault of this program (" + name
                        + "). Please report it. OSTEOBOARD_DEBUG=1 shows where.");
        if (terminal.debug()) {
            for (Throwable each = fault; each != null; each = each.getCause()) {
                terminal.err().println(each.getClass().getName());
                for (StackTraceElement frame : each.getStackTrace()) {
                    terminal.err().println("    at " + frame);
                }
            }
        }
        return Exit.BUG;
    }
}
