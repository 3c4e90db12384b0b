package org.osteoboard.cli;

import org.osteoboard.model.text.Text;

/** Something that ends a command: what to say, and the exit code. Carries nothing of what a case file says. */
final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    private final int exit;
    private final transient Text text;

    Trouble(int exit, String ja, String en) {
        super(en, null, false, false);
        this.exit = exit;
        this.text = new Text(ja, en);
    }

    /** Tells it, if there is something to tell, and gives the exit code. */
    int tell(Terminal terminal) {
        if (!text.ja().isEmpty()) {
            terminal.err().println("osteoboard: " + text.in(terminal.lang()));
        }
        return exit;
    }

    int exit() {
        return exit;
    }

    Text text() {
        return text;
    }
}
