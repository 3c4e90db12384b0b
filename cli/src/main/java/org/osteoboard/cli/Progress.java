package org.osteoboard.cli;

/** How far long work is: one line that is written over, on a terminal only. */
final class Progress {
    private final int of;
    private final Terminal terminal;
    private int done;

    Progress(int of, Terminal terminal) {
        this.of = of;
        this.terminal = terminal;
    }

    /** Another piece of work begins. */
    void next() {
        done++;
        show("\r" + done + " / " + of);
    }

    /** Clears the line. */
    void end() {
        show("\r" + " ".repeat(2 * String.valueOf(of).length() + 3) + "\r");
    }

    private void show(String line) {
        if (terminal.progress()) {
            terminal.err().print(line);
            terminal.err().flush();
        }
    }
}
