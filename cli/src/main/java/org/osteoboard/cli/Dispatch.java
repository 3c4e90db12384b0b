package org.osteoboard.cli;

/** Takes the short way for the everyday {@code propose} and the full parser for everything else. */
final class Dispatch {
    private Dispatch() {}

    /** Runs one command and gives its exit code. Never throws. */
    static int run(String[] args, Terminal terminal) {
        try {
            ProposeCommand plain = PlainArguments.propose(args, terminal);
            if (plain != null) {
                return plain.call();
            }
        } catch (Trouble trouble) {
            return trouble.tell(terminal);
        } catch (RuntimeException | Error fault) {
            return Bug.tell(fault, terminal);
        }
        return Osteoboard.run(args, terminal);
    }
}
