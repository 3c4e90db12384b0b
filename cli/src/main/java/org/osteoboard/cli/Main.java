package org.osteoboard.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.osteoboard.model.text.Lang;

/** Starts the command. Speaks UTF-8 whatever the locale says; the language is asked for, never taken from the locale. */
public final class Main {
    /** Set by the launcher to {@code true} or {@code false}: whether standard output is a terminal. */
    private static final String TERMINAL = "osteoboard.terminal";

    /** The same of standard error. */
    private static final String PROGRESS = "osteoboard.progress";

    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        Lang lang = Languages.chosen(args, environment.get("OSTEOBOARD_LANG"));
        Terminal terminal = new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                out,
                err,
                lang,
                colour(environment),
                "true".equals(System.getProperty(PROGRESS)),
                environment.containsKey("OSTEOBOARD_DEBUG"));
        int exit = Dispatch.run(args, terminal);
        try {
            out.flush();
        } catch (IOException e) {
            exit = Output.stdoutFailed(e, terminal);
        }
        err.flush();
        System.exit(exit);
    }

    private static boolean colour(Map<String, String> environment) {
        String forbidden = environment.get("NO_COLOR");
        if ((forbidden != null && !forbidden.isEmpty()) || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        String told = System.getProperty(TERMINAL);
        if (told != null) {
            return told.equals("true");
        }
        // From 22 on there is a console even when output goes to a file.
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
